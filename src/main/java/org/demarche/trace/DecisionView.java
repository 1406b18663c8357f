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
   * The id of what led to the choice: the act that is answered, or what the matter was fed by that
   * was looked at.
   *
   * @return see {@code EventId}
   */
  long cause();

  /**
   * The family that an option belongs to.
   *
   * @param option its number
   * @return index in the plan's families
   */
  int kin(int option);

  /**
   * What a feature is for an option.
   *
   * @param option its number
   * @param feature which
   * @return x, in [-1, 1]
   */
  double value(int option, Feature feature);

  /**
   * How much a feature counts with the chooser.
   *
   * @param feature which
   * @return w, not negative; they add up to 1
   */
  double weight(Feature feature);

  /**
   * How sharply the chooser tells options apart.
   *
   * @return lambda, above 0
   */
  double precision();

  /**
   * How far options of a family are unlike one another.
   *
   * @return tau, in (0, 1]
   */
  double dissimilarity();

  /**
   * The base rate of an option's family.
   *
   * @param option its number
   * @return ln b, log odds
   */
  double base(int option);

  /**
   * The share that an option has of its family by their numbers alone.
   *
   * @param option its number
   * @return ln m, not positive
   */
  double size(int option);

  /**
   * Chance as it fell for an option's family: it wins that has the least of draw over probability.
   *
   * @param option its number
   * @return unit exponential, above 0
   */
  double familyDraw(int option);

  /**
   * Chance as it fell for an option within its family.
   *
   * @param option its number
   * @return unit exponential, above 0
   */
  double draw(int option);

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
