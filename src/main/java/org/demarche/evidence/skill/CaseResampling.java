package org.demarche.evidence.skill;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.demarche.statistics.CriticalValues;
import org.demarche.statistics.Interval;
import org.demarche.statistics.SplitMix64;
import org.jspecify.annotations.Nullable;

/**
 * 95% intervals by drawing cases anew with replacement: percentiles of 2000 draws (Efron and
 * Tibshirani 1993, section 13.3), expanded for the number of cases (Hesterberg, American
 * Statistician 69, 2015, section 3.3). What the references learned stays as it is.
 */
final class CaseResampling {
  /** With fewer, drawing anew says nothing of how far cases differ. */
  static final int FEWEST = 3;

  private static final double LEVEL = 0.95;
  private static final int DRAWS = 2000;

  private CaseResampling() {}

  /**
   * Returns the interval of a figure that is worked out of sums over cases; null with fewer than
   * three cases, or where the figure is no number.
   *
   * @param sums for each case its sums
   * @param figure of the sums over all cases
   * @param seed of the drawing
   * @param key what is drawn for, so that figures do not share draws
   */
  static @Nullable Interval interval(
      double[][] sums, ToDoubleFunction<double[]> figure, long seed, long key) {
    int cases = sums.length;
    if (cases < FEWEST) {
      return null;
    }
    double estimate = figure.applyAsDouble(total(sums, i -> i));
    SplitMix64 chance = SplitMix64.keyed(seed, key);
    double[] drawn = new double[DRAWS];
    for (int d = 0; d < DRAWS; d++) {
      drawn[d] = figure.applyAsDouble(total(sums, i -> chance.nextInt(cases)));
    }
    double[] sorted = Arrays.stream(drawn).filter(Double::isFinite).sorted().toArray();
    if (sorted.length < DRAWS / 2 || !Double.isFinite(estimate)) {
      return null;
    }
    double z = CriticalValues.student(cases - 1, LEVEL) * Math.sqrt(cases / (cases - 1.0));
    double tail = CriticalValues.normalCumulative(-z);
    return new Interval(
        estimate,
        deviation(sorted),
        Math.min(estimate, quantile(sorted, tail)),
        Math.max(estimate, quantile(sorted, 1 - tail)));
  }

  private interface Pick {
    int of(int place);
  }

  private static double[] total(double[][] sums, Pick pick) {
    double[] total = new double[sums[0].length];
    for (int i = 0; i < sums.length; i++) {
      double[] one = sums[pick.of(i)];
      for (int j = 0; j < total.length; j++) {
        total[j] += one[j];
      }
    }
    return total;
  }

  private static double quantile(double[] sorted, double probability) {
    double place = Math.max(0, Math.min(1, probability)) * (sorted.length - 1);
    int below = (int) Math.floor(place);
    int above = Math.min(sorted.length - 1, below + 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }

  private static double deviation(double[] values) {
    double mean = Arrays.stream(values).average().orElse(0);
    double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
    return Math.sqrt(squares / Math.max(1, values.length - 1));
  }
}
