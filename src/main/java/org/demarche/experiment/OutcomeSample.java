package org.demarche.experiment;

import java.util.Iterator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The outcomes of an experiment of one arm, kept in memory: for questions that need values, not a
 * folder of results. Replication r is the same as in {@code run} with the same seed and design.
 */
public final class OutcomeSample {
  private static final int CHUNK = 10;

  private final double[][] columns;
  private final int failures;

  private OutcomeSample(double[][] columns, int failures) {
    this.columns = columns;
    this.failures = failures;
  }

  /**
   * Runs an experiment.
   *
   * @param job an experiment of exactly one arm
   * @param replications at least 1
   * @param backend where it runs
   * @param progress told how far it has come
   * @param interrupted asked often; true ends the work
   * @return the outcomes, or null when it was interrupted
   */
  public static @Nullable OutcomeSample draw(
      Job job, int replications, Backend backend, Progress progress, BooleanSupplier interrupted) {
    if (job.experiment().arms().size() != 1) {
      throw new IllegalArgumentException("A sample of outcomes is of one arm.");
    }
    int outcomes = job.experiment().arms().get(0).plan().outcomes().size();
    double[][] columns = new double[outcomes][replications];
    int[] done = new int[1];
    int[] failed = new int[1];
    progress.update(0, replications, 0);
    backend.execute(
        job,
        tasks(replications),
        result -> {
          keep(result, columns);
          done[0] += result.task().count();
          failed[0] += result.failures().size();
          progress.update(done[0], replications, 0);
          return true;
        },
        interrupted);
    return done[0] < replications ? null : new OutcomeSample(columns, failed[0]);
  }

  private static Iterator<ChunkTask> tasks(int replications) {
    return IntStream.iterate(1, first -> first <= replications, first -> first + CHUNK)
        .mapToObj(first -> new ChunkTask(first, Math.min(CHUNK, replications - first + 1)))
        .iterator();
  }

  private static void keep(ChunkResult result, double[][] columns) {
    for (int i = 0; i < result.task().count(); i++) {
      for (int column = 0; column < columns.length; column++) {
        columns[column][result.task().first() - 1 + i] = result.values()[i][column];
      }
    }
  }

  /**
   * Returns the values of an outcome, by replication; NaN where it is missing.
   *
   * @param outcome its index among the plan's outcomes
   */
  public List<Double> values(int outcome) {
    return IntStream.range(0, columns[outcome].length).mapToObj(r -> columns[outcome][r]).toList();
  }

  /** Returns how many replications failed; all their outcomes are missing. */
  public int failures() {
    return failures;
  }
}
