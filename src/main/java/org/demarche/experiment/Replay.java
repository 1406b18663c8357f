package org.demarche.experiment;

import java.util.List;
import org.demarche.model.Intervention;
import org.demarche.model.Plan;
import org.demarche.model.RunKey;
import org.demarche.trace.RunListener;
import org.demarche.trace.RunState;
import org.jspecify.annotations.Nullable;

/**
 * Runs single replications of an experiment again, to look at them closely. It keeps what it has
 * prepared for the next one, and belongs to one thread.
 */
public final class Replay {
  private final Experiment experiment;
  private final Simulation simulation;
  private final Worlds.Draw worlds;
  private final Simulation.@Nullable Runner[] runners;

  /**
   * Prepares to replay.
   *
   * @param experiment the same arms, seed and design as the run's
   * @param simulation the engine
   */
  public Replay(Experiment experiment, Simulation simulation) {
    this.experiment = experiment;
    this.simulation = simulation;
    this.worlds = new Worlds(experiment, simulation).draw();
    this.runners = new Simulation.@Nullable Runner[experiment.arms().size()];
  }

  /**
   * Runs a replication; it takes the very course that it took in the experiment.
   *
   * @param arm the arm's id
   * @param replication from 1
   * @param listener told what happens
   * @return the outcomes, NaN for missing
   * @throws IllegalArgumentException if there is no such arm
   * @throws RuntimeException what the replication threw in the experiment, if it failed there
   */
  public double[] run(String arm, int replication, RunListener listener) {
    return run(arm, new RunKey(experiment.seed(), replication), List.of(), listener);
  }

  /**
   * Runs a replication, or a branch of one, with further interventions after those of its arm.
   *
   * @param arm the arm's id
   * @param key its replication gives the world; the seed is the experiment's own
   * @param interventions what is done to the run from outside
   * @param listener told what happens
   * @return the outcomes, NaN for missing
   * @throws IllegalArgumentException if there is no such arm, or if its plan has no room for an
   *     intervention
   */
  public double[] run(
      String arm, RunKey key, List<Intervention> interventions, RunListener listener) {
    int index = indexOf(arm);
    worlds.moveTo(key.replication());
    ArmPlan chosen = experiment.arms().get(index);
    double[] outcomes = new double[chosen.plan().outcomes().size()];
    Simulation.Runner runner = take(index);
    List<Intervention> all = chosen.with(interventions);
    runner.run(worlds.values(index), key, all, listener, outcomes);
    runners[index] = runner;
    return outcomes;
  }

  /**
   * Runs a replication, or a branch of one, up to a moment and tells where it stands.
   *
   * @param arm the arm's id
   * @param key its replication gives the world; the seed is the experiment's own
   * @param interventions what is done to the run from outside, after what the arm does to it
   * @param day days from the start, 0 to the horizon
   * @param actors whose open options to work out
   * @return the state, before anything that comes on that moment
   * @throws IllegalArgumentException if there is no such arm, day or actor, or if its plan has no
   *     room for an intervention
   */
  public RunState state(
      String arm, RunKey key, List<Intervention> interventions, double day, List<Integer> actors) {
    int index = indexOf(arm);
    worlds.moveTo(key.replication());
    List<Intervention> all = experiment.arms().get(index).with(interventions);
    Simulation.Runner runner = take(index);
    RunState state = runner.state(worlds.values(index), key, all, day, actors, RunListener.NONE);
    runners[index] = runner;
    return state;
  }

  /**
   * The world of a replication.
   *
   * @param arm the arm's id
   * @param replication from 1
   * @return a value for each assumption of the arm's plan, in their order
   * @throws IllegalArgumentException if there is no such arm
   */
  public double[] world(String arm, int replication) {
    int index = indexOf(arm);
    worlds.moveTo(replication);
    return worlds.values(index);
  }

  private int indexOf(String arm) {
    List<String> ids = experiment.arms().stream().map(ArmPlan::id).toList();
    int index = ids.indexOf(arm);
    if (index < 0) {
      throw new IllegalArgumentException(
          "The run has no arm " + arm + ". Its arms are: " + String.join(", ", ids) + ".");
    }
    return index;
  }

  /** Takes an arm's runner away: one that throws is left in the middle of things. */
  private Simulation.Runner take(int index) {
    Simulation.@Nullable Runner runner = runners[index];
    runners[index] = null;
    Plan plan = experiment.arms().get(index).plan();
    return runner == null ? simulation.prepare(plan).runner() : runner;
  }
}
