package org.demarche.seminar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.demarche.experiment.ArmPlan;
import org.demarche.experiment.EngineSimulation;
import org.demarche.experiment.Experiment;
import org.demarche.experiment.Replay;
import org.demarche.experiment.Simulation;
import org.demarche.model.Actor;
import org.demarche.model.Intervention;
import org.demarche.model.Plan;
import org.demarche.model.RunKey;
import org.demarche.model.ScriptedEvent;
import org.demarche.scenario.compile.Scenario;
import org.demarche.scenario.compile.SeminarPlan;
import org.demarche.trace.RunListener;
import org.demarche.trace.RunState;
import org.demarche.trace.Story;
import org.demarche.trace.StoryRecorder;
import org.demarche.words.UnfitException;

/**
 * The run that the class plays: one replication of an arm under interventions. Everything is worked
 * out anew from the start, so that there is nothing to go wrong but the journal. For one thread.
 */
final class Trunk {
  /** The replication whose world the class plays in. */
  static final int REPLICATION = 1;

  final Plan plan;
  final List<SeminarPlan.Role> roles;
  final Simulation.Prepared prepared;
  final RunKey key;
  private final double[] world;
  private final List<Integer> actors;
  private final Map<String, Integer> actorOfRole = new HashMap<>();
  private final Simulation.Runner runner;

  Trunk(Scenario scenario, Session.Setup setup, List<SeminarPlan.Role> roles) {
    this.plan = scenario.plan(setup.arm());
    this.roles = roles;
    ArmPlan arm = new ArmPlan(setup.arm(), setup.arm(), true, new TreeMap<>(), plan);
    Experiment alone =
        new Experiment(scenario.basePlan(), List.of(arm), setup.seed(), setup.design());
    this.world =
        new Replay(alone, EngineSimulation.INSTANCE).world(setup.arm(), REPLICATION).clone();
    this.prepared = EngineSimulation.INSTANCE.prepare(plan);
    this.runner = prepared.runner();
    this.key = new RunKey(setup.seed(), REPLICATION);
    this.actors =
        IntStream.range(0, plan.actors().size())
            .filter(i -> roles.stream().anyMatch(r -> r.actor().equals(code(i))))
            .boxed()
            .toList();
    roles.forEach(role -> actorOfRole.put(role.id(), plan.getActor(role.actor())));
  }

  /**
   * Where the run stands.
   *
   * @param state before anything that comes on the day
   * @param story what it has told until then, with reasons
   * @param rungs by relation under study, for each whole day until then
   */
  record Stand(RunState state, Story story, List<List<Integer>> rungs) {}

  /**
   * Runs to a moment.
   *
   * @throws UnfitException if what a person decides is not open then
   */
  Stand to(double day, List<Intervention> interventions) {
    StoryRecorder recorder = new StoryRecorder(true);
    RunState state = state(day, interventions, recorder);
    return new Stand(state, recorder.story(), rungs(day, interventions));
  }

  private List<List<Integer>> rungs(double day, List<Intervention> interventions) {
    Fan path = new Fan(plan, 1);
    state(day, interventions, path.of(0));
    return IntStream.range(0, plan.focalPairs().size())
        .mapToObj(
            p -> IntStream.rangeClosed(0, (int) day).mapToObj(d -> path.rung(0, p, d)).toList())
        .toList();
  }

  /** As {@link #to}, telling somebody else. */
  RunState state(double day, List<Intervention> interventions, RunListener listener) {
    return runner.state(world, key, interventions, day, actors, listener);
  }

  /** Runs to the end. */
  double[] end(List<Intervention> interventions, RunListener listener) {
    double[] outcomes = new double[plan.outcomes().size()];
    runner.run(world, key, interventions, listener, outcomes);
    return outcomes;
  }

  double[] world() {
    return world.clone();
  }

  /**
   * The day on which the first turn begins: the first after the record and the opening event, so
   * that teams have something to answer.
   */
  int firstDay() {
    double first = plan.asOfDays() > 0 ? Math.floor(plan.asOfDays()) + 1 : 0;
    if (plan.openingEvent() >= 0) {
      ScriptedEvent opening = plan.timeline().get(plan.openingEvent());
      double at = opening.at().in(a -> world[a]) + opening.delay().in(a -> world[a]);
      first = Math.max(first, Math.floor(at) + 1);
    }
    return (int) Math.max(0, Math.min(horizon() - 1.0, first));
  }

  int horizon() {
    return (int) plan.horizonDays();
  }

  String code(int actor) {
    return actor < 0 ? "" : plan.actors().get(actor).code();
  }

  String name(int actor) {
    return actor < 0 ? "" : plan.actors().get(actor).name();
  }

  /** The actor of a role. */
  int actor(String role) {
    return actorOfRole.getOrDefault(role, -1);
  }

  /** The role that plays an actor, or empty. */
  String roleOf(int actor) {
    return roles.stream()
        .filter(role -> actor(role.id()) == actor)
        .map(SeminarPlan.Role::id)
        .findFirst()
        .orElse("");
  }

  /** The index of a code, or -1. */
  int find(String code) {
    List<Actor> all = plan.actors();
    return IntStream.range(0, all.size())
        .filter(i -> all.get(i).code().equals(code))
        .findFirst()
        .orElse(-1);
  }

  /** The index of an action, {@link Intervention#NOTHING} for an empty id, or -2. */
  int action(String id) {
    if (id.isEmpty()) {
      return Intervention.NOTHING;
    }
    return IntStream.range(0, plan.actions().size())
        .filter(i -> plan.actions().get(i).id().equals(id))
        .findFirst()
        .orElse(-2);
  }

  static <T> List<T> join(List<T> first, List<T> second) {
    List<T> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
