package org.demarche.evidence.skill;

import org.demarche.statistics.Interval;
import org.jspecify.annotations.Nullable;

/**
 * The scores over some rows.
 *
 * @param n rows with a known outcome
 * @param cases from how many cases
 * @param brier mean Brier scores
 * @param logarithmic mean logarithmic scores
 * @param interval of the Brier skill, by drawing cases anew; null with fewer than three
 * @param discrimination the chance that of two rows of one milestone, one that came and one that
 *     did not, the model gave the former more, ties half: the area under the ROC curve within
 *     milestones. ½ is chance; NaN without such a pair. Milestones of which the model says nothing
 *     take no part
 */
public record GroupScore(
    int n,
    int cases,
    Scores brier,
    Scores logarithmic,
    @Nullable Interval interval,
    double discrimination) {

  /** Returns 1 - Brier score / that of the base rates; NaN where there is none. */
  public double skill() {
    return brier.skill();
  }
}
