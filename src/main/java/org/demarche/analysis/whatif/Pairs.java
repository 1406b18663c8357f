package org.demarche.analysis.whatif;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.demarche.experiment.ArmPlan;
import org.demarche.experiment.Experiment;
import org.demarche.experiment.Progress;
import org.demarche.experiment.Replay;
import org.demarche.experiment.Simulation;
import org.demarche.experiment.Workers;
import org.demarche.model.Intervention;
import org.demarche.model.Plan;
import org.demarche.trace.RunListener;

/** Every replication twice: as it is, and changed. Two runs each and no more. */
final class Pairs {
  static final String AS_IT_IS = "as_it_is";
  static final String CHANGED = "changed";

  private final Experiment experiment;
  private final Simulation simulation;
  private final List<Change> changes;

  /** Values by outcome and replication, NaN for missing. */
  final double[][] asItIs;

  final double[][] changed;

  /** Whether a pair has what is changed. */
  final boolean[] came;

  private final AtomicInteger failures = new AtomicInteger();
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger done = new AtomicInteger();

  Pairs(Experiment experiment, Simulation simulation, List<Change> changes, int replications) {
    int outcomes = experiment.arms().get(0).plan().outcomes().size();
    this.experiment = experiment;
    this.simulation = simulation;
    this.changes = changes;
    this.asItIs = new double[outcomes][replications];
    this.changed = new double[outcomes][replications];
    this.came = new boolean[replications];
  }

  /** The experiment of an arm and the same arm with changes. */
  static Experiment experiment(
      Plan base, Plan plan, List<Change> changes, long seed, String design) {
    List<Intervention> all =
        changes.stream().flatMap(change -> change.interventions().stream()).toList();
    return new Experiment(
        base,
        List.of(
            new ArmPlan(AS_IT_IS, plan.title(), true, Map.of(), plan),
            new ArmPlan(CHANGED, plan.title(), false, Map.of(), plan, all)),
        seed,
        design);
  }

  /** Runs all pairs; what they yield does not depend on the threads. */
  boolean run(int threads, Progress progress, BooleanSupplier interrupted) {
    long total = 2L * came.length;
    return Workers.run(
        threads,
        () -> work(interrupted),
        () -> progress.update(2L * done.get(), total, 0),
        () -> done.get() == came.length);
  }

  private void work(BooleanSupplier interrupted) {
    Replay replay = new Replay(experiment, simulation);
    Sighting own = sighting(false);
    Sighting others = sighting(true);
    int r = next.getAndIncrement();
    while (r < came.length && !interrupted.getAsBoolean()) {
      keep(replay, AS_IT_IS, r, own, asItIs);
      keep(replay, CHANGED, r, others, changed);
      came[r] = own.seen() || others.seen();
      done.incrementAndGet();
      r = next.getAndIncrement();
    }
  }

  /** What is inserted shows in the changed run alone, all else in the run as it is. */
  private Sighting sighting(boolean inserted) {
    return new Sighting(
        changes.stream()
            .filter(change -> (change.kind() == Change.Kind.INSERT) == inserted)
            .map(Change::mark)
            .toList());
  }

  private void keep(Replay replay, String arm, int r, RunListener listener, double[][] to) {
    double[] values = new double[to.length];
    try {
      values = replay.run(arm, r + 1, listener);
    } catch (RuntimeException | StackOverflowError e) {
      // As in a run: counted, and out of every pair.
      failures.incrementAndGet();
      Arrays.fill(values, Double.NaN);
    }
    for (int o = 0; o < to.length; o++) {
      to[o][r] = Double.isInfinite(values[o]) ? Double.NaN : values[o];
    }
  }

  int failures() {
    return failures.get();
  }
}
