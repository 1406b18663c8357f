package org.demarche.evidence.background;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.demarche.experiment.Experiment;
import org.demarche.experiment.Replay;
import org.demarche.experiment.Simulation;

/** Runs both worlds of a replication, one pair after the other; for one thread. */
final class Pairing {
  private static final String[] ARMS = {QuietWorld.FULL, QuietWorld.QUIET};

  private final Replay replay;
  private final Measured measured;
  private final Watch watch;

  Pairing(Experiment experiment, Simulation simulation, Measured measured) {
    this.replay = new Replay(experiment, simulation);
    this.measured = measured;
    this.watch = new Watch(measured.eve());
  }

  void runAll(int first, int step, AtomicLong done, BooleanSupplier interrupted) {
    for (int r = first; r <= measured.replications(); r += step) {
      for (int arm = 0; arm < ARMS.length; arm++) {
        if (interrupted.getAsBoolean()) {
          return;
        }
        run(arm, r);
        done.incrementAndGet();
      }
    }
  }

  /** A run that fails leaves its values missing. */
  private void run(int arm, int replication) {
    double[] outcomes;
    try {
      outcomes = replay.run(ARMS[arm], replication, watch);
    } catch (RuntimeException | StackOverflowError failed) {
      return;
    }
    measured.take(arm, replication - 1, watch.run(), outcomes);
  }
}
