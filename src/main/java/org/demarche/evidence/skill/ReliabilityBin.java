package org.demarche.evidence.skill;

/**
 * Forecasts of about the same probability beside how often they came true.
 *
 * @param low the least forecast of the bin
 * @param high the bin's end, which belongs to the next bin except for the last
 * @param forecast the mean forecast; NaN without rows
 * @param observed the share that came; NaN without rows
 * @param n rows
 */
public record ReliabilityBin(double low, double high, double forecast, double observed, int n) {
  /** From so many rows on a gap counts. */
  public static final int ENOUGH = 20;

  /** A gap that is too wide. */
  public static final double WIDE = 0.15;

  /** Returns whether a bin of enough rows is off by more than .15. */
  public boolean isOff() {
    return n >= ENOUGH && Math.abs(forecast - observed) > WIDE;
  }
}
