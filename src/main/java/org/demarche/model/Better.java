package org.demarche.model;

/** Which way an outcome is better, by the words of whoever wrote the scenario. */
public enum Better {
  /** More of it is better. */
  HIGHER,
  /** Less of it is better. */
  LOWER,
  /** The scenario does not say, and nothing else may. */
  UNSAID;

  /**
   * Tells whether a change is for the better.
   *
   * @param change of the outcome's value
   * @return 1 for the better, -1 for the worse, 0 where that is not said or nothing changes
   */
  public int judge(double change) {
    double sign = Math.signum(change);
    return switch (this) {
      case HIGHER -> (int) sign;
      case LOWER -> (int) -sign;
      case UNSAID -> 0;
    };
  }
}
