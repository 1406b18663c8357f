package org.demarche.evidence.skill;

import org.demarche.evidence.cases.MilestoneGroup;

/**
 * What the forecasts of one milestone win or lose against base rates, and how much of it is their
 * level.
 *
 * @param milestone such as {@code sc_meets_3}
 * @param group what it is about
 * @param frequency in what share of rows it came
 * @param forecast the mean forecast
 * @param score its scores
 */
public record MilestoneLevel(
    String milestone, MilestoneGroup group, double frequency, double forecast, GroupScore score) {

  /** Returns the sum over rows of Brier score less that of the base rates; above 0 it loses. */
  public double lost() {
    return score.n() * (score.brier().model() - score.brier().reference());
  }

  /**
   * Returns what a wrong level costs: n (mean forecast - frequency)², which is how much lower the
   * sum of Brier scores would be with every forecast of the milestone moved by the same step to the
   * right mean.
   */
  public double level() {
    return score.n() * (forecast - frequency) * (forecast - frequency);
  }
}
