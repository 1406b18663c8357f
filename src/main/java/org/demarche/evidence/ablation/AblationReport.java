package org.demarche.evidence.ablation;

import java.util.List;
import org.demarche.evidence.skill.ScoreChange;
import org.demarche.evidence.skill.SkillReport;

/**
 * What mechanisms are worth.
 *
 * @param replications runs of each case, with everything at work and without each mechanism
 * @param parameters how many numbers the model has now
 * @param full the scores of the whole model
 * @param rows mechanisms in the order in which they were asked for
 */
public record AblationReport(
    int replications, ParameterCount parameters, SkillReport full, List<Row> rows) {
  /** A mean forecast that moves by more counts as moved. */
  public static final double MOVED = 0.02;

  /** Copies the rows. */
  public AblationReport {
    rows = List.copyOf(rows);
  }

  /**
   * A mechanism.
   *
   * @param of it, and how it was switched off
   * @param change what the model without it scores beside the whole one; above 0 it is worse
   */
  public record Row(Switch of, ScoreChange change) {

    /** What the scores say of it. */
    public Verdict verdict() {
      return Verdict.of(change);
    }

    /** How many milestones' mean forecasts move by more than {@link #MOVED}. */
    public int moved() {
      return (int) change.shifts().values().stream().filter(by -> Math.abs(by) > MOVED).count();
    }
  }
}
