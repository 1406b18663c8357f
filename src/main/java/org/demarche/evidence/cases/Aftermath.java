package org.demarche.evidence.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a case, for scores alone.
 *
 * @param milestones rows of the milestones, in their order
 * @param stances rows of the stances
 */
public record Aftermath(List<Milestone> milestones, List<Stance> stances) {
  public Aftermath {
    milestones = List.copyOf(milestones);
    stances = List.copyOf(stances);
  }

  /** A row of the milestones; observed is null where it is not known or does not apply. */
  public record Milestone(String milestone, String actors, @Nullable Boolean observed) {}

  /** A row of the stances; null where it is not known. */
  public record Stance(String code, @Nullable StanceClass byDay5, @Nullable StanceClass byDay30) {}
}
