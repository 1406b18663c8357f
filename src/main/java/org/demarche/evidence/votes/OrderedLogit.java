package org.demarche.evidence.votes;

/**
 * The ordered logit with three answers and thresholds at ±cut (McCullagh 1980): a member whose
 * score is z votes yes with chance σ(z − cut), no with chance σ(−z − cut), and abstains otherwise.
 */
final class OrderedLogit {
  /** Keeps logarithms finite. */
  static final double SMALLEST = 1e-300;

  private OrderedLogit() {}

  /**
   * The chance of each answer.
   *
   * @param z score in favour, log odds
   * @param cut half the width of the band of abstention, positive
   * @param into three chances, by {@link Vote#ordinal()}
   */
  static void chances(double z, double cut, double[] into) {
    double no = logistic(-z - cut);
    double yes = logistic(z - cut);
    into[Vote.NO.ordinal()] = no;
    into[Vote.YES.ordinal()] = yes;
    into[Vote.ABSTAIN.ordinal()] = between(z, cut);
  }

  /**
   * The log chance of an answer with its first and second derivative by the score.
   *
   * @param z score in favour
   * @param cut positive
   * @param answer ordinal of the vote
   * @param into three numbers; the second derivative is never positive
   */
  static void logChance(double z, double cut, int answer, double[] into) {
    double no = logistic(-z - cut);
    double yes = logistic(z - cut);
    if (answer == Vote.NO.ordinal()) {
      put(into, no, no - 1, -no * (1 - no));
    } else if (answer == Vote.YES.ordinal()) {
      put(into, yes, 1 - yes, -yes * (1 - yes));
    } else {
      // d/dz ln(1 − no − yes) = no − yes, as the odds telescope.
      put(into, between(z, cut), no - yes, -no * (1 - no) - yes * (1 - yes));
    }
  }

  /** 1 − no − yes without cancellation: (1 − e^−2cut) · (1 − no) · (1 − yes). */
  private static double between(double z, double cut) {
    return -StrictMath.expm1(-2 * cut) * logistic(z + cut) * logistic(cut - z);
  }

  private static void put(double[] into, double chance, double first, double second) {
    into[0] = StrictMath.log(Math.max(chance, SMALLEST));
    into[1] = first;
    into[2] = second;
  }

  static double logistic(double x) {
    if (x >= 0) {
      return 1 / (1 + StrictMath.exp(-x));
    }
    double e = StrictMath.exp(x);
    return e / (1 + e);
  }
}
