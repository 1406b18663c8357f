package org.demarche.statistics;

import java.util.Arrays;
import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * Order-statistic intervals for quantiles.
 *
 * <p>Independent draws: the symmetric pair of ranks with exact binomial coverage of at least the
 * level (Conover, Practical Nonparametric Statistics, 1999, section 3.2). Blocks: ranks n (p ± t·s)
 * + ½, interpolated, where s is the standard error, from the block means, of the share of values up
 * to the estimated quantile (Woodruff, J. Am. Stat. Assoc. 47, 1952), and t Student's critical
 * value.
 */
final class QuantileIntervals {
  private QuantileIntervals() {}

  static Summary summarise(
      double[] values, double probability, Stratification stratification, double level) {
    if (!(probability > 0 && probability < 1)) {
      throw new IllegalArgumentException(
          "probability " + probability + " must be inside (0, 1). Maybe: 0.5");
    }
    double[] sorted = Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
    int n = sorted.length;
    int missing = values.length - n;
    if (n == 0) {
      return new Summary(0, missing, 0, Interval.undefined(), IntervalMethod.NONE);
    }
    double estimate = estimate(sorted, probability);
    BlockMoments below = shareBelow(values, estimate, stratification);
    int blocks = below.blocks();
    boolean oneWorld = below.kind() == Stratification.Kind.CLUSTERED && blocks < 2;
    if (n == 1 || oneWorld) {
      return new Summary(
          n, missing, blocks, Interval.ofUnknownSpread(estimate), IntervalMethod.NONE);
    }
    Ranks ranks =
        stratification.isIndependent() || !(below.degreesOfFreedom() > 0)
            ? binomialRanks(n, probability, level)
            : blockRanks(below, probability, level);
    double low = at(sorted, ranks.low() - 1);
    double high = at(sorted, ranks.high() - 1);
    boolean outside = ranks.low() < 1 || ranks.high() > n;
    double error = (high - low) / (2 * CriticalValues.normal(level));
    Interval interval =
        new Interval(
            estimate,
            Double.isFinite(error) ? error : Double.NaN,
            Math.min(low, estimate),
            Math.max(high, estimate));
    return new Summary(
        n,
        missing,
        blocks,
        interval,
        outside ? IntervalMethod.ORDER_STATISTICS_RANGE : IntervalMethod.ORDER_STATISTICS);
  }

  /** Linear interpolation between order statistics, (n − 1) p + 1: type 7 of R's quantile. */
  static double estimate(double[] sorted, double probability) {
    return at(sorted, probability * (sorted.length - 1));
  }

  /** Value at a position from 0, between two values on the line through them, held at the ends. */
  private static double at(double[] sorted, double position) {
    double held = Math.max(0, Math.min(sorted.length - 1, position));
    int below = (int) Math.floor(held);
    int above = Math.min(sorted.length - 1, below + 1);
    double weight = held - below;
    if (weight == 0 || sorted[below] == sorted[above]) {
      return sorted[below];
    }
    if (Double.isInfinite(sorted[below]) || Double.isInfinite(sorted[above])) {
      return weight < 0.5 ? sorted[below] : sorted[above];
    }
    return sorted[below] + weight * (sorted[above] - sorted[below]);
  }

  private static BlockMoments shareBelow(
      double[] values, double threshold, Stratification stratification) {
    BlockMoments moments = new BlockMoments(stratification);
    for (double value : values) {
      moments.add(Double.isNaN(value) ? Double.NaN : value <= threshold ? 1 : 0);
    }
    return moments;
  }

  /** Ranks l and u with P(l ≤ Bin(n, p) ≤ u − 1) ≥ level, each tail at most half the rest. */
  static Ranks binomialRanks(int n, double probability, double level) {
    BinomialDistribution binomial = new BinomialDistribution(null, n, probability);
    double tail = (1 - level) / 2;
    int low = binomial.inverseCumulativeProbability(tail);
    if (binomial.cumulativeProbability(low - 1) > tail) {
      low--;
    }
    int high = binomial.inverseCumulativeProbability(1 - tail) + 1;
    return new Ranks(low, high);
  }

  private static Ranks blockRanks(BlockMoments below, double probability, double level) {
    int n = below.n();
    double effective = ShareIntervals.effectiveSize(below.mean(), n, below.varianceOfMean());
    double half =
        CriticalValues.student(below.degreesOfFreedom(), level)
            * Math.sqrt(probability * (1 - probability) / effective);
    return new Ranks(n * (probability - half) + 0.5, n * (probability + half) + 0.5);
  }

  /** Ranks from 1 of the order statistics that are the limits; outside 1 … n means unbounded. */
  record Ranks(double low, double high) {}
}
