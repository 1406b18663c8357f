package org.demarche.chart.kind;

import java.util.List;
import org.demarche.chart.Arm;
import org.demarche.chart.Estimate;

/**
 * Regret of arms over worlds.
 *
 * @param outcome what a reader calls the outcome
 * @param moreIsBetter whether more of it is better, else less
 * @param worlds that have a value in every arm
 * @param rows one for each arm
 */
public record RegretData(String outcome, boolean moreIsBetter, int worlds, List<Row> rows) {

  /** Copies the rows. */
  public RegretData {
    rows = List.copyOf(rows);
  }

  /**
   * One arm.
   *
   * @param arm the arm
   * @param mean mean regret with its interval
   * @param ninetieth 90th percentile of regret
   * @param maximum largest regret
   * @param best share of worlds in which no arm is better
   * @param mayBeBest whether multiple comparisons with the best leave the arm a chance
   * @param worlds mean regret in groups of worlds, the same groups for every arm, in order
   */
  public record Row(
      Arm arm,
      Estimate mean,
      double ninetieth,
      double maximum,
      double best,
      boolean mayBeBest,
      List<Double> worlds) {
    /** Copies the groups. */
    public Row {
      worlds = List.copyOf(worlds);
    }
  }
}
