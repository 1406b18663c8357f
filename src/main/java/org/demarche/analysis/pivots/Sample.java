package org.demarche.analysis.pivots;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.demarche.analysis.whatif.Goal;
import org.demarche.experiment.ArmPlan;
import org.demarche.experiment.Experiment;
import org.demarche.experiment.Progress;
import org.demarche.experiment.Replay;
import org.demarche.experiment.Simulation;
import org.demarche.experiment.Workers;
import org.demarche.model.Intervention;
import org.demarche.model.Plan;
import org.demarche.model.RunKey;
import org.demarche.trace.RunListener;
import org.jspecify.annotations.Nullable;

/** A goal's values in runs with and without candidates; counts the runs. */
final class Sample {
  private static final int SHARE = 10;

  private final Experiment experiment;
  private final Simulation simulation;
  private final Goal goal;
  private final int threads;
  private final Progress progress;
  private final BooleanSupplier interrupted;
  private final long budget;
  private final Queue<Replay> idle = new ConcurrentLinkedQueue<>();
  private final AtomicLong done = new AtomicLong();

  /** How a search is carried out. */
  record Means(
      Simulation simulation, int threads, Progress progress, BooleanSupplier interrupted) {}

  /** What is asked of which arm. */
  record Subject(Plan base, Plan plan, Goal goal) {}

  Sample(Subject of, long seed, String design, long budget, Means means) {
    Plan plan = of.plan();
    this.experiment =
        new Experiment(
            of.base(),
            List.of(new ArmPlan(plan.arm(), plan.title(), true, Map.of(), plan)),
            seed,
            design);
    this.goal = of.goal();
    this.budget = budget;
    this.simulation = means.simulation();
    this.threads = means.threads();
    this.progress = means.progress();
    this.interrupted = means.interrupted();
  }

  /** Runs: what is done to each, and the key of each. */
  record Order(List<Intervention> changes, List<RunKey> keys) {}

  /** Told of runs as they are done, by any thread. */
  @FunctionalInterface
  interface Watch {
    /** What listens to a run, and is asked afterwards. */
    RunListener listener(int order, int run);
  }

  /** How many runs were made. */
  int runs() {
    return (int) done.get();
  }

  /** Whether the work was ended from outside. */
  boolean isInterrupted() {
    return interrupted.getAsBoolean();
  }

  /**
   * Runs orders.
   *
   * @return the goal's value by order and run, NaN where it is missing or the run failed
   */
  double[][] values(List<Order> orders, Watch watch) {
    double[][] values = new double[orders.size()][];
    int[] begins = new int[orders.size() + 1];
    for (int o = 0; o < values.length; o++) {
      int size = orders.get(o).keys().size();
      values[o] = new double[size];
      Arrays.fill(values[o], Double.NaN);
      begins[o + 1] = begins[o] + (size + SHARE - 1) / SHARE;
    }
    AtomicInteger next = new AtomicInteger();
    Workers.run(
        threads,
        () -> {
          int task = next.getAndIncrement();
          while (task < begins[values.length] && !interrupted.getAsBoolean()) {
            int o = order(begins, task);
            share(orders.get(o), o, (task - begins[o]) * SHARE, values[o], watch);
            task = next.getAndIncrement();
          }
        },
        () -> progress.update(done.get(), budget, 0),
        () -> true);
    return values;
  }

  private static int order(int[] begins, int task) {
    int o = 0;
    while (begins[o + 1] <= task) {
      o++;
    }
    return o;
  }

  private void share(Order order, int number, int from, double[] values, Watch watch) {
    @Nullable Replay free = idle.poll();
    Replay replay = free == null ? new Replay(experiment, simulation) : free;
    String arm = experiment.arms().get(0).id();
    for (int i = from; i < Math.min(from + SHARE, values.length); i++) {
      try {
        RunListener listener = watch.listener(number, i);
        values[i] = goal.value(replay.run(arm, order.keys().get(i), order.changes(), listener));
      } catch (IllegalArgumentException e) {
        throw e;
      } catch (RuntimeException | StackOverflowError e) {
        // As in a run: a replication that fails leaves every pair that it belongs to.
        values[i] = Double.NaN;
      }
      done.incrementAndGet();
    }
    idle.add(replay);
  }
}
