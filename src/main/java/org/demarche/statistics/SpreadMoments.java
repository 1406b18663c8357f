package org.demarche.statistics;

/** Gathers what tells how far a mean may be off, for designs that block means do not suit. */
interface SpreadMoments {
  /** Takes the next replication's value; NaN keeps the place. */
  void add(double value);

  /**
   * Tells how far the mean may be off.
   *
   * @param mean of all values
   * @param n how many have a value
   */
  Spread spread(double mean, int n);

  /**
   * Variance of a mean.
   *
   * @param variance NaN where it is not known
   * @param degreesOfFreedom 0 where it is not known
   */
  record Spread(double variance, double degreesOfFreedom) {
    /** Nothing is known. */
    static final Spread UNKNOWN = new Spread(Double.NaN, 0);
  }
}
