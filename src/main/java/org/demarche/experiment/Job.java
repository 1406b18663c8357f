package org.demarche.experiment;

import java.io.Serializable;

/**
 * What a backend is to carry out: sent once to each machine.
 *
 * @param experiment arms and worlds
 * @param simulation the engine
 */
public record Job(Experiment experiment, Simulation simulation) implements Serializable {
  /** Prepares the job on a machine; its workers share what this returns. */
  public PreparedJob prepare() {
    return new PreparedJob(this);
  }
}
