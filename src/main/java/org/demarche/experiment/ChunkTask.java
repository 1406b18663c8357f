package org.demarche.experiment;

import java.io.Serializable;

/**
 * Some successive replications of every arm: what a worker carries out at a time.
 *
 * @param first the first replication, from 1
 * @param count how many, at least 1
 */
public record ChunkTask(int first, int count) implements Serializable {
  /** Checks the range. */
  public ChunkTask {
    if (first < 1 || count < 1) {
      throw new IllegalArgumentException(
          "A task needs replications from 1 on, but has first " + first + ", count " + count + ".");
    }
  }

  /** Returns the last replication. */
  public int last() {
    return first + count - 1;
  }
}
