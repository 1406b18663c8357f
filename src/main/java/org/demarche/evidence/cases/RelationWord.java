package org.demarche.evidence.cases;

/**
 * State of relations on the eve, in the words of the tables, and the numbers that stand for it.
 *
 * <p>The order is that of the words; the sizes are judgement, the same for all cases.
 */
public enum RelationWord {
  ALLIED(0.9, 3, 1),
  CLOSE(0.65, 2, 1),
  NORMAL(0.2, 0.5, 0.7),
  STRAINED(-0.2, -1, 0.5),
  COLD(-0.4, -2, 0.3),
  DOWNGRADED(-0.5, -2.5, 0.3),
  HOSTILE(-0.75, -3, 0.15),
  BROKEN(-0.9, -4, 0.05);

  private final double alignment;
  private final double climate;
  private final double exchange;

  RelationWord(double alignment, double climate, double exchange) {
    this.alignment = alignment;
    this.climate = climate;
    this.exchange = exchange;
  }

  /** What the word alone says of the alignment, -1 to 1. */
  double alignment() {
    return alignment;
  }

  /** The baseline of the climate, in Goldstein points. */
  double climate() {
    return climate;
  }

  /** How much of a usual exchange of goods there is, 0 to 1. */
  double exchange() {
    return exchange;
  }

  /** What the reference forecasters see of it: the words at even steps, -1 to 1. */
  double step() {
    return 1 - 2.0 * ordinal() / (values().length - 1);
  }
}
