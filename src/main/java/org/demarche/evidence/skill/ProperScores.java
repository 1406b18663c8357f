package org.demarche.evidence.skill;

/**
 * Scores of a probability. Each is proper: a forecaster does best by saying what it believes. Lower
 * is better. Source: Gneiting and Raftery 2007, Journal of the American Statistical Association
 * 102, 359-378.
 */
final class ProperScores {
  /** No count of runs or cases says that something cannot be; keeps logarithms finite. */
  static final double LEAST = 1e-6;

  private ProperScores() {}

  /**
   * The Brier score, (p - o)², from 0 to 1.
   *
   * @param probability from 0 to 1
   * @param outcome 1 where it came, 0 where it did not; a share where several rows are averaged
   */
  static double brier(double probability, double outcome) {
    return outcome * square(1 - probability) + (1 - outcome) * square(probability);
  }

  /** The logarithmic score, -ln of the probability of what came; see {@link #brier}. */
  static double logarithmic(double probability, double outcome) {
    double held = Math.max(LEAST, Math.min(1 - LEAST, probability));
    double score = 0;
    if (outcome > 0) {
      score -= outcome * StrictMath.log(held);
    }
    if (outcome < 1) {
      score -= (1 - outcome) * StrictMath.log1p(-held);
    }
    return score;
  }

  /** How much better than a reference: 1 - score / reference; NaN where the reference is 0. */
  static double skill(double score, double reference) {
    return reference > 0 ? 1 - score / reference : Double.NaN;
  }

  private static double square(double value) {
    return value * value;
  }
}
