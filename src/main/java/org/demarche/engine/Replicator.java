package org.demarche.engine;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Intervention;
import org.demarche.model.Role;
import org.demarche.model.RunKey;
import org.demarche.model.ScriptedEvent;
import org.demarche.model.Speed;
import org.demarche.trace.RunListener;

/**
 * Runs replications of a program, one after another. It keeps its memory between runs and belongs
 * to one thread; what a run yields depends on the arguments of {@link #run} alone.
 */
public final class Replicator {
  private final Program program;
  private final Situation s;
  private final Acts acts;
  private final Timeline timeline;
  private final Reviews reviews;
  private final Chooser chooser;
  private final Stand view = new Stand();

  /**
   * A replicator for a program.
   *
   * @param program what to run
   */
  public Replicator(Program program) {
    this.program = program;
    this.s = new Situation(program, this::happen);
    this.acts = new Acts(s);
    this.timeline = new Timeline(s, this::succeeded);
    this.reviews = new Reviews(s, acts);
    this.chooser = new Chooser(s);
  }

  /**
   * Runs one replication.
   *
   * @param world values of the plan's assumptions
   * @param key seed and replication
   * @param interventions what is done to the run from outside, empty for none
   * @param listener told what happens
   * @param outcomes receives a value for each of the plan's outcomes, NaN for missing
   * @throws RunAwayException if there were more events than the cap
   * @throws IllegalArgumentException if outcomes has the wrong length
   */
  public void run(
      World world,
      RunKey key,
      List<Intervention> interventions,
      RunListener listener,
      double[] outcomes) {
    if (outcomes.length != program.outcomes.length) {
      throw new IllegalArgumentException(
          "the plan has " + program.outcomes.length + " outcomes, not " + outcomes.length);
    }
    List<ScriptedEvent> inserts = inserts(interventions);
    if (!inserts.isEmpty()) {
      new Replicator(program.with(inserts))
          .run(world, key, others(interventions), listener, outcomes);
      return;
    }
    s.chance.reset(key.seed(), key.replication());
    s.interventions =
        interventions.isEmpty() ? Interventions.NONE : new Interventions(interventions);
    s.listener = listener;
    begin(world);
    s.agenda.run();
    s.samples.end();
    for (int k = 0; k < outcomes.length; k++) {
      outcomes[k] = program.outcomes[k].value(s);
    }
    listener.ended();
  }

  /**
   * How much the last run had to do, for measurements.
   *
   * @return events taken from its agenda
   */
  public long events() {
    return s.agenda.happened();
  }

  private static List<ScriptedEvent> inserts(List<Intervention> interventions) {
    List<ScriptedEvent> inserts = new ArrayList<>();
    for (Intervention one : interventions) {
      if (one instanceof Intervention.Insert insert) {
        inserts.add(insert.event());
      }
    }
    return inserts;
  }

  private static List<Intervention> others(List<Intervention> interventions) {
    return interventions.stream().filter(one -> !(one instanceof Intervention.Insert)).toList();
  }

  private void begin(World world) {
    s.listener.started();
    s.reset(world);
    s.talks.begin();
    chooser.reset();
    reviews.reset();
    timeline.begin();
    s.agenda.schedule(s.agenda.take(Happening.Kind.TICK), 0);
    s.agenda.schedule(s.agenda.take(Happening.Kind.END), program.plan.horizonDays());
  }

  /** A successor chooses by its own temperament and looks at the relations that matter to it. */
  private void succeeded(int actor) {
    s.ties.note(actor);
    chooser.weigh(actor);
    reviews.weigh(actor);
  }

  private void happen(Happening happening) {
    s.samples.before(s.agenda.now());
    s.now = s.agenda.now();
    switch (happening.kind) {
      case TICK -> tick();
      case SCRIPT -> timeline.happen(happening, acts);
      case ACT -> acts.perform(happening);
      case EFFECT -> acts.takeEffect(happening);
      case REPORT -> timeline.report(happening, acts);
      case SNAPSHOT -> s.noteLoads();
      case STOCK -> s.stocks.runOut(happening);
      case VOICE -> answer(happening, Speed.VOICE);
      case MAJOR -> answer(happening, Speed.MAJOR);
      case REVIEW -> review(happening);
      case MEETING -> s.bodies.meet(happening);
      case VOTE -> s.bodies.vote(happening);
      case PROCEDURE -> s.procedures.proceed(happening);
      case ROUND -> s.talks.hold(happening);
      case LIFT -> s.talks.lift(happening);
      case END -> end();
    }
    if (happening.kind != Happening.Kind.END) {
      timeline.look(happening.id);
    }
    s.agenda.release(happening);
  }

  private void tick() {
    int day = (int) Math.rint(s.now);
    for (int p = 0; p < program.tracks.count; p++) {
      int a = program.tracks.first[p];
      int b = program.tracks.second[p];
      double climate = (s.climate.get(a, b, s.now) + s.climate.get(b, a, s.now)) / 2;
      s.listener.climateSampled(day, p, climate);
    }
    s.attention.tick();
    s.domestic.tick();
    s.rungs.advance();
    s.talks.tick();
    reviews.tick();
    timeline.tick();
    s.agenda.schedule(s.agenda.take(Happening.Kind.TICK), 1);
  }

  private void end() {
    s.rungs.end();
    s.agenda.stop();
  }

  /** An actor answers an event: its side decides whom it holds against and whom it favours. */
  private void answer(Happening trigger, Speed speed) {
    int actor = trigger.subject;
    if (speed == Speed.MAJOR) {
      s.attention.taken(trigger);
    }
    Role role = Chooser.answering(s, actor, trigger);
    if (role == Role.ALLY_OF_SOURCE) {
      view.set(role, trigger.target, trigger.source);
    } else {
      view.set(role, trigger.source, trigger.target);
      view.received = s.v[program.layout.goldstein + trigger.action] / 10;
    }
    view.answeredRung = program.actions.rung[trigger.action];
    double breach = s.v[program.layout.norm + trigger.action];
    view.breach = trigger.authorised ? 0 : Math.max(0, breach);
    choose(actor, speed, trigger.id, trigger);
  }

  private void review(Happening review) {
    reviews.stand(review.subject, review.target, view);
    choose(review.subject, Speed.REVIEW, review.id, review);
  }

  private void choose(int actor, Speed speed, long occasion, Happening happening) {
    int option = chooser.choose(actor, speed, view, occasion);
    if (option < 0) {
      return;
    }
    Choice choice = chooser.choice();
    Intervention.Force force =
        s.interventions.isEmpty() ? null : s.interventions.force(occasion, actor, speed);
    if (force != null) {
      acts.force(force, happening, view);
      return;
    }
    acts.decide(choice, happening, view);
    int action = choice.menu.actions[option];
    if (action >= 0) {
      chooser.taken(actor, action);
    }
    if (s.listener.wantsDecisions()) {
      s.listener.decided(choice);
    }
  }
}
