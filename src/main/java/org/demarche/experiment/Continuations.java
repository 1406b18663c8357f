package org.demarche.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.demarche.model.Intervention;
import org.demarche.model.RunKey;
import org.demarche.trace.RunListener;

/**
 * Where a run may go from a day on: many branches of it, in the same world, each with chance of its
 * own. Branch k is the same whatever the number of branches or threads.
 */
public final class Continuations {
  private final Simulation.Prepared plan;
  private final int outcomes;

  /**
   * Continues runs of a plan.
   *
   * @param plan made ready
   * @param outcomes how many outcomes it has
   */
  public Continuations(Simulation.Prepared plan, int outcomes) {
    this.plan = plan;
    this.outcomes = outcomes;
  }

  /**
   * The run that is continued.
   *
   * @param world a value for each assumption of the plan
   * @param key of the trunk
   * @param interventions what is done to it from outside, before and after the branches leave
   * @param day at whose start they leave
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  public record Trunk(double[] world, RunKey key, List<Intervention> interventions, int day) {
    /** Copies what it is given. */
    public Trunk {
      world = world.clone();
      interventions = List.copyOf(interventions);
    }
  }

  /**
   * Runs branches.
   *
   * @param trunk what is continued
   * @param count how many branches, named from 1
   * @param threads at least 1
   * @return the outcomes of each branch in the order of their names
   * @throws IllegalArgumentException if the day lies beyond the horizon or not after the trunk's
   *     own branches, or if the plan has no room for an intervention
   */
  public double[][] run(Trunk trunk, int count, int threads) {
    double[][] values = new double[count][outcomes];
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      List<Future<?>> shares = new ArrayList<>();
      for (int first = 0; first < threads; first++) {
        int from = first;
        shares.add(workers.submit(() -> share(trunk, from, threads, values)));
      }
      for (Future<?> share : shares) {
        share.get();
      }
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof RuntimeException reason) {
        throw reason;
      }
      throw new IllegalStateException(failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the branches were interrupted", stopped);
    } finally {
      workers.shutdownNow();
    }
    return values;
  }

  private void share(Trunk trunk, int from, int step, double[][] values) {
    Simulation.Runner runner = plan.runner();
    for (int k = from; k < values.length; k += step) {
      RunKey key = trunk.key().branch(trunk.day(), k + 1L);
      runner.run(trunk.world(), key, trunk.interventions(), RunListener.NONE, values[k]);
    }
  }
}
