package org.demarche.statistics.course;

/**
 * The spread of a number over runs at one time.
 *
 * @param time in the unit of the grid, usually days
 * @param n runs with a value at this time
 * @param median half the runs are below
 * @param half band that holds the middle 50% of runs
 * @param eighty band that holds the middle 80%
 * @param most band that holds the middle 95%
 */
public record FanPoint(double time, long n, double median, Band half, Band eighty, Band most) {

  /**
   * A band around the median, in the number's unit.
   *
   * @param low lower edge
   * @param high upper edge
   */
  public record Band(double low, double high) {}
}
