package org.demarche.chart.kind;

import java.util.List;
import org.demarche.chart.Arm;
import org.demarche.chart.Estimate;

/**
 * Paired differences from the reference arm.
 *
 * @param reference the label of the reference arm
 * @param outcomes the headline outcomes, a panel each; may be empty
 */
public record DifferenceData(String reference, List<Outcome> outcomes) {

  /** Copies the outcomes. */
  public DifferenceData {
    outcomes = List.copyOf(outcomes);
  }

  /** What an outcome is measured in. */
  public enum Unit {
    /** A share in [0, 1]; differences are shown in percentage points. */
    SHARE("percentage points", 100),
    /** Days. */
    DAYS("days", 1),
    /** A plain number, whose panel has a scale of its own. */
    NUMBER("number, on a scale of its own", 1);

    private final String label;
    private final double factor;

    Unit(String label, double factor) {
      this.label = label;
      this.factor = factor;
    }

    String label() {
      return label;
    }

    double factor() {
      return factor;
    }
  }

  /**
   * One outcome.
   *
   * @param id its id in the result files
   * @param label what a reader calls it, such as "USA–CUB: settlement"
   * @param unit what it is measured in
   * @param differences a row for each arm other than the reference
   */
  public record Outcome(String id, String label, Unit unit, List<Difference> differences) {

    /** Copies the rows. */
    public Outcome {
      differences = List.copyOf(differences);
    }
  }

  /**
   * One arm's difference from the reference.
   *
   * @param arm the arm
   * @param estimate arm minus reference in the outcome's own unit, with its simultaneous 95%
   *     interval
   */
  public record Difference(Arm arm, Estimate estimate) {}
}
