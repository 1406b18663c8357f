package org.demarche.evidence.hindcast;

import java.util.List;

/**
 * Scores of probabilistic forecasts. Each is proper: a forecaster does best by saying what it
 * believes. Lower is better. Source: Gneiting and Raftery 2007, Journal of the American Statistical
 * Association 102, 359-378.
 */
public final class ProperScores {
  private ProperScores() {}

  /**
   * The Brier score of an event, (p - o)², from 0 to 1.
   *
   * @param probability in [0, 1]
   * @param happened whether it did
   */
  public static double brier(double probability, boolean happened) {
    double gap = checked(probability) - (happened ? 1 : 0);
    return gap * gap;
  }

  /**
   * The logarithmic score of an event, -ln of the probability of what came; infinite where the
   * forecaster had ruled it out.
   *
   * @param probability in [0, 1]
   * @param happened whether it did
   */
  public static double logarithmic(double probability, boolean happened) {
    double ofWhatCame = happened ? checked(probability) : 1 - checked(probability);
    return ofWhatCame == 1 ? 0 : -StrictMath.log(ofWhatCame);
  }

  /**
   * The continuous ranked probability score of an empirical distribution, the integral of (F(x) -
   * 1{x ≥ observed})² over x. In the unit of the values; of a single value it is the absolute
   * error.
   *
   * @param distribution the forecast
   * @param observed what came
   */
  public static double crps(Empirical distribution, double observed) {
    List<Double> values = distribution.values();
    List<Double> weights = distribution.weights();
    double score = 0;
    double below = 0;
    for (int i = 0; i < values.size(); i++) {
      double value = values.get(i);
      below += weights.get(i);
      if (i == 0 && observed < value) {
        score += value - observed;
      }
      double next = i + 1 < values.size() ? values.get(i + 1) : Math.max(value, observed);
      score += step(value, next, Math.min(1, below), observed);
    }
    return score;
  }

  /** The part of the integral from one value to the next, where F is constant. */
  private static double step(double from, double to, double share, double observed) {
    double before = Math.min(to, Math.max(from, observed)) - from;
    double after = to - from - before;
    return before * share * share + after * (1 - share) * (1 - share);
  }

  /**
   * How much better than the reference a forecast scored: 1 - score / reference. 1 is perfect, 0 no
   * better, negative worse; NaN where the reference scored 0.
   *
   * @param score of the forecast, at least 0
   * @param reference of the reference forecaster, at least 0
   */
  public static double skill(double score, double reference) {
    return reference == 0 ? Double.NaN : 1 - score / reference;
  }

  private static double checked(double probability) {
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("A probability is from 0 to 1, not " + probability + ".");
    }
    return probability;
  }
}
