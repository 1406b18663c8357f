package org.demarche.experiment;

import java.nio.file.Path;
import org.demarche.words.Message;

/** Is told how far an experiment has come. Called by one thread. */
@FunctionalInterface
public interface Progress {
  /** Tells nobody. */
  Progress NONE = (done, total, resumed) -> {};

  /**
   * Called at the start and whenever results have been written.
   *
   * @param done runs written so far, over all arms
   * @param total runs asked for, or at most to be done, over all arms
   * @param resumed how many of those done were there before this session
   */
  void update(long done, long total, long resumed);

  /**
   * Called before the first update for each file of an earlier session that was damaged.
   *
   * @param line what was wrong and what became of it
   */
  default void note(Message line) {}

  /**
   * Called when every replication is on the disk, before results are summed up.
   *
   * @param folder of the run
   * @param replications of each arm
   */
  default void complete(Path folder, int replications) {}
}
