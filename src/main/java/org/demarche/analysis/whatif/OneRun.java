package org.demarche.analysis.whatif;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.demarche.experiment.ArmPlan;
import org.demarche.experiment.Experiment;
import org.demarche.experiment.Replay;
import org.demarche.experiment.Simulation;
import org.demarche.model.Branch;
import org.demarche.model.Intervention;
import org.demarche.model.Plan;
import org.demarche.model.RunKey;
import org.demarche.trace.Story;
import org.demarche.trace.StoryRecorder;
import org.jspecify.annotations.Nullable;

/** One replication of an arm, run again and again with changes; for several threads. */
public final class OneRun {
  private final Experiment experiment;
  private final Simulation simulation;
  private final String arm;
  private final int replication;
  private final Queue<Replay> idle = new ConcurrentLinkedQueue<>();

  /**
   * The run of an arm.
   *
   * @param base the scenario without any arm's changes; worlds are drawn over its assumptions
   * @param plan the arm
   * @param key seed and replication
   * @param design id of a design of worlds
   * @param simulation the engine
   */
  public OneRun(Plan base, Plan plan, RunKey key, String design, Simulation simulation) {
    this(
        new Experiment(
            base,
            List.of(new ArmPlan(plan.arm(), plan.title(), true, Map.of(), plan)),
            key.seed(),
            design),
        key.replication(),
        simulation);
  }

  /**
   * The run of an experiment's first arm, with what is done to that arm anyway.
   *
   * @param experiment with the arm, seed and design
   * @param replication from 1
   * @param simulation the engine
   */
  public OneRun(Experiment experiment, int replication, Simulation simulation) {
    this.arm = experiment.arms().get(0).id();
    this.replication = replication;
    this.simulation = simulation;
    this.experiment = experiment;
  }

  /**
   * What came of it.
   *
   * @param outcomes by the plan's order, NaN for missing
   * @param story what happened
   */
  public record Told(List<Double> outcomes, Story story) {
    /** Copies the list. */
    public Told {
      outcomes = List.copyOf(outcomes);
    }

    /** Returns the outcomes as numbers. */
    public double[] values() {
      return outcomes.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Returns the ids of acts, happenings and meetings, and of events that cost lives. */
    public Set<Long> happened() {
      Set<Long> ids = new HashSet<>();
      story.acts().forEach(act -> ids.add(act.id()));
      story.sessions().forEach(session -> ids.add(session.calendar()));
      return Collections.unmodifiableSet(ids);
    }
  }

  /**
   * Runs it with changes.
   *
   * @param changes what is done to it; none for the run as it is
   * @param reasons whether its choices are kept with their reasons
   * @return what came of it
   */
  public Told run(List<Intervention> changes, boolean reasons) {
    return run(changes, List.of(), reasons);
  }

  /** Runs it with changes, and on a branch if one is given. */
  Told run(List<Intervention> changes, List<Branch> branches, boolean reasons) {
    @Nullable Replay free = idle.poll();
    Replay replay = free == null ? new Replay(experiment, simulation) : free;
    StoryRecorder recorder = new StoryRecorder(reasons);
    RunKey key = new RunKey(experiment.seed(), replication, branches);
    double[] outcomes = replay.run(arm, key, changes, recorder);
    idle.add(replay);
    List<Double> values = new ArrayList<>();
    for (double outcome : outcomes) {
      values.add(outcome);
    }
    return new Told(values, recorder.story());
  }

  /** Returns the plan of its arm. */
  public Plan plan() {
    return experiment.arms().get(0).plan();
  }
}
