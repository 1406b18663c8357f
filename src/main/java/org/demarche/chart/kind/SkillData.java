package org.demarche.chart.kind;

import java.util.List;
import org.demarche.chart.Estimate;

/**
 * How much better than base rates forecasts of historical cases are, over all and by group.
 *
 * @param rows over all first
 */
public record SkillData(List<Row> rows) {

  /** Copies the rows. */
  public SkillData {
    rows = List.copyOf(rows);
  }

  /**
   * A group of milestones.
   *
   * @param id names it in files
   * @param label names it to readers
   * @param n how many forecasts
   * @param skill 1 - score / score of base rates, at most 1
   * @param hasInterval whether the interval is known; else it has no width
   * @param isWhole whether it is all groups together
   */
  public record Row(
      String id, String label, int n, Estimate skill, boolean hasInterval, boolean isWhole) {

    boolean isBetter() {
      return hasInterval && skill.low() > 0;
    }

    boolean isWorse() {
      return hasInterval && skill.high() < 0;
    }
  }
}
