package org.demarche.evidence.casefit;

import java.util.List;

/**
 * A draw that was tried.
 *
 * @param values of the fitted numbers
 * @param loss by {@link CaseObjective}; lower is better
 */
public record Tried(List<Double> values, double loss) {
  /** Copies the list. */
  public Tried {
    values = List.copyOf(values);
  }
}
