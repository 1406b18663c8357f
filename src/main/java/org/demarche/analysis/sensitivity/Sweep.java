package org.demarche.analysis.sensitivity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
  private final int threads;
  private final PointStore store;
  private final boolean commonChance;
  private final int[] inputs;
  private int failures;

  /**
   * Takes what came out of a point: runs by outcome, NaN for missing. Points come in their order.
   */
  interface Sink {
    void accept(int point, double[][] runs);
  }

  /**
   * Prepares to run.
   *
   * @param store keeps what is finished
   * @param commonChance whether every point meets the same chance, or chance of its own
   */
  Sweep(Study study, Simulation simulation, int threads, PointStore store, boolean commonChance) {
    this.study = study;
    this.prepared = simulation.prepare(study.plan());
    this.threads = threads;
    this.store = store;
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
    return failures;
  }

  /**
   * Runs every point that the store does not hold yet.
   *
   * @param points a uniform in (0, 1) for each input
   * @param sink takes the points in their order, those of the store included
   * @return whether all was done; false if it was interrupted
   */
  boolean run(double[][] points, Sink sink, Progress progress, BooleanSupplier interrupted) {
    ExecutorService pool = Executors.newFixedThreadPool(threads, Sweep::worker);
    try {
      return run(points, sink, pool, progress, interrupted);
    } finally {
      pool.shutdownNow();
    }
  }

  private static Thread worker(Runnable work) {
    Thread thread = new Thread(work, "points");
    thread.setDaemon(true);
    return thread;
  }

  private boolean run(
      double[][] points,
      Sink sink,
      ExecutorService pool,
      Progress progress,
      BooleanSupplier interrupted) {
    long reps = study.replications();
    int[] done = {0};
    int kept =
        store.replay(
            (runs, failed) -> {
              failures += failed.cardinality();
              sink.accept(done[0]++, runs);
            });
    Queue<Future<Runs>> pending = new ArrayDeque<>();
    int next = kept;
    progress.update(kept * reps, points.length * reps, kept * reps);
    while (done[0] < points.length) {
      while (next < points.length && pending.size() < TASKS_PER_THREAD * threads) {
        int point = next++;
        pending.add(pool.submit(() -> runs(point, points[point])));
      }
      Optional<Runs> finished = await(pending.remove(), interrupted);
      if (finished.isEmpty()) {
        return false;
      }
      Runs runs = finished.get();
      store.add(runs.values, runs.failed);
      failures += runs.failed.cardinality();
      sink.accept(done[0]++, runs.values);
      progress.update(done[0] * reps, points.length * reps, kept * reps);
    }
    return true;
  }

  private static Optional<Runs> await(Future<Runs> future, BooleanSupplier interrupted) {
    while (!interrupted.getAsBoolean()) {
      try {
        return Optional.of(future.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS));
      } catch (TimeoutException e) {
        // The point is still under way: ask again whether to go on.
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return Optional.empty();
      } catch (ExecutionException e) {
        throw new IllegalStateException(e.getCause() == null ? e : e.getCause());
      }
    }
    return Optional.empty();
  }

  /** What came out of a point. */
  private static final class Runs {
    private final double[][] values;
    private final BitSet failed = new BitSet();

    Runs(int outcomes, int replications) {
      values = new double[outcomes][replications];
    }
  }

  private Runs runs(int point, double[] uniforms) {
    int reps = study.replications();
    double[] world = world(uniforms);
    List<Integer> places = study.outcomePlaces();
    Runs runs = new Runs(places.size(), reps);
    double[] outcomes = new double[study.plan().outcomes().size()];
    for (int r = 0; r < reps; r++) {
      long number = 1L + r + (commonChance ? 0 : (long) point * reps);
      RunKey key = new RunKey(study.seed(), Math.toIntExact(number));
      runs.failed.set(r, !replicate(world, key, outcomes));
      for (int o = 0; o < runs.values.length; o++) {
        double value = outcomes[places.get(o)];
        runs.values[o][r] = Double.isInfinite(value) ? Double.NaN : value;
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

  private boolean replicate(double[] world, RunKey key, double[] outcomes) {
    Simulation.@Nullable Runner runner = idle.poll();
    if (runner == null) {
      runner = prepared.runner();
    }
    Arrays.fill(outcomes, Double.NaN);
    try {
      runner.run(world, key, List.of(), RunListener.NONE, outcomes);
      idle.add(runner);
      return true;
    } catch (RuntimeException | StackOverflowError e) {
      // The runner that threw is not used again, for its state may be spoilt.
      Arrays.fill(outcomes, Double.NaN);
      return false;
    }
  }
}
