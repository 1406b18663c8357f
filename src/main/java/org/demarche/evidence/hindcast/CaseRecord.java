package org.demarche.evidence.hindcast;

import java.time.LocalDateTime;
import java.util.List;
import org.demarche.scenario.Located;

/**
 * What is on record of a case.
 *
 * @param title for people
 * @param day0 the day from which lags count; the scenario starts on it
 * @param day0Place where it stands, for messages
 * @param leftOut ids of numbers of the library that were fitted on this case too: the scenario has
 *     to state its own
 * @param milestones at least one
 * @param notScored what is on record and not asked of the model, each with the reason
 */
public record CaseRecord(
    String title,
    LocalDateTime day0,
    Located day0Place,
    List<Located> leftOut,
    List<Milestone> milestones,
    List<NotScored> notScored) {
  /** Copies the lists. */
  public CaseRecord {
    leftOut = List.copyOf(leftOut);
    milestones = List.copyOf(milestones);
    notScored = List.copyOf(notScored);
  }

  /**
   * A milestone that is not scored.
   *
   * @param what it is
   * @param why it is not scored
   */
  public record NotScored(String what, String why) {}
}
