package org.demarche.statistics;

import java.util.Arrays;
import java.util.Optional;

/**
 * An outcome where an input is low and where it is high: over the runs in whose worlds the input
 * lay in its lowest third and in its highest third.
 *
 * <p>The difference has an interval made of those of its two ends by Newcombe's square-and-add
 * (Statistics in Medicine 17:873, 1998), at a level that holds for all inputs of a family at once
 * by Bonferroni. Runs of the two thirds count as independent draws.
 *
 * @param low the outcome in the lowest third
 * @param high the outcome in the highest third
 * @param difference high minus low
 * @param lowest the number of runs in the lowest third
 * @param highest the number of runs in the highest third
 * @param upTo the largest value of the input in its lowest third
 * @param from the smallest value of the input in its highest third
 */
public record Thirds(
    Interval low,
    Interval high,
    Interval difference,
    int lowest,
    int highest,
    double upTo,
    double from) {
  /** Fewer runs in a third tell nothing. */
  public static final int FEWEST_RUNS = 10;

  /**
   * Compares the thirds.
   *
   * @param input its value in each run
   * @param outcome of each run, NaN for missing
   * @param share whether the outcome is 0 or 1
   * @param level of the intervals, inside (0, 1)
   * @param family how many inputs are compared, at least 1
   * @return empty where a third has fewer than {@value #FEWEST_RUNS} runs or the two are not apart
   */
  public static Optional<Thirds> of(
      double[] input, double[] outcome, boolean share, double level, int family) {
    double[] sorted = input.clone();
    Arrays.sort(sorted);
    double upTo = sorted[(sorted.length - 1) / 3];
    double from = sorted[sorted.length - 1 - (sorted.length - 1) / 3];
    double[] lowest = where(input, outcome, Double.NEGATIVE_INFINITY, upTo);
    double[] highest = where(input, outcome, from, Double.POSITIVE_INFINITY);
    if (!(upTo < from) || Math.min(lowest.length, highest.length) < FEWEST_RUNS) {
      return Optional.empty();
    }
    Interval low = estimate(lowest, share, level);
    Interval high = estimate(highest, share, level);
    double strict = 1 - (1 - level) / family;
    Interval difference =
        difference(estimate(lowest, share, strict), estimate(highest, share, strict));
    return low.isDefined() && high.isDefined() && difference.isDefined()
        ? Optional.of(new Thirds(low, high, difference, lowest.length, highest.length, upTo, from))
        : Optional.empty();
  }

  private static double[] where(double[] input, double[] outcome, double from, double upTo) {
    double[] kept = new double[input.length];
    int size = 0;
    for (int i = 0; i < input.length; i++) {
      if (input[i] >= from && input[i] <= upTo && !Double.isNaN(outcome[i])) {
        kept[size++] = outcome[i];
      }
    }
    return Arrays.copyOf(kept, size);
  }

  private static Interval estimate(double[] values, boolean share, double level) {
    OutcomeEstimator estimator = new OutcomeEstimator(Stratification.independent(), level);
    BlockMoments moments = BlockMoments.of(values, Stratification.independent());
    return (share ? estimator.share(moments) : estimator.mean(moments)).interval();
  }

  private static Interval difference(Interval low, Interval high) {
    double value = high.estimate() - low.estimate();
    double down = hypotenuse(high.estimate() - high.low(), low.high() - low.estimate());
    double up = hypotenuse(high.high() - high.estimate(), low.estimate() - low.low());
    return new Interval(
        value, hypotenuse(low.standardError(), high.standardError()), value - down, value + up);
  }

  private static double hypotenuse(double a, double b) {
    return Math.sqrt(a * a + b * b);
  }
}
