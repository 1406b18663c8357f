package org.demarche.engine.talks;

import java.util.Arrays;
import org.demarche.engine.agenda.Happening;
import org.demarche.engine.numbers.Elementary;
import org.demarche.engine.program.Layout;
import org.demarche.engine.program.TrackTable;
import org.demarche.engine.run.Run;
import org.demarche.model.EventId;
import org.demarche.model.Parameter;
import org.demarche.model.Question;

/**
 * Whether the two sides of a focal pair can speak to one another at all. After a grave event
 * leaders may call or send an envoy, the likelier the closer they stand, and seldom where relations
 * are broken: that is contact, and not yet talks. Whether they receive each other is drawn once for
 * the pair, so that many events or calls do not make up for what keeps them apart. Who has spoken,
 * or has a mediator, has a channel; talks between others open the more slowly the farther apart
 * they are.
 */
final class Channels {
  /**
   * Severity from which a deed calls for a word between leaders: that of an expulsion of diplomats,
   * half of the gravest act without dead.
   */
  private static final double GRAVE = 0.5;

  private final Run run;
  private final TrackTable tracks;
  private final Mood mood;
  private final boolean[] open;
  private final boolean[] broken;

  /** Told when leaders speak. */
  @FunctionalInterface
  interface Spoken {
    void spoke(int p, long cause);
  }

  Channels(Run run, PairChance chance, Spoken spoken) {
    this.run = run;
    this.tracks = run.program.tracks;
    this.mood = new Mood(chance, "receives", tracks.count);
    this.open = new boolean[tracks.count];
    this.broken = new boolean[tracks.count];
    run.agenda.on(Happening.Kind.CONTACT, due -> spoken.spoke(due.subject, due.cause));
  }

  void reset() {
    mood.reset();
    Arrays.fill(open, false);
    Arrays.fill(broken, false);
  }

  /** Leaders have spoken, delegations have met, or a mediator has come. */
  void open(int p) {
    open[p] = true;
  }

  /** Relations are broken from now on, or no longer; a break closes what channel there was. */
  void setBroken(int p, boolean now) {
    open[p] &= !now || broken[p];
    broken[p] = now;
  }

  /** How open the way between the two is, 0 to 1; 1 once they have a channel. */
  double share(int p) {
    return open[p] ? 1 : Elementary.logistic(odds(p));
  }

  /** Whether a call or an envoy is received. */
  boolean receives(int p) {
    return open[p] || mood.isFor(p, share(p));
  }

  /** A branch begins. */
  void redraw(int p) {
    mood.redraw(p, 0);
  }

  /**
   * Log odds that the two get to speak: how they stand to each other, and whether they have
   * missions.
   */
  private double odds(int p) {
    Layout at = run.program.layout;
    int a = tracks.first[p];
    int b = tracks.second[p];
    double aligned = run.v[at.alignment + at.cell(a, b)] + run.v[at.alignment + at.cell(b, a)];
    return run.parameter(Parameter.CONTACT_BASE)
        + run.parameter(Parameter.CONTACT_ALIGNMENT) * aligned / 2
        - (broken[p] ? run.parameter(Parameter.CONTACT_BROKEN) : 0);
  }

  /**
   * One of two has done something to the other, or has caused it dead.
   *
   * @param severity as attention has it
   * @param event its id, or that of the report of its dead
   * @param cause its id
   */
  void alarmed(int p, double severity, long event, long cause) {
    if (severity < GRAVE) {
      return;
    }
    if (run.answers(Question.SPEAK, p, event, receives(p))) {
      call(p, EventId.mix(event, tracks.ids[p]), cause);
    }
  }

  /** The call comes after an exponential time; what is on record until the cut-off is scripted. */
  private void call(int p, long occasion, long cause) {
    double from = Math.max(run.now, run.program.plan.asOfDays());
    double mean = run.parameter(Parameter.CONTACT_LAG);
    Happening call = run.agenda.take(Happening.Kind.CONTACT);
    call.subject = p;
    call.id = occasion;
    call.cause = cause;
    if (mean > 0) {
      call.wait.exponential(from, mean);
    }
    double times = -Elementary.log(run.chance.uniform(tracks.streams[p], occasion, 1));
    run.agenda.schedule(call, from - run.now + mean * times);
  }
}
