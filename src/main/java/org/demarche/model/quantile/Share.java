package org.demarche.model.quantile;

import org.demarche.model.Distribution;
import umontreal.ssj.probdist.ContinuousDistribution;

/** How much of a distribution lies within bounds. */
public final class Share {
  /**
   * The least share that a truncation must leave. Below it the few draws left hang on the last bits
   * of the distribution function.
   */
  public static final double LEAST = 1e-9;

  private Share() {}

  /**
   * The probability of an interval.
   *
   * @param of any distribution
   * @param min its lower end, may be minus infinity
   * @param max its upper end, may be infinity; both ends count
   * @return from 0 to 1
   */
  public static double within(Distribution of, double min, double max) {
    if (of instanceof Distribution.Truncated d) {
      double low = Math.max(min, d.min());
      double high = Math.min(max, d.max());
      return low > high ? 0 : within(d.of(), low, high) / within(d.of(), d.min(), d.max());
    }
    if (of instanceof Distribution.Discrete d) {
      return discrete(d, min, max);
    }
    if (of instanceof Distribution.Fitted d) {
      long kept = d.values().stream().filter(value -> value >= min && value <= max).count();
      return (double) kept / d.values().size();
    }
    if (of instanceof Distribution.Constant || Density.isPoint(of)) {
      double value = of instanceof Distribution.Constant d ? d.value() : Density.lowerEnd(of);
      return value >= min && value <= max ? 1 : 0;
    }
    return continuous(Density.of(of), min, max);
  }

  private static double discrete(Distribution.Discrete d, double min, double max) {
    double kept = 0;
    double all = 0;
    for (int i = 0; i < d.values().size(); i++) {
      boolean isWithin = d.values().get(i) >= min && d.values().get(i) <= max;
      kept += isWithin ? d.weights().get(i) : 0;
      all += d.weights().get(i);
    }
    return kept / all;
  }

  /** From whichever end loses fewer digits. */
  private static double continuous(ContinuousDistribution of, double min, double max) {
    double below = of.cdf(min);
    double share = below < 0.5 ? of.cdf(max) - below : of.barF(min) - of.barF(max);
    return Math.max(0, Math.min(1, share));
  }
}
