package org.demarche.statistics;

/**
 * An estimate with its standard error and interval, all in the unit of the outcome.
 *
 * <p>Where there is nothing to estimate from, all four are {@link Double#NaN}; where only the
 * spread is unknown (a single value), the last three are.
 *
 * @param estimate the point estimate
 * @param standardError estimated standard deviation of the estimate, at least 0
 * @param low lower limit
 * @param high upper limit, at least {@code low}
 */
public record Interval(double estimate, double standardError, double low, double high) {

  /** Checks that the limits are in order and the standard error is not negative. */
  public Interval {
    if (low > high) {
      throw new IllegalArgumentException(
          "low " + low + " is above high " + high + ": give the limits in order");
    }
    if (standardError < 0) {
      throw new IllegalArgumentException("standardError " + standardError + " is negative");
    }
  }

  /** Returns the interval of an estimate that is known exactly: zero width, zero error. */
  public static Interval exactly(double value) {
    return new Interval(value, 0, value, value);
  }

  /** Returns the interval of an estimate whose spread cannot be told. */
  public static Interval ofUnknownSpread(double estimate) {
    return new Interval(estimate, Double.NaN, Double.NaN, Double.NaN);
  }

  /** Returns the interval that stands for no data: everything is NaN. */
  public static Interval undefined() {
    return ofUnknownSpread(Double.NaN);
  }

  /** Returns estimate ± {@code criticalValue} standard errors. */
  public static Interval symmetric(double estimate, double standardError, double criticalValue) {
    double half = criticalValue * standardError;
    return new Interval(estimate, standardError, estimate - half, estimate + half);
  }

  /** Returns half the distance between the limits. */
  public double halfWidth() {
    return (high - low) / 2;
  }

  /** Tells whether the estimate and both limits are numbers. */
  public boolean isDefined() {
    return !Double.isNaN(estimate) && !Double.isNaN(low) && !Double.isNaN(high);
  }

  /** Tells whether {@code value} lies within the limits, which belong to the interval. */
  public boolean contains(double value) {
    return low <= value && value <= high;
  }
}
