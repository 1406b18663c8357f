package org.demarche.scenario.compile;

import java.math.BigDecimal;

/**
 * The values that a number of the format may take.
 *
 * @param min least value
 * @param max greatest value
 * @param open whether {@code min} itself is excluded
 */
record Range(double min, double max, boolean open) {
  static final Range ANY = new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, false);
  static final Range SHARE = new Range(0, 1, false);
  static final Range SIGNED = new Range(-1, 1, false);
  static final Range SCORE = new Range(-10, 10, false);
  static final Range NOT_NEGATIVE = new Range(0, Double.POSITIVE_INFINITY, false);
  static final Range POSITIVE = new Range(0, Double.POSITIVE_INFINITY, true);

  /** Room for the rounding of {@code times} and {@code plus}; none where a sign is at stake. */
  private static final double ROUNDING = 1e-9;

  static Range between(double min, double max) {
    return new Range(min, max, false);
  }

  boolean contains(double value) {
    double slack = max < Double.POSITIVE_INFINITY ? ROUNDING : 0;
    return value <= max + slack && (open ? value > min : value >= min - slack);
  }

  /** For messages: "between 0 and 1", "at least 0", "greater than 0". */
  String describe() {
    boolean bounded = max < Double.POSITIVE_INFINITY;
    if (min == Double.NEGATIVE_INFINITY) {
      return bounded ? "at most " + show(max) : "a finite number";
    }
    if (!bounded) {
      return (open ? "greater than " : "at least ") + show(min);
    }
    return open
        ? "greater than " + show(min) + " and at most " + show(max)
        : "between " + show(min) + " and " + show(max);
  }

  /** A number without an exponent or needless zeros. */
  static String show(double value) {
    if (!Double.isFinite(value)) {
      return value < 0 ? "-infinity" : "infinity";
    }
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
