package org.demarche.statistics.incidence;

import java.util.List;
import org.demarche.statistics.Summary;

/**
 * Cumulative incidence on a grid of times with pointwise intervals.
 *
 * @param points in ascending time
 */
public record IncidenceCurve(List<Point> points) {

  /** Copies the list. */
  public IncidenceCurve {
    points = List.copyOf(points);
  }

  /**
   * The share of runs with the event by one time.
   *
   * @param time in the unit of the grid, usually days
   * @param share the share with its interval at this time alone
   */
  public record Point(double time, Summary share) {}
}
