package org.demarche.chart.kind;

import java.util.List;
import org.demarche.chart.Estimate;

/**
 * Events and decisions by what they add to an outcome.
 *
 * @param outcome what a reader calls the outcome
 * @param share whether it is a share, shown in points of per cent
 * @param arm what a reader calls the arm
 * @param replication the one run, 0 over many runs
 * @param pairs pairs of runs that each effect rests on
 * @param candidates how many were looked at in all
 * @param rows the largest effect first
 * @param source where the numbers come from, for the footer
 */
public record PivotsData(
    String outcome,
    boolean share,
    String arm,
    int replication,
    int pairs,
    int candidates,
    List<Row> rows,
    String source) {

  /** Copies the rows. */
  public PivotsData {
    rows = List.copyOf(rows);
  }

  /** By what a value is multiplied to be shown. */
  double factor() {
    return share ? 100 : 1;
  }

  /**
   * An event or a decision.
   *
   * @param id its id
   * @param label what a reader calls it
   * @param effect the outcome with it less the outcome without it, with its simultaneous 95%
   *     interval
   */
  public record Row(String id, String label, Estimate effect) {}
}
