package org.demarche.chart.kind;

import java.util.List;
import java.util.Locale;
import org.demarche.chart.Arm;
import org.demarche.chart.Estimate;
import org.demarche.chart.draw.Claims;
import org.demarche.model.Better;
import org.demarche.words.Shown;

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
    SHARE(100),
    /** Days. */
    DAYS(1),
    /** A plain number, whose panel has a scale of its own. */
    NUMBER(1);

    private final double factor;

    Unit(double factor) {
      this.factor = factor;
    }

    /** The variant of a sentence that speaks of the unit. */
    public Shown variant() {
      return new Shown.Case(name().toLowerCase(Locale.ROOT));
    }

    /** By what a value is multiplied to be shown. */
    public double factor() {
      return factor;
    }
  }

  /**
   * One outcome.
   *
   * @param id its id in the result files
   * @param label what a reader calls it, such as "USA–CUB: settlement"
   * @param unit what it is measured in
   * @param better which way it is better
   * @param differences a row for each arm other than the reference
   */
  public record Outcome(
      String id, String label, Unit unit, Better better, List<Difference> differences) {

    /** An outcome of which nobody said which way it is better. */
    public Outcome(String id, String label, Unit unit, List<Difference> differences) {
      this(id, label, unit, Better.UNSAID, differences);
    }

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
