package org.demarche.chart.kind;

import java.util.List;
import org.demarche.chart.Arm;
import org.demarche.chart.Estimate;
import org.demarche.chart.draw.Claims;

/**
 * Paired differences from the reference arm.
 *
 * @param reference the label of the reference arm
 * @param otherArms how many arms there are beside it
 * @param headlines how many headline outcomes the scenario marks
 * @param outcomes the headline outcomes that could be compared, a panel each; may be empty
 */
public record DifferenceData(
    String reference, int otherArms, int headlines, List<Outcome> outcomes) {

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
   * @param pairs pairs of runs that have a value in both arms
   * @param estimate arm minus reference in the outcome's own unit, with its simultaneous 95%
   *     interval
   */
  public record Difference(Arm arm, long pairs, Estimate estimate) {

    /** Whether the arm may be said to differ from the reference. */
    public boolean isClear() {
      return Claims.isClear(estimate, pairs);
    }

    /**
     * Whether a large difference would have been clear.
     *
     * @param unit of the outcome; of what is no share only the number of pairs can tell
     */
    public boolean wouldShow(Unit unit) {
      double half = Math.max(estimate.high() - estimate.value(), estimate.value() - estimate.low());
      return Claims.wouldShow(unit == Unit.SHARE ? half : 0, pairs);
    }
  }
}
