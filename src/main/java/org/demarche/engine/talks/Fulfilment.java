package org.demarche.engine.talks;

import org.demarche.engine.agenda.Happening;
import org.demarche.engine.home.MeasureBook;
import org.demarche.engine.numbers.Elementary;
import org.demarche.engine.program.TrackTable;
import org.demarche.engine.run.Run;
import org.demarche.model.EventId;
import org.demarche.model.Issue;
import org.demarche.model.Parameter;

/**
 * Carries out what has been agreed, each thing in its own time. Measures that hang on the issue are
 * eased in equal steps. What a party has promised to do, and the restoring of relations, are acts
 * of that party, which come after times of their own.
 */
final class Fulfilment {
  private static final int STEPS = 4;

  /** In place of an action: whatever restores the relations that a party has broken. */
  private static final int RESTORE = -2;

  private final Run run;
  private final MeasureBook measures;
  private final TrackTable tracks;

  Fulfilment(Run run, MeasureBook measures) {
    this.run = run;
    this.measures = measures;
    this.tracks = run.program.tracks;
  }

  /**
   * Puts what follows from terms on the k-th issue of a pair on the agenda.
   *
   * @param occasion names the settling
   * @param cause id of the settling as it was told
   */
  void plan(int p, int k, long occasion, long cause) {
    int issue = tracks.issues[p][k];
    double delay = Math.max(0, run.parameter(Parameter.AGREEMENT_LIFT_DELAY));
    for (int step = 1; step <= STEPS && easesMeasures(issue); step++) {
      Happening lift = due(p, k, cause);
      lift.amount = 1.0 / (STEPS - step + 1);
      run.agenda.schedule(lift, delay * step / STEPS);
    }
    for (Issue.Delivery delivery : tracks.deliveries.get(issue)) {
      if (tracks.other(p, delivery.actor()) >= 0) {
        promise(p, k, delivery.actor(), delivery.action(), occasion, cause);
      }
    }
    if (restores(issue)) {
      promise(p, k, tracks.first[p], RESTORE, occasion, cause);
      promise(p, k, tracks.second[p], RESTORE, occasion, cause);
    }
  }

  private Happening due(int p, int k, long cause) {
    Happening due = run.agenda.take(Happening.Kind.LIFT);
    due.subject = p;
    due.action = k;
    due.cause = cause;
    return due;
  }

  private boolean easesMeasures(int issue) {
    for (int kind : tracks.measures[issue]) {
      if (tracks.restoredBy[kind] < 0) {
        return true;
      }
    }
    return false;
  }

  private boolean restores(int issue) {
    for (int kind : tracks.measures[issue]) {
      if (tracks.restoredBy[kind] >= 0) {
        return true;
      }
    }
    return false;
  }

  private void promise(int p, int k, int actor, int action, long occasion, long cause) {
    boolean relations = action == RESTORE;
    double mean =
        run.parameter(relations ? Parameter.NORMALISATION_DELAY : Parameter.AGREEMENT_ACT_DELAY);
    Happening promise = due(p, k, cause);
    promise.source = actor;
    promise.about = action;
    promise.id = EventId.mix(EventId.mix(occasion, action), run.program.streams.code(actor));
    if (mean > 0) {
      promise.wait.exponential(run.now, mean);
    }
    double u = run.chance.uniform(tracks.streams[p], promise.id, 0);
    run.agenda.schedule(promise, -mean * Elementary.log(u));
  }

  /** What was agreed falls due. */
  void carryOut(Happening due) {
    if (due.source < 0) {
      ease(due);
      return;
    }
    int action = due.about == RESTORE ? restoring(due.source, other(due)) : due.about;
    if (action < 0) {
      return;
    }
    Happening act = run.agenda.take(Happening.Kind.ACT);
    act.id = due.id;
    act.cause = due.cause;
    act.source = due.source;
    act.target = other(due);
    act.action = action;
    run.agenda.schedule(act, 0);
  }

  private int other(Happening due) {
    return tracks.other(due.subject, due.source);
  }

  /** What ends the gravest break that an actor has in force; -1 if it has none. */
  private int restoring(int actor, int other) {
    int action = -1;
    double gravest = -1;
    for (int kind : tracks.breaking) {
      double weight = run.v[run.program.layout.measureWeight + kind];
      if (measures.intensity(kind, actor, other) > 0 && weight > gravest) {
        gravest = weight;
        action = tracks.restoredBy[kind];
      }
    }
    return action;
  }

  /** A step: the measures of both sides lose their share. */
  private void ease(Happening step) {
    int p = step.subject;
    int a = tracks.first[p];
    int b = tracks.second[p];
    for (int kind : tracks.measures[tracks.issues[p][step.action]]) {
      if (tracks.restoredBy[kind] < 0) {
        ease(kind, a, b, step);
        ease(kind, b, a, step);
      }
    }
  }

  private void ease(int kind, int sender, int target, Happening step) {
    double left = measures.intensity(kind, sender, target) * (1 - step.amount);
    measures.set(kind, sender, target, left, step.cause);
  }
}
