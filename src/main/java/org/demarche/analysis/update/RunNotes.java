package org.demarche.analysis.update;

import java.util.Arrays;
import org.demarche.trace.ActView;
import org.demarche.trace.RunListener;

/** What a run that is held to observations weighs, day by day, and which milestones it comes to. */
final class RunNotes implements RunListener {
  private static final double LOG_OUTSIDE = StrictMath.log(Observed.OUTSIDE);
  private static final double ROUNDING = 1e-9;

  /** Ends a run that cannot be what was observed: whatever comes after, it has no weight. */
  static final class CannotBe extends RuntimeException {
    private static final long serialVersionUID = 1;

    CannotBe() {
      super(null, null, false, false);
    }
  }

  private final Observed seen;

  /** Logarithm of the factor of each day, from day 0. */
  final double[] days;

  /** Logarithm of what bears on each observed act. */
  final double[] acts;

  /** By watched kind and day: logarithm of the silence of its actor, told of the first kind. */
  final double[][] silences;

  /** Whether an observed act had a reason in the model. */
  final boolean[] explained;

  final boolean[] milestones;

  RunNotes(Observed seen) {
    this.seen = seen;
    this.days = new double[seen.until()];
    this.acts = new double[seen.acts().size()];
    this.explained = new boolean[seen.acts().size()];
    this.silences = new double[seen.watched().size()][seen.until()];
    this.milestones = new boolean[seen.milestones().size()];
  }

  /** Logarithm of the weight over all days before one, of which so much counts. */
  double until(int day, double[] counted) {
    double sum = 0;
    for (int d = 0; d < day; d++) {
      sum += days[d] == Double.NEGATIVE_INFINITY ? days[d] : counted[d] * days[d];
    }
    return sum;
  }

  @Override
  public void started() {
    Arrays.fill(days, 0);
    Arrays.fill(acts, 0);
    for (double[] each : silences) {
      Arrays.fill(each, 0);
    }
    Arrays.fill(explained, true);
    Arrays.fill(milestones, false);
  }

  @Override
  public void witnessed(double day, int actor, int observation, double logWeight) {
    int today = Math.min(days.length - 1, (int) day);
    days[today] += logWeight;
    if (logWeight == Double.NEGATIVE_INFINITY) {
      throw new CannotBe();
    }
    if (observation >= 0) {
      acts[observation] += logWeight;
      explained[observation] &= Math.abs(logWeight - LOG_OUTSIDE) > ROUNDING;
      return;
    }
    for (int w = 0; w < silences.length; w++) {
      if (seen.watched().get(w).actor() == actor) {
        silences[w][today] += logWeight;
        return;
      }
    }
  }

  @Override
  public void acted(ActView act) {
    for (int m = 0; m < milestones.length; m++) {
      Observed.Milestone milestone = seen.milestones().get(m);
      milestones[m] |=
          act.day() >= seen.until()
              && act.day() < milestone.due()
              && milestone.kind().covers(act.source(), act.action(), act.target());
    }
  }
}
