package org.demarche.chart.kind;

import java.util.List;
import org.demarche.chart.Estimate;

/**
 * Shares before and after something became known.
 *
 * @param arm what a reader calls the arm
 * @param known date before which all is known
 * @param acts how many acts were observed
 * @param rows in the order in which they are drawn; may be empty
 * @param source where the numbers come from, for the footer
 */
public record OutlookData(String arm, String known, int acts, List<Row> rows, String source) {

  /** Copies the rows. */
  public OutlookData {
    rows = List.copyOf(rows);
  }

  /**
   * An outcome.
   *
   * @param id its id
   * @param label what a reader calls it
   * @param before its share before, 0 to 1, with its 95% interval
   * @param after its share after, likewise
   */
  public record Row(String id, String label, Estimate before, Estimate after) {
    /** How far it moved. */
    double shift() {
      return after.value() - before.value();
    }

    /** Whether the two intervals have nothing in common. */
    boolean isApart() {
      return before.high() < after.low() || after.high() < before.low();
    }
  }
}
