package org.demarche.engine.talks;

import org.demarche.engine.agenda.Happening;
import org.demarche.engine.home.MeasureBook;
import org.demarche.engine.program.TrackTable;
import org.demarche.engine.run.Run;
import org.demarche.model.Parameter;

/** Takes away, in equal steps, the measures that hang on an issue once there are terms on it. */
final class Lifting {
  private static final int STEPS = 4;

  private final Run run;
  private final MeasureBook measures;
  private final TrackTable tracks;

  Lifting(Run run, MeasureBook measures) {
    this.run = run;
    this.measures = measures;
    this.tracks = run.program.tracks;
  }

  /** Puts the steps for the k-th issue of a pair on the agenda. */
  void plan(int p, int k) {
    double delay = Math.max(0, run.parameter(Parameter.AGREEMENT_LIFT_DELAY));
    for (int step = 1; step <= STEPS; step++) {
      Happening lift = run.agenda.take(Happening.Kind.LIFT);
      lift.subject = p;
      lift.action = k;
      lift.amount = 1.0 / (STEPS - step + 1);
      run.agenda.schedule(lift, delay * step / STEPS);
    }
  }

  /** A step: the measures of both sides lose their share. */
  void lift(Happening step) {
    int p = step.subject;
    int a = tracks.first[p];
    int b = tracks.second[p];
    for (int kind : tracks.measures[tracks.issues[p][step.action]]) {
      ease(kind, a, b, step);
      ease(kind, b, a, step);
    }
  }

  private void ease(int kind, int sender, int target, Happening step) {
    double left = measures.intensity(kind, sender, target) * (1 - step.amount);
    measures.set(kind, sender, target, left, step.cause);
  }
}
