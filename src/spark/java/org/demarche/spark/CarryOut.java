package org.demarche.spark;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.broadcast.Broadcast;
import org.demarche.experiment.ChunkResult;
import org.demarche.experiment.ChunkTask;
import org.demarche.experiment.ChunkWorker;
import org.demarche.experiment.Job;
import org.demarche.experiment.PreparedJob;
import org.jspecify.annotations.Nullable;

/** What executors do: carry out a task. The job is prepared once in each of them. */
final class CarryOut implements Function<ChunkTask, ChunkResult> {
  private static final long serialVersionUID = 1L;

  private static @Nullable Ready latest;

  private final String id;
  private final Broadcast<Job> job;

  /**
   * Creates the function.
   *
   * @param id of the job, unlike that of any other
   * @param job sent to each executor once
   */
  CarryOut(String id, Broadcast<Job> job) {
    this.id = id;
    this.job = job;
  }

  @Override
  public ChunkResult call(ChunkTask task) {
    return ready(id, job).carryOut(task);
  }

  private static synchronized Ready ready(String id, Broadcast<Job> job) {
    Ready ready = latest;
    if (ready == null || !ready.id.equals(id)) {
      ready = new Ready(id, job.value().prepare(), new ConcurrentLinkedQueue<>());
      latest = ready;
    }
    return ready;
  }

  /** A job made ready in this process, and its workers without work. */
  private record Ready(String id, PreparedJob job, Queue<ChunkWorker> idle) {
    ChunkResult carryOut(ChunkTask task) {
      @Nullable ChunkWorker worker = idle.poll();
      if (worker == null) {
        worker = job.worker();
      }
      // A worker whose task throws is not used again: its state may be spoilt.
      ChunkResult result = worker.carryOut(task);
      idle.add(worker);
      return result;
    }
  }
}
