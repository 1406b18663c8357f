package org.demarche.seminar;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.demarche.experiment.EngineSimulation;
import org.demarche.experiment.Simulation;
import org.demarche.model.Intervention;

/**
 * Runs branches of a trunk, for those who wait for them. Branch k does not depend on the threads.
 */
final class Many implements AutoCloseable {
  private static final int THREADS = 2;

  private final Trunk trunk;
  private final Simulation.Prepared prepared;
  private final ExecutorService workers = Executors.newFixedThreadPool(THREADS);

  Many(Trunk trunk) {
    this.trunk = trunk;
    this.prepared = EngineSimulation.INSTANCE.prepare(Fan.asking(trunk.plan));
  }

  /**
   * Runs branches.
   *
   * @param day at whose start they leave
   * @param count how many, named from 1
   */
  Fan run(int day, List<Intervention> interventions, int count) {
    Fan fan = new Fan(trunk.plan, count);
    List<Future<?>> shares = new ArrayList<>();
    for (int first = 0; first < THREADS; first++) {
      int from = first;
      shares.add(workers.submit(() -> share(fan, day, interventions, from, count)));
    }
    try {
      for (Future<?> share : shares) {
        share.get();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the branches were interrupted", stopped);
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof RuntimeException reason
          ? reason
          : new IllegalStateException(failed.getCause());
    }
    return fan;
  }

  private void share(Fan fan, int day, List<Intervention> interventions, int from, int count) {
    Branch branch = new Branch(trunk, prepared);
    for (int k = from; k < count; k += THREADS) {
      branch.run(day, k, interventions, fan);
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
