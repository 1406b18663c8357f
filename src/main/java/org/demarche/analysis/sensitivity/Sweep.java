package org.demarche.analysis.sensitivity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleUnaryOperator;
import org.demarche.experiment.Progress;
import org.demarche.experiment.Simulation;
import org.demarche.model.Assumption;
import org.demarche.model.RunKey;
import org.demarche.trace.RunListener;
import org.jspecify.annotations.Nullable;

/**
 * Runs an arm several times at each of many points, on some threads. What comes out of a point
 * depends on the point and its run keys alone, never on threads or order.
 */
final class Sweep {
  private static final int TASKS_PER_THREAD = 4;
  private static final long PATIENCE_MILLIS = 50;

  private final Study study;
  private final Simulation.Prepared prepared;
  private final List<DoubleUnaryOperator> quantiles = new ArrayList<>();
  private final Queue<Simulation.Runner> idle = new ConcurrentLinkedQueue<>();
  private final AtomicInteger failures = new AtomicInteger();
  private final int threads;
  private final boolean commonChance;
  private final int[] inputs;

  /** Takes what came out of a point: runs by outcome, NaN for missing. Each point comes once. */
  interface Sink {
    void accept(int point, double[][] runs);
  }

  /**
   * Prepares to run.
   *
   * @param commonChance whether every point meets the same chance, or chance of its own
   */
  Sweep(Study study, Simulation simulation, int threads, boolean commonChance) {
    this.study = study;
    this.prepared = simulation.prepare(study.plan());
    this.threads = threads;
    this.commonChance = commonChance;
    for (Assumption assumption : study.plan().assumptions()) {
      quantiles.add(simulation.quantile(assumption.distribution()));
    }
    this.inputs = new int[quantiles.size()];
    Arrays.fill(inputs, -1);
    for (int k = 0; k < study.inputs().size(); k++) {
      for (int place : study.inputs().get(k).places()) {
        inputs[place] = k;
      }
    }
  }

  /** Runs that threw. */
  int failures() {
    return failures.get();
  }

  /**
   * Runs every point.
   *
   * @param points a uniform in (0, 1) for each input
   * @return whether all was done; false if it was interrupted
   */
  boolean run(double[][] points, Sink sink, Progress progress, BooleanSupplier interrupted) {
    long reps = study.replications();
    ExecutorService pool =
        Executors.newFixedThreadPool(
            threads,
            work -> {
              Thread thread = new Thread(work, "points");
              thread.setDaemon(true);
              return thread;
            });
    Queue<Future<?>> pending = new ArrayDeque<>();
    try {
      int next = 0;
      progress.update(0, points.length * reps, 0);
      for (int done = 0; done < points.length; done++) {
        while (next < points.length && pending.size() < TASKS_PER_THREAD * threads) {
          int point = next++;
          pending.add(pool.submit(() -> sink.accept(point, runs(point, points[point]))));
        }
        if (!await(pending.remove(), interrupted)) {
          return false;
        }
        progress.update((done + 1) * reps, points.length * reps, 0);
      }
      return true;
    } finally {
      pool.shutdownNow();
    }
  }

  private static boolean await(Future<?> future, BooleanSupplier interrupted) {
    while (!interrupted.getAsBoolean()) {
      try {
        future.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        return true;
      } catch (TimeoutException e) {
        // The point is still under way: ask again whether to go on.
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      } catch (ExecutionException e) {
        throw new IllegalStateException(e.getCause() == null ? e : e.getCause());
      }
    }
    return false;
  }

  private double[][] runs(int point, double[] uniforms) {
    int reps = study.replications();
    double[] world = world(uniforms);
    List<Integer> places = study.outcomePlaces();
    double[][] runs = new double[places.size()][reps];
    double[] outcomes = new double[study.plan().outcomes().size()];
    for (int r = 0; r < reps; r++) {
      long number = 1L + r + (commonChance ? 0 : (long) point * reps);
      replicate(world, new RunKey(study.seed(), Math.toIntExact(number)), outcomes);
      for (int o = 0; o < runs.length; o++) {
        double value = outcomes[places.get(o)];
        runs[o][r] = Double.isInfinite(value) ? Double.NaN : value;
      }
    }
    return runs;
  }

  private double[] world(double[] uniforms) {
    double[] world = new double[quantiles.size()];
    for (int i = 0; i < world.length; i++) {
      int input = inputs[i];
      world[i] = quantiles.get(i).applyAsDouble(input < 0 ? 0.5 : uniforms[input]);
    }
    return world;
  }

  private void replicate(double[] world, RunKey key, double[] outcomes) {
    Simulation.@Nullable Runner runner = idle.poll();
    if (runner == null) {
      runner = prepared.runner();
    }
    Arrays.fill(outcomes, Double.NaN);
    try {
      runner.run(world, key, RunListener.NONE, outcomes);
      idle.add(runner);
    } catch (RuntimeException | StackOverflowError e) {
      // The runner that threw is not used again, for its state may be spoilt.
      failures.incrementAndGet();
      Arrays.fill(outcomes, Double.NaN);
    }
  }
}
