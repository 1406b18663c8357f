package org.demarche.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What fixes all chance of a run.
 *
 * @param seed any 64-bit value
 * @param replication from 1
 * @param branches forks in the order of their days, none for the trunk; each leaves the one before
 */
public record RunKey(long seed, int replication, List<Branch> branches) implements Serializable {
  /** Checks the replication number and the order of the branches. */
  public RunKey {
    branches = List.copyOf(branches);
    if (replication < 1) {
      throw new IllegalArgumentException("replications count from 1 but this is " + replication);
    }
    for (int i = 1; i < branches.size(); i++) {
      int before = branches.get(i - 1).day();
      if (branches.get(i).day() <= before) {
        throw new IllegalArgumentException(
            "a branch on day "
                + branches.get(i).day()
                + " cannot leave a branch of day "
                + before
                + ". Maybe a later day?");
      }
    }
  }

  /**
   * The key of a run without branches.
   *
   * @param seed any 64-bit value
   * @param replication from 1
   */
  public RunKey(long seed, int replication) {
    this(seed, replication, List.of());
  }

  /**
   * The key of a run that leaves this one.
   *
   * @param day start of the branch, later than that of any branch so far
   * @param name tells it from others of the same day
   * @return a key whose run is the same before that day
   */
  public RunKey branch(int day, long name) {
    List<Branch> all = new ArrayList<>(branches);
    all.add(new Branch(day, name));
    return new RunKey(seed, replication, all);
  }
}
