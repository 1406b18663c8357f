package org.demarche.evidence.votes;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well512a;
import org.apache.commons.math3.special.Gamma;
import org.demarche.model.EventId;

/**
 * Cases as one who knows no distances sees them: the shares of no, abstain and yes among those
 * present differ from case to case by a Dirichlet distribution around the base rate.
 *
 * <p>Half a case of which nothing is known counts along with the n that are: with chance 0.5 / (n +
 * 0.5) any shares are as likely as any other. The plain mean of few cases is too sure of itself
 * about the next: what one case had more than the others they lack whenever it is to be foreseen.
 *
 * <p>The spread is what t = 1/√(1 + concentration) makes of it (a share p has the standard
 * deviation t·√(p(1 − p))); its penalised likelihood, Dirichlet-multinomial over cases that count
 * as one text each, half-normal of scale {@value #SPREAD_SCALE}, is laid out on a grid. As the mean
 * of n cases is itself known no better than t/√n, the next case is drawn with t·√(1 + 1/n).
 */
final class PooledCases {
  private static final double UNKNOWN_CASES = 0.5;

  private static final double SPREAD_SCALE = 1;
  private static final double WIDEST = 0.97;
  private static final double SMALLEST_SHAPE = 1e-3;
  private static final int STEPS = 60;
  private static final long DRAW = EventId.of("votes/shares");

  private final double[] known;
  private final double unknown;
  private final double[] spreads = new double[STEPS];
  private final double[] cumulated = new double[STEPS];

  PooledCases(RollCalls rolls) {
    double[][] counts =
        rolls.listCases().stream()
            .map(name -> countsOfAText(rolls.getCase(name)))
            .toArray(double[][]::new);
    this.known = BaseRate.of(rolls).chances();
    this.unknown = UNKNOWN_CASES / (counts.length + UNKNOWN_CASES);
    layOut(counts);
  }

  private static double[] countsOfAText(List<RollCall> votes) {
    double texts = votes.stream().map(RollCall::resolution).distinct().count();
    double[] counts = new double[Vote.KINDS];
    for (RollCall vote : votes) {
      if (vote.vote().present()) {
        counts[vote.vote().ordinal()] += 1 / texts;
      }
    }
    return counts;
  }

  private void layOut(double[][] counts) {
    double[] heights = new double[STEPS];
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < STEPS; i++) {
      double t = (i + 0.5) / STEPS;
      double x = t / SPREAD_SCALE;
      heights[i] = -0.5 * x * x;
      for (double[] count : counts) {
        heights[i] += logChance(count, concentration(t));
      }
      highest = Math.max(highest, heights[i]);
      spreads[i] = Math.min(WIDEST, t * Math.sqrt(1 + 1.0 / counts.length));
    }
    double sum = 0;
    for (int i = 0; i < STEPS; i++) {
      sum += StrictMath.exp(heights[i] - highest);
      cumulated[i] = sum;
    }
  }

  /** Dirichlet-multinomial, without what does not hang on the concentration. */
  private double logChance(double[] count, double concentration) {
    double total = Arrays.stream(count).sum();
    double sum = Gamma.logGamma(concentration) - Gamma.logGamma(total + concentration);
    for (int k = 0; k < count.length; k++) {
      double prior = concentration * known[k];
      sum += Gamma.logGamma(count[k] + prior) - Gamma.logGamma(prior);
    }
    return sum;
  }

  private static double concentration(double t) {
    return 1 / (t * t) - 1;
  }

  /** Mean share of an answer ({@link Vote#ordinal()}): its chance in the next case. */
  double share(int answer) {
    return (1 - unknown) * known[answer] + unknown / known.length;
  }

  /**
   * Draws the shares of a case that nobody has seen; their mean is {@link #share}.
   *
   * @param key of the draw
   */
  double[] draw(long key) {
    RandomGenerator random = new Well512a(EventId.mix(key, DRAW));
    boolean any = random.nextDouble() < unknown;
    double concentration = concentration(spread(random.nextDouble()));
    double[] drawn = new double[known.length];
    double sum = 0;
    for (int k = 0; k < drawn.length; k++) {
      double shape = any ? 1 : Math.max(SMALLEST_SHAPE, concentration * known[k]);
      drawn[k] = new GammaDistribution(random, shape, 1).sample();
      sum += drawn[k];
    }
    for (int k = 0; k < drawn.length; k++) {
      drawn[k] = sum > 0 ? drawn[k] / sum : known[k];
    }
    return drawn;
  }

  private double spread(double uniform) {
    int i = 0;
    while (i < STEPS - 1 && cumulated[i] < uniform * cumulated[STEPS - 1]) {
      i++;
    }
    return spreads[i];
  }
}
