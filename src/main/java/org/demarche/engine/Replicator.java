package org.demarche.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.engine.acts.Acts;
import org.demarche.engine.acts.Decisions;
import org.demarche.engine.agenda.Agenda;
import org.demarche.engine.agenda.Happening;
import org.demarche.engine.agenda.RunAwayException;
import org.demarche.engine.choice.Chooser;
import org.demarche.engine.choice.Reviews;
import org.demarche.engine.decision.Interventions;
import org.demarche.engine.program.Program;
import org.demarche.engine.run.Run;
import org.demarche.engine.situation.Situation;
import org.demarche.engine.timeline.Timeline;
import org.demarche.model.Intervention;
import org.demarche.model.Plan;
import org.demarche.model.RunKey;
import org.demarche.model.ScriptedEvent;
import org.demarche.trace.RunListener;
import org.demarche.trace.RunState;
import org.jspecify.annotations.Nullable;

/**
 * Runs replications of a program, one after another. It keeps its memory between runs and belongs
 * to one thread; what a run yields depends on the arguments of {@link #run} alone.
 */
public final class Replicator {
  private final Program program;
  private final Run run;
  private final Situation s;
  private final Timeline timeline;
  private final Reviews reviews;
  private final Chooser chooser;
  private final Forks forks;
  private final Hastening hastening;
  private final Portrait portrait;

  /** What the last run's interventions came to, for the next run with the same. */
  private Changes known = Changes.NONE;

  private List<ScriptedEvent> inserted = List.of();
  private @Nullable Replicator longer;
  private int compiled;

  /**
   * A replicator for a program.
   *
   * @param program what to run
   */
  public Replicator(Program program) {
    this.program = program;
    this.run = new Run(program, new Gate());
    this.s = new Situation(run);
    Acts acts = new Acts(s);
    this.timeline = new Timeline(s, acts, this::succeeded);
    this.reviews = new Reviews(s);
    this.chooser = new Chooser(s);
    Decisions decisions = new Decisions(s, chooser, reviews, acts);
    this.forks = new Forks(s, reviews, timeline);
    this.hastening = new Hastening(s, reviews, chooser, decisions);
    this.portrait = new Portrait(s, reviews, chooser, decisions);
    run.agenda.on(Happening.Kind.PAUSE, due -> run.agenda.stop());
    run.agenda.on(Happening.Kind.TICK, this::tick);
    run.agenda.on(Happening.Kind.END, due -> end());
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
    run.chance.reset(key.seed(), key.replication());
    run.take(changes.handedIn, listener);
    begin(world, key);
    run.agenda.run();
    s.samples.end(s);
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
    run.chance.reset(key.seed(), key.replication());
    run.take(changes.handedIn, listener);
    begin(world, key);
    run.agenda.schedule(run.agenda.take(Happening.Kind.PAUSE), day);
    run.agenda.run();
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
    return run.agenda.happened();
  }

  /** The kinds of event that somebody knows what to do at. */
  Set<Happening.Kind> ownedKinds() {
    return run.agenda.owned();
  }

  /** How many programs it has compiled for the sake of inserted events. */
  int compiled() {
    return compiled;
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
      compiled++;
      inserted = List.copyOf(inserts);
    }
    return longer;
  }

  private void begin(World world, RunKey key) {
    run.listener.started();
    s.reset(world::value);
    chooser.reset();
    reviews.reset();
    timeline.begin();
    reviews.schedule(run.interventions.moves());
    forks.begin(key.branches());
    run.agenda.schedule(run.agenda.take(Happening.Kind.TICK), 0);
    run.agenda.schedule(run.agenda.take(Happening.Kind.END), program.plan.horizonDays());
  }

  /** A successor chooses by its own temperament and looks at the relations that matter to it. */
  private void succeeded(int actor) {
    s.ties.note(actor);
    s.matters.weigh(actor);
    chooser.weigh(actor);
  }

  /** Takes events out of the run, or puts them off, and looks whether conditions have come true. */
  private final class Gate implements Agenda.Watch {
    @Override
    public boolean lets(Happening happening) {
      double now = run.agenda.now();
      s.samples.before(now, s);
      run.now = now;
      return run.interventions.isEmpty() || !happening.kind.isNamed() || !isDiverted(happening);
    }

    @Override
    public void happened(Happening happening) {
      if (happening.kind != Happening.Kind.END) {
        timeline.look(happening.id);
      }
    }
  }

  /** Whether an event is taken out of the run, or put off. */
  private boolean isDiverted(Happening happening) {
    if (run.interventions.removes(happening.id)) {
      timeline.look(happening.id);
      run.agenda.release(happening);
      return true;
    }
    double delay = happening.delayed ? 0 : run.interventions.delay(happening.id);
    if (delay > 0) {
      happening.delayed = true;
      happening.wait.none();
      run.agenda.schedule(happening, delay);
      return true;
    }
    return false;
  }

  private void tick(Happening due) {
    int day = (int) Math.rint(run.now);
    for (int p = 0; p < program.tracks.count; p++) {
      int a = program.tracks.first[p];
      int b = program.tracks.second[p];
      run.listener.climateSampled(day, p, climate(a, b));
    }
    for (int k = 0; k < program.stocks.count; k++) {
      run.listener.stockSampled(day, k, s.stockDays(k));
    }
    if (run.listener.wantsRelations(day)) {
      run.listener.relationsSampled(day, this::climate);
    }
    s.matters.tick();
    s.domestic.tick();
    s.demands.tick();
    s.rungs.advance();
    s.talks.tick();
    reviews.dawn();
    hastening.tick();
    reviews.tick();
    timeline.tick();
    due.id = s.talks.toldNow();
    run.agenda.schedule(run.agenda.take(Happening.Kind.TICK), 1);
  }

  /** Mean of both directions, Goldstein points. */
  private double climate(int a, int b) {
    return (s.climate.get(a, b, run.now) + s.climate.get(b, a, run.now)) / 2;
  }

  private void end() {
    s.rungs.end();
    run.agenda.stop();
  }
}
