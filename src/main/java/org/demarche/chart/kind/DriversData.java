package org.demarche.chart.kind;

import java.util.List;
import org.demarche.chart.Estimate;
import org.jspecify.annotations.Nullable;

/**
 * Assumptions by their effect on an outcome.
 *
 * @param method what the effects are
 * @param outcome what a reader calls the outcome
 * @param measure such as "mean across chance"
 * @param arm what a reader calls the arm
 * @param points at which the outcome was looked at
 * @param rows the largest effect first
 * @param source where the numbers come from, for the footer
 */
public record DriversData(
    Method method,
    String outcome,
    String measure,
    String arm,
    int points,
    List<Row> rows,
    String source) {

  /** Copies the rows. */
  public DriversData {
    rows = List.copyOf(rows);
  }

  /** What is drawn. */
  public enum Method {
    /** Mean absolute elementary effect μ*, and σ. */
    MORRIS,
    /** Total index ST, and first-order index S1. */
    SOBOL
  }

  /**
   * One assumption.
   *
   * @param id of the assumption
   * @param label what a reader calls it
   * @param main μ* or ST, null if it has not converged
   * @param first S1, null for Morris or if it has not converged
   * @param sigma σ, NaN for Sobol or if μ* has not converged
   */
  public record Row(
      String id, String label, @Nullable Estimate main, @Nullable Estimate first, double sigma) {}
}
