package org.demarche.engine.rules;

/**
 * A theory of choice: it returns probabilities and never draws. Found by name among the providers
 * of {@link java.util.ServiceLoader}. Implementations are stateless and shared by threads.
 */
public interface ChoiceRule {
  /**
   * The name that a scenario uses.
   *
   * @return for instance {@code quantal-response}
   */
  String name();

  /**
   * Works out how likely each family is, and each option within its family.
   *
   * @param problem the options and their utilities
   * @param family receives the probability of each family; a family without an available option
   *     gets 0, the others add up to 1
   * @param within receives the probability of each option given its family, 0 where it is not
   *     available
   */
  void probabilities(ChoiceProblem problem, double[] family, double[] within);
}
