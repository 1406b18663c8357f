package org.demarche.engine.rules;

import org.demarche.engine.numbers.Elementary;

/**
 * Graduated tit-for-tat with initiative: an actor answers with acts whose score lies near the
 * climate it has received, a little kinder (Osgood 1962; Axelrod 1984). An option's weight falls
 * with the distance at the rate lambda; base rates and all other features play no part.
 */
public final class Reciprocity implements ChoiceRule {
  /** How much kinder than the climate received, as a Goldstein score over 10. */
  private static final double INITIATIVE = 0.1;

  /** Made by the service loader. */
  public Reciprocity() {}

  @Override
  public String name() {
    return "reciprocity";
  }

  @Override
  public void probabilities(ChoiceProblem problem, double[] family, double[] within) {
    double nearest = Double.POSITIVE_INFINITY;
    for (int k = 0; k < problem.start(problem.familyCount()); k++) {
      nearest = problem.isAvailable(k) ? Math.min(nearest, distance(problem, k)) : nearest;
    }
    for (int k = 0; k < problem.start(problem.familyCount()); k++) {
      double beyond = distance(problem, k) - nearest;
      within[k] =
          problem.isAvailable(k)
              ? Elementary.exp(problem.logSize(k) - problem.precision() * beyond)
              : 0;
    }
    Shares.ofWeights(problem, family, within);
  }

  private static double distance(ChoiceProblem problem, int k) {
    double aim = Math.min(1, problem.climate(k) + INITIATIVE);
    return Math.abs(problem.score(k) - aim);
  }
}
