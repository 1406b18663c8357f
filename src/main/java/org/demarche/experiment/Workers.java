package org.demarche.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/** Threads that share out work among themselves. */
public final class Workers {
  private static final int PATIENCE_MILLIS = 100;

  private Workers() {}

  /**
   * Runs the same work in every thread and waits for all.
   *
   * @param threads at least 1
   * @param work takes its share from what the threads have in common
   * @param tell called now and then, and at the end
   * @param whole asked at the end whether all is done
   * @return what {@code whole} said
   * @throws RuntimeException what a thread threw
   */
  public static boolean run(int threads, Runnable work, Runnable tell, BooleanSupplier whole) {
    ExecutorService pool = Executors.newFixedThreadPool(threads, Workers::thread);
    try {
      List<Future<?>> shares = new ArrayList<>();
      for (int t = 0; t < threads; t++) {
        shares.add(pool.submit(work));
      }
      for (Future<?> share : shares) {
        while (!isFinished(share)) {
          tell.run();
        }
      }
    } finally {
      pool.shutdownNow();
    }
    tell.run();
    return whole.getAsBoolean();
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "replays");
    thread.setDaemon(true);
    return thread;
  }

  private static boolean isFinished(Future<?> share) {
    try {
      share.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException reason) {
        throw reason;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
