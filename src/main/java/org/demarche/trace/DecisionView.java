package org.demarche.trace;

import org.demarche.model.Feature;
import org.demarche.model.Speed;

/**
 * One choice with its options and reasons; valid during the call only. Options are numbered from 0
 * in a fixed order.
 */
public interface DecisionView {
  /**
   * The occasion: the trigger's id, or that of the review.
   *
   * @return see {@code EventId}
   */
  long occasion();

  /**
   * When it was made.
   *
   * @return days from the start
   */
  double day();

  /**
   * Who chose.
   *
   * @return index in the plan
   */
  int actor();

  /**
   * The road to the choice.
   *
   * @return voice, major or review
   */
  Speed speed();

  /**
   * How many options there were.
   *
   * @return at least 1
   */
  int optionCount();

  /**
   * The action of an option.
   *
   * @param option its number
   * @return index in the plan's actions, or -1 for doing nothing
   */
  int action(int option);

  /**
   * The target of an option.
   *
   * @param option its number
   * @return index in the plan, or -1
   */
  int target(int option);

  /**
   * The probability of an option.
   *
   * @param option its number
   * @return 0 to 1; they add up to 1
   */
  double probability(int option);

  /**
   * The pull of a feature towards an option: lambda w (x - E[x]), the mean over the options'
   * probabilities.
   *
   * @param option its number
   * @param feature which
   * @return in units of log odds
   */
  double pull(int option, Feature feature);

  /**
   * The pull of the base rate and size of the option's family, by the same convention. All pulls of
   * an option add up to its score above the mean score exactly.
   *
   * @param option its number
   * @return in units of log odds
   */
  double familyPull(int option);

  /**
   * The option taken.
   *
   * @return its number
   */
  int chosen();

  /**
   * The id of the act that the choice led to.
   *
   * @return 0 when it was to do nothing
   */
  long act();
}
