package org.demarche.engine.rules;

import org.demarche.engine.numbers.Elementary;

/**
 * Nested quantal response (McKelvey and Palfrey 1995 with the nesting of McFadden 1978): a family
 * by a logit on V_g = ln b_g + tau ln sum m_a exp(lambda U_a / tau), then an action in proportion
 * to m_a exp(lambda U_a / tau). The sizes m make the shares indifferent to splitting an action.
 */
public final class QuantalResponse implements ChoiceRule {
  /** The name in scenarios. */
  public static final String NAME = "quantal-response";

  /** Made by the service loader. */
  public QuantalResponse() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void probabilities(ChoiceProblem problem, double[] family, double[] within) {
    int families = problem.familyCount();
    double tau = problem.dissimilarity();
    double scale = problem.precision() / tau;
    double best = Double.NEGATIVE_INFINITY;
    for (int g = 0; g < families; g++) {
      double inclusive = inclusive(problem, g, scale, within);
      family[g] =
          inclusive == Double.NEGATIVE_INFINITY
              ? inclusive
              : problem.logBaseRate(g) + tau * inclusive;
      best = Math.max(best, family[g]);
    }
    double sum = 0;
    for (int g = 0; g < families; g++) {
      family[g] = family[g] == Double.NEGATIVE_INFINITY ? 0 : Elementary.exp(family[g] - best);
      sum += family[g];
    }
    for (int g = 0; g < families; g++) {
      family[g] /= sum;
    }
  }

  /** Fills in the probabilities within a family and returns the logarithm of their sum. */
  private static double inclusive(ChoiceProblem problem, int g, double scale, double[] within) {
    int from = problem.start(g);
    int to = problem.start(g + 1);
    double top = Double.NEGATIVE_INFINITY;
    for (int k = from; k < to; k++) {
      within[k] = 0;
      if (problem.isAvailable(k)) {
        top = Math.max(top, scale * problem.utility(k));
      }
    }
    if (top == Double.NEGATIVE_INFINITY) {
      return top;
    }
    double sum = 0;
    for (int k = from; k < to; k++) {
      if (problem.isAvailable(k)) {
        within[k] = Elementary.exp(scale * problem.utility(k) - top + problem.logSize(k));
        sum += within[k];
      }
    }
    for (int k = from; k < to; k++) {
      within[k] /= sum;
    }
    return top + Elementary.log(sum);
  }
}
