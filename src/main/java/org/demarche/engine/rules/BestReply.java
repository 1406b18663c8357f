package org.demarche.engine.rules;

import org.demarche.engine.numbers.Elementary;

/**
 * Best reply: all probability on the options of the highest score lambda U + ln b, the limit of
 * quantal response without error. Options that tie share it in proportion to their sizes.
 */
public final class BestReply implements ChoiceRule {
  private static final double TIE = 1e-9;

  /** Made by the service loader. */
  public BestReply() {}

  @Override
  public String name() {
    return "best-reply";
  }

  @Override
  public void probabilities(ChoiceProblem problem, double[] family, double[] within) {
    double best = Double.NEGATIVE_INFINITY;
    for (int g = 0; g < problem.familyCount(); g++) {
      for (int k = problem.start(g); k < problem.start(g + 1); k++) {
        best = Math.max(best, score(problem, g, k));
      }
    }
    for (int g = 0; g < problem.familyCount(); g++) {
      for (int k = problem.start(g); k < problem.start(g + 1); k++) {
        boolean top = score(problem, g, k) >= best - TIE;
        within[k] = top ? Elementary.exp(problem.logSize(k)) : 0;
      }
    }
    Shares.ofWeights(problem, family, within);
  }

  private static double score(ChoiceProblem problem, int g, int k) {
    return problem.isAvailable(k)
        ? problem.precision() * problem.utility(k) + problem.logBaseRate(g)
        : Double.NEGATIVE_INFINITY;
  }
}
