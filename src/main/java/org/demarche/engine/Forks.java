package org.demarche.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.engine.agenda.Happening;
import org.demarche.engine.chance.Purpose;
import org.demarche.engine.chance.Streams;
import org.demarche.engine.choice.Reviews;
import org.demarche.engine.run.Run;
import org.demarche.engine.situation.Situation;
import org.demarche.engine.timeline.Timeline;
import org.demarche.model.Branch;
import org.demarche.model.EventId;

/**
 * Where a run leaves the trunk: from a day on every draw is the branch's own, and what had been
 * drawn of the future before is drawn anew, given that it has not come by then.
 *
 * <p>What belongs to the past stays: who has noticed what and means to answer, the dead of an act
 * that are not yet reported, and how members of a body stand to a case on which they have voted.
 */
final class Forks {
  private static final int STREAM = Streams.named("branch", Purpose.LOOK);

  private final Situation s;
  private final Run run;
  private final Reviews reviews;
  private final Timeline timeline;
  private List<Branch> branches = List.of();
  private int next;

  Forks(Situation situation, Reviews reviews, Timeline timeline) {
    this.s = situation;
    this.run = situation.run;
    this.reviews = reviews;
    this.timeline = timeline;
    run.agenda.on(Happening.Kind.FORK, due -> fork());
  }

  /** Puts the forks of a run on the agenda. */
  void begin(List<Branch> all) {
    for (Branch branch : all) {
      if (branch.day() > run.program.plan.horizonDays()) {
        throw new IllegalArgumentException(
            "a branch on day "
                + branch.day()
                + " lies beyond the horizon of "
                + run.program.plan.horizonDays()
                + " days.");
      }
    }
    branches = all;
    next = 0;
    for (int b = 0; b < all.size(); b++) {
      Happening fork = run.agenda.take(Happening.Kind.FORK);
      run.agenda.schedule(fork, all.get(b).day());
    }
  }

  /** The day of a fork begins. */
  void fork() {
    run.chance.fork(branches.get(next++));
    reviews.redraw();
    s.talks.redraw();
    timeline.redraw();
    redrawAgenda();
  }

  /** Events that wait for a time that was drawn, those beyond the horizon too. */
  private void redrawAgenda() {
    Map<Long, Double> firstReports = new HashMap<>();
    for (Happening pending : run.agenda.drawn()) {
      boolean revision = pending.kind == Happening.Kind.REPORT && pending.before > 0;
      if (revision && firstReports.containsKey(pending.cause)) {
        pending.since = firstReports.get(pending.cause);
        pending.wait.restart(pending.since);
      }
      double due = pending.wait.anew(run.now, draw(pending));
      if (pending.kind == Happening.Kind.REPORT && !revision) {
        firstReports.put(pending.cause, due);
      }
      boolean comes = run.agenda.move(pending, due - run.now);
      if (pending.kind == Happening.Kind.DEED) {
        s.attention.moved(pending, comes);
      } else if (pending.kind == Happening.Kind.MEETING) {
        s.bodies.moved(pending, due);
      }
    }
  }

  private double draw(Happening pending) {
    long occasion = EventId.mix(pending.id, pending.kind.ordinal());
    return run.chance.uniform(STREAM, EventId.mix(occasion, pending.subject), 0);
  }
}
