package org.demarche.experiment;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Threads of this machine. At most a few tasks per thread are under way at a time. */
public final class LocalBackend implements Backend {
  private static final int TASKS_PER_THREAD = 3;
  private static final long PATIENCE_MILLIS = 50;

  private final int threads;

  /**
   * Creates a backend.
   *
   * @param threads at least 1
   */
  public LocalBackend(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("At least one thread is needed, not " + threads + ".");
    }
    this.threads = threads;
  }

  @Override
  public String id() {
    return "local";
  }

  @Override
  public int workers() {
    return threads;
  }

  @Override
  public void execute(
      Job job, Iterator<ChunkTask> tasks, ResultSink sink, BooleanSupplier interrupted) {
    PreparedJob prepared = job.prepare();
    Queue<ChunkWorker> idle = new ConcurrentLinkedQueue<>();
    ExecutorService pool =
        Executors.newFixedThreadPool(
            threads,
            work -> {
              Thread thread = new Thread(work, "replications");
              thread.setDaemon(true);
              return thread;
            });
    Queue<Future<ChunkResult>> pending = new ArrayDeque<>();
    try {
      boolean goOn = true;
      while (goOn && (tasks.hasNext() || !pending.isEmpty())) {
        while (pending.size() < TASKS_PER_THREAD * threads && tasks.hasNext()) {
          ChunkTask task = tasks.next();
          pending.add(pool.submit(() -> carryOut(prepared, idle, task)));
        }
        @Nullable ChunkResult result = await(pending.remove(), interrupted);
        goOn = result != null && sink.accept(result);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static ChunkResult carryOut(
      PreparedJob prepared, Queue<ChunkWorker> idle, ChunkTask task) {
    @Nullable ChunkWorker worker = idle.poll();
    if (worker == null) {
      worker = prepared.worker();
    }
    ChunkResult result = worker.carryOut(task);
    idle.add(worker);
    return result;
  }

  private static @Nullable ChunkResult await(
      Future<ChunkResult> future, BooleanSupplier interrupted) {
    while (!interrupted.getAsBoolean()) {
      try {
        return future.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        // The task is still under way: ask again whether to go on.
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return null;
      } catch (ExecutionException e) {
        throw unwrapped(e);
      }
    }
    return null;
  }

  private static RuntimeException unwrapped(ExecutionException e) {
    if (e.getCause() instanceof Error error) {
      throw error;
    }
    if (e.getCause() instanceof RuntimeException failure) {
      return failure;
    }
    return new IllegalStateException(e);
  }
}
