package org.demarche.chart;

/**
 * A value with its interval.
 *
 * @param value the point estimate
 * @param low the lower bound, at most {@code value}
 * @param high the upper bound, at least {@code value}
 */
public record Estimate(double value, double low, double high) {

  /** Checks that all three are finite and in order. */
  public Estimate {
    boolean finite = Double.isFinite(value) && Double.isFinite(low) && Double.isFinite(high);
    if (!finite || low > value || value > high) {
      throw new IllegalArgumentException(
          "An estimate needs finite numbers with low <= value <= high, got "
              + low
              + ", "
              + value
              + ", "
              + high
              + ".");
    }
  }

  /** Whether the interval leaves out zero. */
  public boolean excludesZero() {
    return low > 0 || high < 0;
  }
}
