package org.demarche.analysis.update;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.demarche.analysis.Workers;
import org.demarche.experiment.Experiment;
import org.demarche.experiment.Progress;
import org.demarche.experiment.Replay;
import org.demarche.experiment.Simulation;
import org.demarche.model.Intervention;
import org.demarche.model.Plan;
import org.demarche.model.RunKey;
import org.jspecify.annotations.Nullable;

/**
 * Runs held to what was observed, weighed day by day; when few carry all the weight, they are
 * picked anew and branch. Nothing depends on the number of threads.
 */
final class Filter {
  /** Share of the runs below which the effective sample size calls for picking anew. */
  private static final double FEW = 0.5;

  private final Experiment experiment;
  private final Simulation simulation;
  private final Observations seen;
  private final List<Intervention> held;
  private final Means means;
  private final AtomicLong done = new AtomicLong();
  private final AtomicInteger failures = new AtomicInteger();
  final Particles particles;
  final List<Integer> resampled = new ArrayList<>();

  /** By observed act: its chance given the days before, and the share without a reason. */
  final double[] actChances;

  final double[] outside;

  /** By watched kind: logarithm of the chance of its silence so far. */
  final double[] silences;

  private double logEvidence;

  /** How the work is carried out. */
  record Means(int threads, Progress progress, BooleanSupplier interrupted) {}

  /** What came of a run. */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  record Ended(double[] outcomes, boolean[] milestones) {}

  Filter(Experiment experiment, Simulation simulation, Observations seen, int count, Means means) {
    Plan plan = experiment.arms().get(0).plan();
    this.experiment = experiment;
    this.simulation = simulation;
    this.seen = seen;
    this.held = seen.interventions(plan);
    this.means = means;
    this.particles = new Particles(experiment.seed(), count, simulation.chance(experiment.seed()));
    this.actChances = new double[seen.acts().size()];
    this.outside = new double[seen.acts().size()];
    this.silences = new double[seen.watched().size()];
  }

  /** Weighs all runs up to the last day that is known; false when it was interrupted. */
  boolean weigh() {
    int day = seen.from();
    while (day < seen.until()) {
      List<RunNotes> notes = new ArrayList<>();
      if (!past(notes)) {
        return false;
      }
      boolean anew = false;
      while (day < seen.until() && !anew) {
        if (!take(notes, day)) {
          return true;
        }
        day++;
        double effective = Particles.effective(particles.weights());
        anew = day < seen.until() && effective < FEW * particles.count();
      }
      if (anew) {
        particles.resample(day);
        resampled.add(day);
      }
    }
    return true;
  }

  /** Takes a day in; false if no run has any weight left. */
  private boolean take(List<RunNotes> notes, int day) {
    double[] before = particles.weights();
    double factor = 0;
    for (int i = 0; i < before.length; i++) {
      double log = notes.get(i).days[day];
      factor += before[i] > 0 ? before[i] * StrictMath.exp(log) : 0;
      particles.weigh(i, log);
    }
    logEvidence += StrictMath.log(factor);
    if (factor > 0) {
      surprise(notes, day, before);
    }
    return factor > 0;
  }

  private void surprise(List<RunNotes> notes, int day, double[] before) {
    double[] after = particles.weights();
    for (int k = 0; k < actChances.length; k++) {
      if (seen.acts().get(k).day() == day) {
        for (int i = 0; i < before.length; i++) {
          actChances[k] += before[i] > 0 ? before[i] * StrictMath.exp(notes.get(i).acts[k]) : 0;
          outside[k] += notes.get(i).explained[k] ? 0 : after[i];
        }
      }
    }
    for (int w = 0; w < silences.length; w++) {
      double kept = 0;
      for (int i = 0; i < before.length; i++) {
        double log = notes.get(i).silences[w][day];
        kept += before[i] > 0 ? before[i] * StrictMath.exp(log) : 0;
      }
      silences[w] += StrictMath.log(kept);
    }
  }

  double logEvidence() {
    return logEvidence;
  }

  int failures() {
    return failures.get();
  }

  /** Runs all up to the last day that is known. */
  private boolean past(List<RunNotes> notes) {
    for (int i = 0; i < particles.count(); i++) {
      notes.add(new RunNotes(seen));
    }
    return all(
        (replay, i) -> {
          String arm = experiment.arms().get(0).id();
          replay.state(arm, particles.key(i), held, seen.until(), List.of(), notes.get(i));
        },
        i -> Arrays.fill(notes.get(i).days, Double.NEGATIVE_INFINITY));
  }

  /** Runs all from the opening to the horizon, held to what was observed; null if interrupted. */
  @Nullable List<Ended> after() {
    return ended(particles::key, held);
  }

  /** Runs all as if nothing had been observed; null if interrupted. */
  @Nullable List<Ended> before() {
    return ended(i -> new RunKey(experiment.seed(), i + 1), List.of());
  }

  /** Which run stands at a place. */
  @FunctionalInterface
  private interface Keys {
    RunKey at(int i);
  }

  private @Nullable List<Ended> ended(Keys keys, List<Intervention> interventions) {
    Plan plan = experiment.arms().get(0).plan();
    List<Ended> ended = new ArrayList<>();
    for (int i = 0; i < particles.count(); i++) {
      double[] missing = new double[plan.outcomes().size()];
      Arrays.fill(missing, Double.NaN);
      ended.add(new Ended(missing, new boolean[seen.milestones().size()]));
    }
    boolean whole =
        all(
            (replay, i) -> {
              RunNotes notes = new RunNotes(seen);
              double[] values = replay.run(plan.arm(), keys.at(i), interventions, notes);
              Arrays.setAll(values, o -> Double.isInfinite(values[o]) ? Double.NaN : values[o]);
              System.arraycopy(values, 0, ended.get(i).outcomes(), 0, values.length);
              System.arraycopy(
                  notes.milestones, 0, ended.get(i).milestones(), 0, notes.milestones.length);
            },
            i -> {});
    return whole ? ended : null;
  }

  /** One run of a task. */
  @FunctionalInterface
  private interface Task {
    void carryOut(Replay replay, int i);
  }

  /** What is done about a run that throws. */
  @FunctionalInterface
  private interface Loss {
    void of(int i);
  }

  private boolean all(Task task, Loss loss) {
    AtomicInteger next = new AtomicInteger();
    AtomicInteger whole = new AtomicInteger();
    int count = particles.count();
    return Workers.run(
        means.threads(),
        () -> {
          Replay replay = new Replay(experiment, simulation);
          int i = next.getAndIncrement();
          while (i < count && !means.interrupted().getAsBoolean()) {
            carryOut(task, loss, replay, i);
            done.incrementAndGet();
            whole.incrementAndGet();
            i = next.getAndIncrement();
          }
        },
        () -> means.progress().update(done.get(), Math.max(done.get(), 3L * count), 0),
        () -> whole.get() == count);
  }

  private void carryOut(Task task, Loss loss, Replay replay, int i) {
    try {
      task.carryOut(replay, i);
    } catch (IllegalArgumentException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      // As in a run: a replication that fails is counted and weighs nothing.
      failures.incrementAndGet();
      loss.of(i);
    }
  }
}
