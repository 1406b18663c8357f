package org.demarche.experiment;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** The tasks of a run in order. How it is cut changes no result. */
final class Chunks implements Iterator<ChunkTask> {
  private static final int MOST = 64;

  private final int last;
  private final int size;
  private int next;

  /**
   * Cuts the rest of a run.
   *
   * @param done replications that are there
   * @param last the last replication wanted
   * @param size of a whole task
   */
  Chunks(int done, int last, int size) {
    this.next = done + 1;
    this.last = last;
    this.size = size;
  }

  /** Returns 64, or less where that would leave workers without a task. */
  static int size(int remaining, int workers) {
    return Math.max(1, Math.min(MOST, (remaining + 2 * workers - 1) / (2 * workers)));
  }

  @Override
  public boolean hasNext() {
    return next <= last;
  }

  @Override
  public ChunkTask next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    // Tasks end at multiples of their size, wherever an earlier session stopped.
    int count = size - (next - 1) % size;
    ChunkTask task = new ChunkTask(next, Math.min(count, last - next + 1));
    next += task.count();
    return task;
  }
}
