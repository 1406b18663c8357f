package org.demarche.evidence.cases;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Work cut into pieces, which threads do in any order and whose results come in theirs. */
public final class Pieces {
  private Pieces() {}

  /**
   * Does all pieces.
   *
   * @param threads at least 1
   * @param name of the threads
   * @param groups the pieces, in groups
   * @return what each gave, by group
   * @throws CancellationException if it was interrupted
   * @throws RuntimeException what a piece threw
   */
  public static <T> List<List<T>> done(int threads, String name, List<List<Callable<T>>> groups) {
    ExecutorService pool =
        Executors.newFixedThreadPool(
            threads,
            work -> {
              Thread thread = new Thread(work, name);
              thread.setDaemon(true);
              return thread;
            });
    try {
      List<List<Future<T>>> pending =
          groups.stream().map(group -> group.stream().map(pool::submit).toList()).toList();
      return pending.stream().map(group -> group.stream().map(Pieces::result).toList()).toList();
    } finally {
      pool.shutdownNow();
    }
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
}
