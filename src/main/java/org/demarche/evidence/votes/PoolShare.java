package org.demarche.evidence.votes;

import java.util.Arrays;
import java.util.List;

/**
 * How much weight the pooled shares deserve beside the logit in the forecast of a case: linear
 * stacking (Yao and others 2018, Bayesian Analysis 13:917) of forecasts of cases that neither had
 * seen, as the mean of what these leave open under a Beta prior.
 *
 * <p>Votes of a case go together, so that a case counts as {@value #VOTES_OF_A_CASE} independent
 * votes, whatever its size.
 */
final class PoolShare {
  private static final double VOTES_OF_A_CASE = 10;
  private static final double PRIOR_POOL = 3;
  private static final double PRIOR_LOGIT = 2;
  private static final int STEPS = 50;

  private PoolShare() {}

  /**
   * The log-loss of a forecast for each weight of the grid.
   *
   * @param forecast by the logit alone
   * @param pooled shares from the same cases
   */
  static double[] losses(VoteForecast forecast, PooledCases pooled) {
    double[] losses = new double[STEPS];
    for (int i = 0; i < STEPS; i++) {
      losses[i] = forecast.logLoss(new Pool(pooled, weight(i)));
    }
    return losses;
  }

  /**
   * The weight of the pooled shares.
   *
   * @param losses one row of {@link #losses} for each case foreseen; none leaves the prior's mean
   */
  static double of(List<double[]> losses) {
    double[] heights = new double[STEPS];
    for (int i = 0; i < STEPS; i++) {
      double w = weight(i);
      heights[i] = (PRIOR_POOL - 1) * StrictMath.log(w) + (PRIOR_LOGIT - 1) * StrictMath.log(1 - w);
      for (double[] row : losses) {
        heights[i] -= VOTES_OF_A_CASE * row[i];
      }
    }
    double highest = Arrays.stream(heights).max().orElseThrow();
    double sum = 0;
    double moment = 0;
    for (int i = 0; i < STEPS; i++) {
      double height = StrictMath.exp(heights[i] - highest);
      sum += height;
      moment += height * weight(i);
    }
    return moment / sum;
  }

  private static double weight(int i) {
    return (i + 0.5) / STEPS;
  }
}
