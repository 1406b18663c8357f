package org.demarche.engine;

import java.util.ArrayList;
import java.util.List;
import org.demarche.engine.acts.Decisions;
import org.demarche.engine.agenda.Happening;
import org.demarche.engine.chance.Purpose;
import org.demarche.engine.chance.Streams;
import org.demarche.engine.choice.Chooser;
import org.demarche.engine.choice.Reviews;
import org.demarche.engine.choice.Sides;
import org.demarche.engine.decision.Testimony;
import org.demarche.engine.numbers.Elementary;
import org.demarche.engine.run.Run;
import org.demarche.engine.situation.Situation;
import org.demarche.model.EventId;
import org.demarche.model.Speed;
import org.jspecify.annotations.Nullable;

/**
 * Leads an actor to a choice on a day on which it was seen to act. The choice may come of a look at
 * a matter or of an answer on its way; one of these is drawn by how likely it is to come today and
 * to end in what was seen, and comes today. One day in ten, by chance, nothing is led.
 *
 * <p>With p the chance that each comes today and c the chance with which it was picked, a morning
 * on which those of a set Y are to come today weighs 1 / (1 - sum of c + sum over Y of c / p): its
 * chance in the model over its chance here.
 */
final class Hastening {
  private static final int STREAM = Streams.named("testimony", Purpose.LOOK);

  /** Share of days on which nothing is led, so that no weight is above its inverse. */
  private static final double UNLED = 0.1;

  private final Situation s;
  private final Run run;
  private final Reviews reviews;
  private final Chooser chooser;
  private final Decisions decisions;
  private final Sides view = new Sides();

  /** What may bring a choice today: an answer on its way, or a look where there is none. */
  private record Road(@Nullable Happening answer, double chance, double promise) {}

  Hastening(Situation situation, Reviews reviews, Chooser chooser, Decisions decisions) {
    this.s = situation;
    this.run = situation.run;
    this.reviews = reviews;
    this.chooser = chooser;
    this.decisions = decisions;
  }

  /** A day begins, before anybody looks at a matter. */
  void tick() {
    Testimony seen = run.seen;
    if (seen != null && run.now >= run.program.plan.asOfDays()) {
      int day = (int) Math.rint(run.now);
      for (int actor : seen.awaited(day)) {
        lead(actor, day, seen);
      }
    }
  }

  private void lead(int actor, int day, Testimony seen) {
    List<Road> roads = roads(actor, day, seen);
    double total = roads.stream().mapToDouble(Road::promise).sum();
    if (total <= 0) {
      return;
    }
    long occasion = EventId.mix(day, run.program.streams.code(actor));
    double left = run.chance.uniform(STREAM, occasion, 0);
    double inverse = UNLED;
    for (Road road : roads) {
      double picked = (1 - UNLED) * road.promise() / total;
      boolean isPicked = left >= 0 && left < picked;
      left -= picked;
      if (isPicked) {
        hasten(actor, road, run.chance.uniform(STREAM, occasion, 1));
      }
      inverse += isToday(actor, road) ? picked / road.chance() : 0;
    }
    seen.timed(run.now, actor, -Elementary.log(inverse));
  }

  private List<Road> roads(int actor, int day, Testimony seen) {
    List<Road> roads = new ArrayList<>();
    for (Happening answer : run.agenda.answers()) {
      double chance = answer.subject == actor ? answer.wait.chance(run.now, run.now + 1) : 0;
      if (chance > 0) {
        decisions.see(answer, view);
        Speed speed = answer.kind == Happening.Kind.STATEMENT ? Speed.VOICE : Speed.MAJOR;
        add(roads, answer, chance, chance * ends(actor, speed, answer.id, seen));
      }
    }
    double chance = reviews.chanceToday(actor);
    if (chance > 0) {
      double ends = 0;
      for (int target : seen.targets(actor, day)) {
        reviews.see(actor, target, reviews.matterWith(actor, target), view);
        ends = Math.max(ends, ends(actor, Speed.REVIEW, 0, seen));
      }
      add(roads, null, chance, chance * ends);
    }
    return roads;
  }

  private double ends(int actor, Speed speed, long occasion, Testimony seen) {
    chooser.prepare(actor, speed, view, occasion);
    return seen.likelihood(chooser.choice());
  }

  private static void add(
      List<Road> roads, @Nullable Happening answer, double chance, double promise) {
    if (promise > 0) {
      roads.add(new Road(answer, chance, promise));
    }
  }

  private void hasten(int actor, Road road, double u) {
    Happening answer = road.answer();
    if (answer == null) {
      reviews.hasten(actor, u);
      return;
    }
    double due = answer.wait.within(run.now, run.now + 1, u);
    boolean comes = run.agenda.move(answer, due - run.now);
    if (answer.kind == Happening.Kind.DEED) {
      s.attention.moved(answer, comes);
    }
  }

  private boolean isToday(int actor, Road road) {
    Happening answer = road.answer();
    return answer == null
        ? reviews.isToday(actor)
        : answer.time() >= run.now && answer.time() < run.now + 1;
  }
}
