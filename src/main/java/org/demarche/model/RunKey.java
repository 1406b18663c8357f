package org.demarche.model;

import java.io.Serializable;

/**
 * What fixes all chance of a run.
 *
 * @param seed any 64-bit value
 * @param replication from 1
 */
public record RunKey(long seed, int replication) implements Serializable {
  /** Checks the replication number. */
  public RunKey {
    if (replication < 1) {
      throw new IllegalArgumentException("replications count from 1 but this is " + replication);
    }
  }
}
