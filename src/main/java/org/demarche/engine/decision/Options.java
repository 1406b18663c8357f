package org.demarche.engine.decision;

/** An actor's choice at hand, and how an option of it is picked. */
public interface Options {
  /** Returned where a person holds a choice back and doing nothing is no option. */
  int HELD_BACK = -1;

  /** What is open, and how likely it is. */
  Choice choice();

  /** Draws an open option by the probabilities. */
  int race();

  /** The option with an action and a target; one beyond the menu if none such is open. */
  int force(int action, int target);

  /**
   * The open option with an action and a target.
   *
   * @throws IllegalArgumentException that names those that are open, if it is not
   */
  int take(int action, int target);
}
