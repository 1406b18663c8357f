package org.demarche.engine.rules;

/**
 * What a {@link ChoiceRule} is given: families of options with their utilities. Valid during the
 * call. Options are numbered through all families; those that are not available are marked.
 */
public interface ChoiceProblem {
  /**
   * The number of families.
   *
   * @return at least 1
   */
  int familyCount();

  /**
   * Where a family's options start.
   *
   * @param family 0 to the number of families; the last gives the end
   * @return number of its first option
   */
  int start(int family);

  /**
   * Whether an option can be taken now.
   *
   * @param option its number
   * @return false if a requirement fails
   */
  boolean isAvailable(int option);

  /**
   * Utility of an option, the weighted sum of its features.
   *
   * @param option its number
   * @return in [-1, 1]
   */
  double utility(int option);

  /**
   * Score of an option from very cooperative to very hostile.
   *
   * @param option its number
   * @return Goldstein score over 10, in [-1, 1]; 0 for doing nothing
   */
  double score(int option);

  /**
   * Climate that the chooser has received from the option's target, saturated.
   *
   * @param option its number
   * @return in [-1, 1]
   */
  double climate(int option);

  /**
   * ln m of an option: minus the logarithm of kinds in its family times actions of its kind.
   *
   * @param option its number
   * @return not positive
   */
  double logSize(int option);

  /**
   * ln b of a family, its base rate.
   *
   * @param family its number
   * @return log odds
   */
  double logBaseRate(int family);

  /**
   * The option that the chooser's playbook names.
   *
   * @return its number, always of an available option; -1 if the book has none for this occasion
   */
  int preferred();

  /**
   * Precision of the chooser.
   *
   * @return lambda, greater than 0
   */
  double precision();

  /**
   * Dissimilarity of options within a family.
   *
   * @return tau in (0, 1]
   */
  double dissimilarity();
}
