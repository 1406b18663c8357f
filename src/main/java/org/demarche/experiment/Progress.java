package org.demarche.experiment;

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
}
