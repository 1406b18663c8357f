package org.demarche.experiment;

import java.util.ArrayList;
import java.util.List;

/** A job made ready on one machine: compiled arms and quantile functions. Immutable. */
public final class PreparedJob {
  private final Experiment experiment;
  private final Worlds worlds;
  private final List<Simulation.Prepared> arms = new ArrayList<>();

  PreparedJob(Job job) {
    this.experiment = job.experiment();
    this.worlds = new Worlds(experiment, job.simulation());
    for (ArmPlan arm : experiment.arms()) {
      arms.add(job.simulation().prepare(PathOutcomes.appendTo(arm.plan())));
    }
  }

  Experiment experiment() {
    return experiment;
  }

  Worlds worlds() {
    return worlds;
  }

  Simulation.Prepared arm(int index) {
    return arms.get(index);
  }

  /** Returns a worker; each thread needs its own. */
  public ChunkWorker worker() {
    return new ChunkWorker(this);
  }
}
