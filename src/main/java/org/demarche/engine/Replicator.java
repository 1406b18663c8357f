package org.demarche.engine;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Intervention;
import org.demarche.model.Plan;
import org.demarche.model.Role;
import org.demarche.model.RunKey;
import org.demarche.model.ScriptedEvent;
import org.demarche.model.Speed;
import org.demarche.trace.RunListener;
import org.demarche.trace.RunState;
import org.jspecify.annotations.Nullable;

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
  private final Forks forks;
  private final Portrait portrait;
  private final Stand view = new Stand();

  /** What the last run's interventions came to, for the next run with the same. */
  private Changes known = Changes.NONE;

  private List<ScriptedEvent> inserted = List.of();
  private @Nullable Replicator longer;

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
    this.forks = new Forks(s, reviews, timeline);
    this.portrait = new Portrait(s, reviews, chooser, this::see);
  }

  /**
   * Runs one replication.
   *
   * @param world values of the plan's assumptions
   * @param key seed and replication
   * @param interventions what is done to the run from outside, empty for none; the same list again
   *     costs nothing but the first time
   * @param listener told what happens
   * @param outcomes receives a value for each of the plan's outcomes, NaN for missing
   * @throws RunAwayException if there were more events than the cap
   * @throws IllegalArgumentException if outcomes has the wrong length, if the plan has no room for
   *     an intervention, or if what a person decides is not open then
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
    Changes changes = understand(interventions);
    if (changes.longer != null) {
      changes.longer.run(world, key, changes.others, listener, outcomes);
      return;
    }
    s.chance.reset(key.seed(), key.replication());
    s.take(changes.handedIn, listener);
    begin(world, key);
    s.agenda.run();
    s.samples.end();
    for (int k = 0; k < outcomes.length; k++) {
      outcomes[k] = program.outcomes[k].value(s);
    }
    listener.ended();
  }

  /**
   * Runs one replication up to a moment and tells where it stands, before anything that comes then.
   *
   * @param world values of the plan's assumptions
   * @param key seed, replication and branches
   * @param interventions what is done to the run from outside, empty for none
   * @param day days from the start, 0 to the horizon
   * @param actors whose open options to work out
   * @param listener told what happens until then
   * @return the state, which goes on to hold
   * @throws RunAwayException if there were more events than the cap
   * @throws IllegalArgumentException if the day or an actor is not in the plan, or as {@link #run}
   */
  public RunState state(
      World world,
      RunKey key,
      List<Intervention> interventions,
      double day,
      List<Integer> actors,
      RunListener listener) {
    if (!(day >= 0 && day <= program.plan.horizonDays())) {
      throw new IllegalArgumentException(
          "a run of "
              + program.plan.horizonDays()
              + " days cannot be looked at on day "
              + day
              + ". Maybe a day from 0 on?");
    }
    for (int actor : actors) {
      if (actor < 0 || actor >= program.n) {
        throw new IllegalArgumentException(
            "the plan has " + program.n + " actors and none of index " + actor);
      }
    }
    Changes changes = understand(interventions);
    if (changes.longer != null) {
      return changes.longer.state(world, key, changes.others, day, actors, listener);
    }
    s.chance.reset(key.seed(), key.replication());
    s.take(changes.handedIn, listener);
    begin(world, key);
    s.agenda.schedule(s.agenda.take(Happening.Kind.PAUSE), day);
    s.agenda.run();
    RunState state = portrait.of(actors);
    listener.ended();
    return state;
  }

  /**
   * The plan whose runs it makes.
   *
   * @return the plan of its program
   */
  public Plan plan() {
    return program.plan;
  }

  /**
   * How much the last run had to do, for measurements.
   *
   * @return events taken from its agenda
   */
  public long events() {
    return s.agenda.happened();
  }

  /**
   * Interventions, made ready: checked, looked up by what they change, and where events are
   * inserted with a replicator for the longer timeline, so that a batch compiles it once.
   */
  private record Changes(
      List<Intervention> all,
      Interventions handedIn,
      List<Intervention> others,
      @Nullable Replicator longer) {
    static final Changes NONE = new Changes(List.of(), Interventions.NONE, List.of(), null);
  }

  private Changes understand(List<Intervention> interventions) {
    if (interventions.isEmpty()) {
      return Changes.NONE;
    }
    List<Intervention> all = List.copyOf(interventions);
    if (all != known.all && !all.equals(known.all)) {
      known = prepare(all);
    }
    return known;
  }

  private Changes prepare(List<Intervention> all) {
    List<ScriptedEvent> inserts = new ArrayList<>();
    List<Intervention> others = new ArrayList<>();
    for (Intervention one : all) {
      one.check(program.plan);
      if (one instanceof Intervention.Insert insert) {
        inserts.add(insert.event());
      } else {
        others.add(one);
      }
    }
    if (inserts.isEmpty()) {
      return new Changes(all, new Interventions(all), all, null);
    }
    Replicator longer = longerFor(inserts);
    return new Changes(all, Interventions.NONE, List.copyOf(others), longer);
  }

  private Replicator longerFor(List<ScriptedEvent> inserts) {
    if (longer == null || !inserts.equals(inserted)) {
      longer = new Replicator(program.with(inserts));
      inserted = List.copyOf(inserts);
    }
    return longer;
  }

  private void begin(World world, RunKey key) {
    s.listener.started();
    s.reset(world);
    s.talks.begin();
    chooser.reset();
    reviews.reset();
    timeline.begin();
    reviews.schedule(s.interventions.moves());
    forks.begin(key.branches());
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
    if (!s.interventions.isEmpty() && happening.kind.isNamed() && isDiverted(happening)) {
      return;
    }
    switch (happening.kind) {
      case PAUSE -> s.agenda.stop();
      case FORK -> forks.fork();
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

  /** Whether an event is taken out of the run, or put off. */
  private boolean isDiverted(Happening happening) {
    if (s.interventions.removes(happening.id)) {
      timeline.look(happening.id);
      s.agenda.release(happening);
      return true;
    }
    double delay = happening.delayed ? 0 : s.interventions.delay(happening.id);
    if (delay > 0) {
      happening.delayed = true;
      happening.wait.none();
      s.agenda.schedule(happening, delay);
      return true;
    }
    return false;
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
    see(trigger, view);
    choose(actor, speed, trigger.id, trigger);
  }

  private void see(Happening trigger, Stand view) {
    int actor = trigger.subject;
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
  }

  private void review(Happening review) {
    reviews.stand(review.subject, review.target, view);
    choose(review.subject, Speed.REVIEW, review.id, review);
  }

  /** Somebody decides, whoever it is, and what follows is the same. */
  private void choose(int actor, Speed speed, long occasion, Happening happening) {
    chooser.prepare(actor, speed, view, occasion);
    Choice choice = chooser.choice();
    if (!choice.isOpen && !s.decider.isOutside()) {
      return;
    }
    choice.chosen = s.decider.act(chooser);
    if (choice.chosen < 0) {
      return;
    }
    acts.decide(choice, happening, view);
    int action = choice.action(choice.chosen);
    if (action >= 0) {
      chooser.taken(actor, action);
    }
    if (s.listener.wantsDecisions()) {
      s.listener.decided(choice);
    }
  }
}
