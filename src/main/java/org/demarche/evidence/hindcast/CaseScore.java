package org.demarche.evidence.hindcast;

import java.util.List;

/**
 * The scores of a case.
 *
 * @param scored the case
 * @param replications how many runs there were
 * @param failures how many of them failed and gave no answer
 * @param milestones in the order of the record
 */
public record CaseScore(
    HindcastCase scored, int replications, int failures, List<MilestoneScore> milestones) {
  /** Copies the list. */
  public CaseScore {
    milestones = List.copyOf(milestones);
  }
}
