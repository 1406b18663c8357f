package org.demarche.evidence.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;

/** Does pieces of work on some threads and gives the results in order. */
final class Workers implements AutoCloseable {
  private final ExecutorService pool;
  private final BooleanSupplier interrupted;

  Workers(int threads, BooleanSupplier interrupted) {
    this.interrupted = interrupted;
    this.pool =
        Executors.newFixedThreadPool(
            threads,
            work -> {
              Thread thread = new Thread(work, "draws");
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Does pieces 0, 1, … of some work.
   *
   * @throws CancellationException if it was interrupted
   */
  <T> List<T> map(int count, IntFunction<T> work) {
    List<Future<T>> pending = new ArrayList<>();
    for (int k = 0; k < count; k++) {
      int piece = k;
      pending.add(
          pool.submit(
              () -> {
                if (interrupted.getAsBoolean()) {
                  throw new CancellationException();
                }
                return work.apply(piece);
              }));
    }
    List<T> results = new ArrayList<>();
    for (Future<T> each : pending) {
      results.add(result(each));
    }
    return results;
  }

  private static <T> T result(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException problem) {
        throw problem;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
