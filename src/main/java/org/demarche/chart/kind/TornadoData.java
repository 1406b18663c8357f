package org.demarche.chart.kind;

import java.util.List;
import org.demarche.chart.Arm;
import org.demarche.chart.Estimate;
import org.demarche.chart.draw.Claims;
import org.demarche.chart.kind.DifferenceData.Unit;

/**
 * Outcomes where each assumption is low and where it is high.
 *
 * @param arm whose runs
 * @param assumptions how many were compared
 * @param outcomes a page each, the most moved first
 */
public record TornadoData(Arm arm, int assumptions, List<Outcome> outcomes) {

  /** Copies the outcomes. */
  public TornadoData {
    outcomes = List.copyOf(outcomes);
  }

  /**
   * One outcome.
   *
   * @param id its id in the result files
   * @param label what a reader calls it
   * @param unit what it is measured in
   * @param overall its value over all runs
   * @param rows the assumptions that move it most, the most moving first
   */
  public record Outcome(String id, String label, Unit unit, Estimate overall, List<Row> rows) {

    /** Copies the rows. */
    public Outcome {
      rows = List.copyOf(rows);
    }
  }

  /**
   * One assumption.
   *
   * @param id its id
   * @param label what a reader calls it
   * @param low the outcome in its lowest third, with the 95% interval
   * @param high the outcome in its highest third, with the 95% interval
   * @param difference high minus low; its interval holds for all assumptions at once
   * @param runs the fewer runs of the two thirds
   */
  public record Row(
      String id, String label, Estimate low, Estimate high, Estimate difference, long runs) {

    /** Whether the assumption may be said to move the outcome. */
    public boolean isClear() {
      return Claims.isClear(difference, runs);
    }
  }
}
