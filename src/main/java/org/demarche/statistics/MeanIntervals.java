package org.demarche.statistics;

/**
 * Student's interval for a mean, on block means where there are at least two blocks.
 *
 * <p>Where all values are equal the interval has no width. Where values differ but block means do
 * not, blocks say nothing about the spread, and the interval is the one for independent draws: too
 * wide rather than too narrow. So it is with fewer than two blocks, or with cells of a factorial
 * design that were met only once. Blocks that are worlds are no such case: one world gives no
 * interval.
 */
final class MeanIntervals {
  /** Relative to the variance of single values: below this, a spread is rounding. */
  private static final double ROUNDING = 1e-20;

  private MeanIntervals() {}

  static Summary summarise(BlockMoments moments, double level) {
    Spread spread = spread(moments);
    Interval interval =
        switch (spread.method()) {
          case CONSTANT -> Interval.exactly(moments.mean());
          case NONE -> Interval.ofUnknownSpread(moments.mean());
          default ->
              Interval.symmetric(
                  moments.mean(),
                  spread.standardError(),
                  CriticalValues.student(spread.degreesOfFreedom(), level));
        };
    return new Summary(moments.n(), moments.missing(), moments.blocks(), interval, spread.method());
  }

  /** Tells how far the mean may be off, and on how many degrees of freedom. */
  static Spread spread(BlockMoments moments) {
    int n = moments.n();
    if (n < 2) {
      return new Spread(Double.NaN, 0, IntervalMethod.NONE);
    }
    if (moments.min() == moments.max()) {
      return new Spread(0, n - 1, IntervalMethod.CONSTANT);
    }
    double variance = moments.varianceOfMean();
    double freedom = moments.degreesOfFreedom();
    if (freedom > 0 && variance > ROUNDING * moments.variance()) {
      return new Spread(Math.sqrt(variance), freedom, method(moments));
    }
    if (moments.kind() == Stratification.Kind.CLUSTERED) {
      // Runs in one world say nothing of other worlds.
      return freedom > 0
          ? new Spread(Math.sqrt(moments.variance() / n), freedom, method(moments))
          : new Spread(Double.NaN, 0, IntervalMethod.NONE);
    }
    return new Spread(Math.sqrt(moments.variance() / n), n - 1, IntervalMethod.STUDENT_INDEPENDENT);
  }

  private static IntervalMethod method(BlockMoments moments) {
    return switch (moments.kind()) {
      case CLUSTERED -> IntervalMethod.STUDENT_WORLDS;
      case CROSSED -> IntervalMethod.STUDENT_CELLS;
      case BALANCED ->
          moments.isIndependent()
              ? IntervalMethod.STUDENT_INDEPENDENT
              : IntervalMethod.STUDENT_BLOCKS;
    };
  }

  /** Standard error of a mean, its degrees of freedom, and where it comes from. */
  record Spread(double standardError, double degreesOfFreedom, IntervalMethod method) {
    /** Degrees of freedom rounded down, at least 1: for critical values that are drawn. */
    int wholeDegrees() {
      return Math.max(1, (int) Math.min(Integer.MAX_VALUE, degreesOfFreedom));
    }
  }
}
