package org.demarche.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Compares arms with a reference arm so that all intervals hold at once.
 *
 * <p>The family is every contrast given: arms times headline outcomes. Its intervals are
 * single-step max-t intervals (Dunnett's idea with the correlations estimated from the paired
 * blocks, so that common random numbers count; Hothorn, Bretz and Westfall, Biometrical Journal 50,
 * 2008): each is estimate ± c standard errors, with c the quantile of the largest |t| of a
 * multivariate t on blocks − 1 degrees of freedom, from keyed draws. With fewer than 20 blocks the
 * correlations are too uncertain and c is Bonferroni's. P values are adjusted by Holm's method,
 * which is independent of those draws; near the limit the two may disagree about one comparison.
 *
 * <p>A contrast that is the same in every pair shows no sampling error and takes no part in that
 * allowance. Of shares it has the score interval of {@link UniformPairs}, at Bonferroni's level
 * over the whole family; that such an interval misses adds less than a hundredth to the error of a
 * family of two or more. A mean that is the same in every pair says nothing of how far it may vary:
 * its interval has no width, its p value is 1 for a difference of exactly 0 and else 0. Read it as
 * "the same in every run", not as "certain".
 */
public final class ArmComparison {
  private static final int MIN_BLOCKS_FOR_CORRELATION = 20;
  private static final int DRAWS = 20_000;

  private ArmComparison() {}

  /**
   * Compares a family of contrasts against no difference.
   *
   * @param family contrasts from the same reference arm, blocks and replications
   * @param level simultaneous coverage, inside (0, 1), such as .95
   * @param seed key of the draws for the critical value
   */
  public static FamilyComparison againstReference(List<Contrast> family, double level, long seed) {
    CriticalValues.checkLevel(level);
    List<Contrast> varying = new ArrayList<>();
    int degreesOfFreedom = Integer.MAX_VALUE;
    int blocks = Integer.MAX_VALUE;
    for (Contrast contrast : family) {
      MeanIntervals.Spread spread = MeanIntervals.spread(contrast.differences());
      if (spread.standardError() > 0) {
        varying.add(contrast);
        degreesOfFreedom = Math.min(degreesOfFreedom, spread.wholeDegrees());
        blocks = Math.min(blocks, contrast.differences().blocks());
      }
    }
    SimultaneousMethod method = method(varying.size(), blocks);
    double critical = criticalValue(method, varying, degreesOfFreedom, level, seed);
    double[] holm = HolmAdjustment.adjust(varying.stream().mapToDouble(c -> pValue(c)).toArray());
    List<Comparison> comparisons = new ArrayList<>();
    int next = 0;
    for (Contrast contrast : family) {
      boolean varies = varying.contains(contrast);
      comparisons.add(
          varies
              ? comparison(contrast, level, critical, holm[next++])
              : constant(contrast, level, family.size()));
    }
    return new FamilyComparison(level, varying.size(), method, critical, comparisons);
  }

  private static SimultaneousMethod method(int size, int blocks) {
    if (size <= 1) {
      return SimultaneousMethod.SINGLE;
    }
    return blocks < MIN_BLOCKS_FOR_CORRELATION
        ? SimultaneousMethod.BONFERRONI
        : SimultaneousMethod.MAX_T;
  }

  private static double criticalValue(
      SimultaneousMethod method,
      List<Contrast> varying,
      int degreesOfFreedom,
      double level,
      long seed) {
    int size = varying.size();
    if (size == 0) {
      return Double.NaN;
    }
    double least = CriticalValues.student(degreesOfFreedom, level);
    double most = CriticalValues.student(degreesOfFreedom, 1 - (1 - level) / size);
    return switch (method) {
      case SINGLE -> least;
      case BONFERRONI -> most;
      case MAX_T -> {
        MultivariateT joint = new MultivariateT(correlations(varying), degreesOfFreedom);
        double drawn = joint.largestAbsoluteQuantile(level, DRAWS, seed);
        yield Math.max(least, Math.min(most, drawn));
      }
    };
  }

  static double[][] correlations(List<Contrast> contrasts) {
    int m = contrasts.size();
    double[][] matrix = new double[m][m];
    for (int i = 0; i < m; i++) {
      matrix[i][i] = 1;
      for (int j = 0; j < i; j++) {
        matrix[i][j] = contrasts.get(i).correlation(contrasts.get(j));
        matrix[j][i] = matrix[i][j];
      }
    }
    return matrix;
  }

  private static double pValue(Contrast contrast) {
    MeanIntervals.Spread spread = MeanIntervals.spread(contrast.differences());
    double t = contrast.differences().mean() / spread.standardError();
    return CriticalValues.studentPValue(t, spread.degreesOfFreedom());
  }

  private static Comparison comparison(
      Contrast contrast, double level, double critical, double holmP) {
    BlockMoments differences = contrast.differences();
    double error = MeanIntervals.spread(differences).standardError();
    return new Comparison(
        contrast.arm(),
        contrast.outcome(),
        differences.n(),
        differences.missing(),
        Interval.symmetric(differences.mean(), error, critical),
        MeanIntervals.summarise(differences, level).interval(),
        pValue(contrast),
        holmP,
        contrast.varianceReduction());
  }

  private static Comparison constant(Contrast contrast, double level, int size) {
    BlockMoments differences = contrast.differences();
    Interval pointwise = MeanIntervals.summarise(differences, level).interval();
    Interval interval = pointwise;
    double p = interval.isDefined() && interval.estimate() != 0 ? 0 : 1;
    if (contrast.isOfShares() && interval.isDefined()) {
      pointwise = UniformPairs.interval(differences, level);
      interval = UniformPairs.interval(differences, 1 - (1 - level) / size);
      p = UniformPairs.pValue(differences);
    }
    return new Comparison(
        contrast.arm(),
        contrast.outcome(),
        differences.n(),
        differences.missing(),
        interval,
        pointwise,
        p,
        Math.min(1, p * size),
        contrast.varianceReduction());
  }
}
