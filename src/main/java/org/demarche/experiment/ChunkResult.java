package org.demarche.experiment;

import java.io.Serializable;
import java.util.List;
import org.demarche.results.Failure;

/** What a task yielded: rows ready for the files, values for the stopping rule, and failures. */
public final class ChunkResult implements Serializable {
  private static final long serialVersionUID = 1L;

  private final ChunkTask task;
  private final byte[] outcomeRows;
  private final byte[] pathRows;
  private final byte[] recordRows;
  private final double[][] values;
  private final List<Failure> failures;

  /**
   * Bundles what a worker made; the arrays are handed over.
   *
   * @param task which task
   * @param outcomeRows rows of {@code outcomes.csv}
   * @param pathRows rows of {@code paths.csv}
   * @param recordRows rows of {@code record.csv}
   * @param values {@code [replication × arms + arm][outcome]}
   * @param failures in order
   */
  ChunkResult(
      ChunkTask task,
      byte[] outcomeRows,
      byte[] pathRows,
      byte[] recordRows,
      double[][] values,
      List<Failure> failures) {
    this.task = task;
    this.outcomeRows = outcomeRows;
    this.pathRows = pathRows;
    this.recordRows = recordRows;
    this.values = values;
    this.failures = List.copyOf(failures);
  }

  /** Returns the task. */
  public ChunkTask task() {
    return task;
  }

  /** Returns the failures, in the order of (replication, arm). */
  public List<Failure> failures() {
    return failures;
  }

  byte[] outcomeRows() {
    return outcomeRows;
  }

  byte[] pathRows() {
    return pathRows;
  }

  byte[] recordRows() {
    return recordRows;
  }

  double[][] values() {
    return values;
  }
}
