package org.demarche.scenario.compile;

import java.math.BigDecimal;
import java.util.Optional;
import org.demarche.words.Message;

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

  /** No number of a scenario is larger: sums and products of them stay far from running over. */
  static final double LARGEST = 1e12;

  /** What must be above 0 is at least this, so that dividing by it does not run over. */
  static final double LEAST = 1e-9;

  /** Room for the rounding of {@code times} and {@code plus}; none where a sign is at stake. */
  private static final double ROUNDING = 1e-9;

  static Range between(double min, double max) {
    return new Range(min, max, false);
  }

  boolean contains(double value) {
    double slack = max < Double.POSITIVE_INFINITY ? ROUNDING : 0;
    return value <= max + slack
        && (open ? value > min && value - min >= LEAST : value >= min - slack);
  }

  /** For messages: "between 0 and 1", "at least 0", "greater than 0". */
  Message describe() {
    boolean bounded = max < Double.POSITIVE_INFINITY;
    if (min == Double.NEGATIVE_INFINITY) {
      return bounded
          ? Message.of("problem-range-at-most", "max", show(max))
          : Message.of("problem-range-finite");
    }
    if (!bounded) {
      return open
          ? Message.of("problem-range-above", "min", show(min))
          : Message.of("problem-range-at-least", "min", show(min));
    }
    return open
        ? Message.of("problem-range-above-to", "min", show(min), "max", show(max))
        : Message.of("problem-range-between", "min", show(min), "max", show(max));
  }

  /** What is wrong with a value that lies outside. */
  Message outside(double value) {
    return Message.of("problem-range-is", "range", describe(), "value", show(value));
  }

  /** What is wrong with the size of what can be reached, if anything. */
  static Optional<Message> oversize(Reach reach) {
    double size = Math.max(Math.abs(reach.low()), Math.abs(reach.high()));
    if (size <= LARGEST) {
      return Optional.empty();
    }
    if (!Double.isFinite(size)) {
      return Optional.of(Message.of("problem-oversize-all", "most", show(LARGEST)));
    }
    return Optional.of(
        reach.low() == reach.high()
            ? Message.of("problem-oversize-is", "size", show(size), "most", show(LARGEST))
            : Message.of("problem-oversize-can-be", "size", show(size), "most", show(LARGEST)));
  }

  /** A number without needless zeros; one of a common size without an exponent. */
  static String show(double value) {
    if (!Double.isFinite(value)) {
      return value < 0 ? "-infinity" : "infinity";
    }
    boolean plain = value == 0 || (Math.abs(value) <= LARGEST && Math.abs(value) >= LEAST);
    if (!plain) {
      return Double.toString(value);
    }
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
