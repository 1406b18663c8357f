package org.demarche.chart.kind;

import java.util.List;
import org.demarche.chart.Estimate;

/**
 * Kinds of events on the causal paths to an outcome, over many runs.
 *
 * @param outcome what a reader calls the outcome
 * @param arm what a reader calls the arm
 * @param with runs in which it came
 * @param without runs in which it did not
 * @param kinds how many kinds stand on paths in all
 * @param rows those that are drawn, the most frequent on paths first
 * @param source where the numbers come from, for the footer
 */
public record PathsData(
    String outcome, String arm, int with, int without, int kinds, List<Row> rows, String source) {

  /** Copies the rows. */
  public PathsData {
    rows = List.copyOf(rows);
  }

  /**
   * A kind of event.
   *
   * @param id who, what and to whom, by their ids
   * @param label what a reader calls it
   * @param onPath share of the runs with the outcome in which one stands on the path to it, with
   *     its 95% interval, as all of them
   * @param with share of the runs with the outcome in which one comes at all
   * @param without share of the runs without the outcome in which one comes; zero where there are
   *     no such runs
   */
  public record Row(String id, String label, Estimate onPath, Estimate with, Estimate without) {
    /** Whether runs with and without the outcome differ in it beyond their intervals. */
    boolean isTelling() {
      return with.low() > without.high() || with.high() < without.low();
    }

    /** By how much. */
    double difference() {
      return with.value() - without.value();
    }
  }
}
