package org.demarche.spark;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.apache.spark.api.java.JavaFutureAction;
import org.apache.spark.broadcast.Broadcast;
import org.demarche.experiment.Backend.ResultSink;
import org.demarche.experiment.ChunkResult;
import org.demarche.experiment.ChunkTask;
import org.demarche.experiment.Job;
import org.jspecify.annotations.Nullable;

/**
 * Sends tasks out in waves, one task for each core, and hands their results over in order. Some
 * waves are under way at a time: cores never wait for the driver, and results never pile up.
 */
final class Waves {
  /** How many waves are under way at a time. */
  static final int UNDER_WAY = 3;

  private static final long PATIENCE_MILLIS = 50;

  private final Cluster cluster;
  private final Iterator<ChunkTask> tasks;
  private final ResultSink sink;
  private final BooleanSupplier interrupted;
  private final Broadcast<Job> job;
  private final CarryOut work;
  private final Queue<JavaFutureAction<List<ChunkResult>>> pending = new ArrayDeque<>();

  Waves(
      Cluster cluster,
      Job job,
      Iterator<ChunkTask> tasks,
      ResultSink sink,
      BooleanSupplier interrupted) {
    this.cluster = cluster;
    this.tasks = tasks;
    this.sink = sink;
    this.interrupted = interrupted;
    this.job = cluster.context().broadcast(job);
    this.work =
        new CarryOut(cluster.context().sc().applicationId() + "/" + this.job.id(), this.job);
  }

  /** Carries out all tasks, unless the sink or the user has had enough. */
  void run() {
    try {
      boolean goOn = true;
      while (goOn && (tasks.hasNext() || !pending.isEmpty())) {
        while (pending.size() < UNDER_WAY && tasks.hasNext()) {
          pending.add(send());
        }
        goOn = handOver(await(pending.remove()));
      }
    } finally {
      pending.forEach(wave -> wave.cancel(true));
    }
  }

  private JavaFutureAction<List<ChunkResult>> send() {
    int cores = cluster.cores();
    List<ChunkTask> wave = new ArrayList<>();
    while (wave.size() < cores && tasks.hasNext()) {
      wave.add(tasks.next());
    }
    return cluster.context().parallelize(wave, wave.size()).map(work).collectAsync();
  }

  private boolean handOver(@Nullable List<ChunkResult> results) {
    if (results == null) {
      return false;
    }
    for (ChunkResult result : results) {
      if (!sink.accept(result)) {
        return false;
      }
    }
    return true;
  }

  private @Nullable List<ChunkResult> await(JavaFutureAction<List<ChunkResult>> wave) {
    while (!interrupted.getAsBoolean()) {
      try {
        return wave.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        // Still under way: ask again whether to go on.
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return null;
      } catch (ExecutionException | CancellationException e) {
        throw cluster.failure(e);
      }
    }
    return null;
  }
}
