package org.demarche.chart.kind;

import java.util.List;
import org.demarche.chart.Arm;
import org.demarche.chart.Estimate;

/**
 * Cumulative incidence of events.
 *
 * @param horizonDays the last day, above 0
 * @param panels a panel for each event and focal pair; pairs are drawn in the order in which they
 *     first come
 */
public record IncidenceData(double horizonDays, List<Panel> panels) {

  /** Checks the horizon and copies the panels. */
  public IncidenceData {
    panels = List.copyOf(panels);
    if (!(horizonDays > 0) || !Double.isFinite(horizonDays)) {
      throw new IllegalArgumentException(
          "The horizon must be above 0 days, got " + horizonDays + ".");
    }
  }

  /**
   * One kind of event between one pair.
   *
   * @param event its id, such as {@code first_talks}
   * @param label what a reader calls it, such as "First talks"
   * @param name the same within a sentence, such as "first talks"
   * @param pair the label of the focal pair
   * @param curves a curve for each arm
   */
  public record Panel(String event, String label, String name, String pair, List<Curve> curves) {

    /** Copies the curves. */
    public Panel {
      curves = List.copyOf(curves);
    }
  }

  /**
   * The share of one arm's runs in which the event has come, with its interval: a step function.
   *
   * @param arm the arm
   * @param runs finished runs that the shares rest on, above 0
   * @param steps the value from each day on, days ascending; before the first it is 0
   */
  public record Curve(Arm arm, long runs, List<Step> steps) {

    private static final Estimate NONE = new Estimate(0, 0, 0);

    /** Checks that days ascend and shares do not fall. */
    public Curve {
      Counts.check(arm, runs);
      steps = List.copyOf(steps);
      for (int i = 1; i < steps.size(); i++) {
        Step before = steps.get(i - 1);
        Step now = steps.get(i);
        if (!(before.day() < now.day()) || before.share().value() > now.share().value()) {
          throw new IllegalArgumentException(
              "Incidence of arm "
                  + arm.id()
                  + " must rise through time, got "
                  + now
                  + " after "
                  + before
                  + ".");
        }
      }
    }

    /** Returns the share by a day. */
    public Estimate shareBy(double day) {
      Estimate share = NONE;
      for (Step step : steps) {
        if (step.day() <= day) {
          share = step.share();
        }
      }
      return share;
    }
  }

  /**
   * A step of a curve.
   *
   * @param day from when, 0 or later
   * @param share the share in [0, 1] of runs in which the event has come by then, with its
   *     pointwise interval
   */
  public record Step(double day, Estimate share) {

    /** Checks the range. */
    public Step {
      if (!(day >= 0) || share.low() < 0 || share.high() > 1) {
        throw new IllegalArgumentException(
            "A step needs a day of 0 or later and shares in [0, 1], got "
                + day
                + ", "
                + share
                + ".");
      }
    }
  }
}
