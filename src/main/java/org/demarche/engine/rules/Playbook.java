package org.demarche.engine.rules;

import java.util.Arrays;

/**
 * A table written by hand: the first line of the actor's playbook whose condition holds and whose
 * action is available, for certain; where the book is silent, quantal response.
 */
public final class Playbook implements ChoiceRule {
  private final ChoiceRule otherwise = new QuantalResponse();

  /** Made by the service loader. */
  public Playbook() {}

  @Override
  public String name() {
    return "playbook";
  }

  @Override
  public void probabilities(ChoiceProblem problem, double[] family, double[] within) {
    int preferred = problem.preferred();
    if (preferred < 0) {
      otherwise.probabilities(problem, family, within);
      return;
    }
    Arrays.fill(within, 0, problem.start(problem.familyCount()), 0);
    within[preferred] = 1;
    Shares.ofWeights(problem, family, within);
  }
}
