package org.demarche.statistics;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Multiple comparisons with the best: which arms may be best, and by how much do others fall short?
 *
 * <p>Hsu's constrained intervals for each arm's mean minus the best other mean, made from one-sided
 * Dunnett intervals with each arm as the control in turn (Hsu, Multiple Comparisons, 1996, chapter
 * 4; Edwards and Hsu, J. Am. Stat. Assoc. 78, 1983). Differences are paired and their correlations
 * come from the blocks, as in {@link ArmComparison}; with fewer than 20 blocks Bonferroni's
 * one-sided value stands in. All intervals hold at once with at least the level. Only an arm whose
 * rivals are all excluded may be called best.
 */
public final class BestArmComparison {
  private static final int MIN_BLOCKS_FOR_CORRELATION = 20;
  private static final int DRAWS = 20_000;

  private final Stratification stratification;
  private final double level;
  private final long seed;

  /** The last draws: with each arm as the control in turn they mostly serve again. */
  private @Nullable IndependentDraws draws;

  /**
   * Makes a comparison.
   *
   * @param stratification the blocks that all arms were sampled in
   * @param level simultaneous coverage, inside (0, 1)
   * @param seed key of the draws for the critical values
   */
  public BestArmComparison(Stratification stratification, double level, long seed) {
    CriticalValues.checkLevel(level);
    this.stratification = stratification;
    this.level = level;
    this.seed = seed;
  }

  /**
   * Compares arms on one outcome.
   *
   * @param arms ids, at least two
   * @param values for each arm one value a replication, all of one length, NaN for missing
   * @param largerIsBetter whether more of the outcome is better
   * @return a standing for each arm, in the order given
   */
  public List<ArmStanding> compare(
      List<String> arms, List<double[]> values, boolean largerIsBetter) {
    int k = arms.size();
    if (k < 2 || values.size() != k) {
      throw new IllegalArgumentException(
          k + " arms and " + values.size() + " samples: give at least two arms, a sample for each");
    }
    Contrast[][] pairs = new Contrast[k][k];
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < k; j++) {
        if (i != j) {
          double[] better = largerIsBetter ? values.get(i) : values.get(j);
          double[] worse = largerIsBetter ? values.get(j) : values.get(i);
          pairs[i][j] = Contrast.plain(arms.get(i), arms.get(j), better, worse, stratification);
        }
      }
    }
    double[] critical = new double[k];
    for (int i = 0; i < k; i++) {
      critical[i] = critical(others(pairs, i));
    }
    return standings(arms, pairs, critical);
  }

  private static List<Contrast> others(Contrast[][] pairs, int control) {
    List<Contrast> others = new ArrayList<>();
    for (int j = 0; j < pairs.length; j++) {
      if (j != control) {
        others.add(pairs[control][j]);
      }
    }
    return others;
  }

  private double critical(List<Contrast> contrasts) {
    List<Contrast> varying = new ArrayList<>();
    int degreesOfFreedom = Integer.MAX_VALUE;
    int blocks = Integer.MAX_VALUE;
    for (Contrast contrast : contrasts) {
      MeanIntervals.Spread spread = MeanIntervals.spread(contrast.differences());
      if (spread.standardError() > 0) {
        varying.add(contrast);
        degreesOfFreedom = Math.min(degreesOfFreedom, spread.wholeDegrees());
        blocks = Math.min(blocks, contrast.differences().blocks());
      }
    }
    if (varying.isEmpty()) {
      return 0;
    }
    double least = oneSided(degreesOfFreedom, 1 - level);
    double most = oneSided(degreesOfFreedom, (1 - level) / varying.size());
    if (varying.size() == 1 || blocks < MIN_BLOCKS_FOR_CORRELATION) {
      return most;
    }
    double[][] correlations = ArmComparison.correlations(varying);
    IndependentDraws fitting = draws(varying.size(), degreesOfFreedom);
    double drawn =
        new MultivariateT(correlations, degreesOfFreedom).largestQuantile(level, fitting);
    return Math.max(least, Math.min(most, drawn));
  }

  private IndependentDraws draws(int size, int degreesOfFreedom) {
    IndependentDraws last = draws;
    if (last == null || !last.fit(size, degreesOfFreedom)) {
      last = new IndependentDraws(size, degreesOfFreedom, DRAWS, seed);
      draws = last;
    }
    return last;
  }

  private static double oneSided(int degreesOfFreedom, double tail) {
    return CriticalValues.student(degreesOfFreedom, 1 - 2 * tail);
  }

  private static List<ArmStanding> standings(
      List<String> arms, Contrast[][] pairs, double[] critical) {
    int k = arms.size();
    double[] high = new double[k];
    List<Integer> candidates = new ArrayList<>();
    for (int i = 0; i < k; i++) {
      double limit = upperLimit(pairs, i, critical[i]);
      high[i] = Math.max(0, limit);
      if (limit >= 0) {
        candidates.add(i);
      }
    }
    List<ArmStanding> standings = new ArrayList<>();
    for (int i = 0; i < k; i++) {
      boolean may = candidates.contains(i);
      boolean best = may && candidates.size() == 1;
      double low = best ? 0 : lowerLimit(pairs, i, candidates, critical);
      Contrast rival = strongestRival(pairs, i);
      standings.add(
          new ArmStanding(
              arms.get(i),
              rival.differences().n(),
              rival.differences().mean(),
              low,
              high[i],
              may,
              best));
    }
    return standings;
  }

  private static double upperLimit(Contrast[][] pairs, int arm, double critical) {
    double least = Double.POSITIVE_INFINITY;
    for (Contrast contrast : others(pairs, arm)) {
      least = Math.min(least, contrast.differences().mean() + critical * error(contrast));
    }
    return least;
  }

  private static double lowerLimit(
      Contrast[][] pairs, int arm, List<Integer> candidates, double[] critical) {
    double least = 0;
    for (int rival : candidates) {
      if (rival != arm) {
        Contrast contrast = pairs[arm][rival];
        double limit = contrast.differences().mean() - critical[rival] * error(contrast);
        least = Math.min(least, limit);
      }
    }
    return least;
  }

  private static Contrast strongestRival(Contrast[][] pairs, int arm) {
    List<Contrast> others = others(pairs, arm);
    Contrast strongest = others.get(0);
    for (Contrast contrast : others) {
      if (contrast.differences().mean() < strongest.differences().mean()) {
        strongest = contrast;
      }
    }
    return strongest;
  }

  private static double error(Contrast contrast) {
    return MeanIntervals.spread(contrast.differences()).standardError();
  }
}
