package org.demarche.evidence.background;

/**
 * How often something comes in a year in which nothing in particular happens.
 *
 * @param low least rate per dyad and year, 0 and up
 * @param high greatest, at least {@code low}
 */
public record Band(double low, double high) {
  /** Where a rate lies. */
  public enum Verdict {
    /** The whole interval lies below the band. */
    BELOW,
    /** The interval and the band have something in common. */
    WITHIN,
    /** The whole interval lies above the band. */
    ABOVE
  }

  /** Checks the order. */
  public Band {
    if (!(low >= 0 && high >= low)) {
      throw new IllegalArgumentException("A band from " + low + " to " + high + " is none.");
    }
  }

  /**
   * Tells where an interval lies.
   *
   * @param from its lower limit
   * @param to its upper limit
   */
  public Verdict verdict(double from, double to) {
    if (from > high) {
      return Verdict.ABOVE;
    }
    return to < low ? Verdict.BELOW : Verdict.WITHIN;
  }
}
