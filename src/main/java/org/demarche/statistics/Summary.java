package org.demarche.statistics;

/**
 * One outcome of one arm (or one difference) over its replications.
 *
 * @param n replications that have a value
 * @param missing replications left out because they have none (NaN)
 * @param blocks blocks with at least one value
 * @param interval the estimate and its interval
 * @param method how the interval was made
 */
public record Summary(int n, int missing, int blocks, Interval interval, IntervalMethod method) {

  /** Returns the point estimate, NaN if there was no value at all. */
  public double estimate() {
    return interval.estimate();
  }
}
