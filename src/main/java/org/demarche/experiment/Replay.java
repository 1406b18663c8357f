package org.demarche.experiment;

import java.util.List;
import org.demarche.model.RunKey;
import org.demarche.trace.RunListener;

/** Runs a single replication of an experiment again, to look at it closely. */
public final class Replay {
  private final Experiment experiment;
  private final Simulation simulation;

  /**
   * Prepares to replay.
   *
   * @param experiment the same arms, seed and design as the run's
   * @param simulation the engine
   */
  public Replay(Experiment experiment, Simulation simulation) {
    this.experiment = experiment;
    this.simulation = simulation;
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
    List<String> ids = experiment.arms().stream().map(ArmPlan::id).toList();
    int index = ids.indexOf(arm);
    if (index < 0) {
      throw new IllegalArgumentException(
          "The run has no arm " + arm + ". Its arms are: " + String.join(", ", ids) + ".");
    }
    Worlds.Draw worlds = new Worlds(experiment, simulation).draw();
    worlds.moveTo(replication);
    ArmPlan chosen = experiment.arms().get(index);
    double[] outcomes = new double[chosen.plan().outcomes().size()];
    RunKey key = new RunKey(experiment.seed(), replication);
    simulation.prepare(chosen.plan()).runner().run(worlds.values(index), key, listener, outcomes);
    return outcomes;
  }
}
