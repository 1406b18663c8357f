package org.demarche.chart.kind;

import java.util.List;
import org.demarche.chart.Estimate;

/**
 * Where the variance of outcomes comes from.
 *
 * @param arm what a reader calls the arm
 * @param rows one for each outcome whose shares can be told
 * @param source where the numbers come from, for the footer; empty if the context knows
 */
public record SplitData(String arm, List<Row> rows, String source) {

  /** Copies the rows. */
  public SplitData {
    rows = List.copyOf(rows);
  }

  /**
   * One outcome.
   *
   * @param id of the outcome
   * @param label what a reader calls it
   * @param assumptions share of its variance from assumptions, within [0, 1]; chance has the rest
   */
  public record Row(String id, String label, Estimate assumptions) {}
}
