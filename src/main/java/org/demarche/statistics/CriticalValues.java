package org.demarche.statistics;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;

/** Quantiles of the normal and Student distributions that the intervals share. */
public final class CriticalValues {
  private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

  private CriticalValues() {}

  /**
   * Returns the two-sided critical value of Student's t.
   *
   * @param degreesOfFreedom above 0
   * @param level the coverage asked for, inside (0, 1), such as .95
   */
  public static double student(double degreesOfFreedom, double level) {
    checkLevel(level);
    return new TDistribution(null, degreesOfFreedom)
        .inverseCumulativeProbability(1 - (1 - level) / 2);
  }

  /** Returns the two-sided p value of a t statistic; 1 for 0, 0 for an infinite one. */
  public static double studentPValue(double t, double degreesOfFreedom) {
    if (Double.isInfinite(t)) {
      return 0;
    }
    double tail = new TDistribution(null, degreesOfFreedom).cumulativeProbability(-Math.abs(t));
    return Math.min(1, 2 * tail);
  }

  /** Returns the two-sided critical value of the normal distribution, 1.96 at level .95. */
  public static double normal(double level) {
    checkLevel(level);
    return NORMAL.inverseCumulativeProbability(1 - (1 - level) / 2);
  }

  static double normalQuantile(double probability) {
    return NORMAL.inverseCumulativeProbability(probability);
  }

  /** Returns the chance that a standard normal number is at most {@code z}. */
  public static double normalCumulative(double z) {
    return NORMAL.cumulativeProbability(z);
  }

  static void checkLevel(double level) {
    if (!(level > 0 && level < 1)) {
      throw new IllegalArgumentException("level " + level + " must be inside (0, 1). Maybe: 0.95");
    }
  }
}
