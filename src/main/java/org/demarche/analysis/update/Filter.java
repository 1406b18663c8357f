package org.demarche.analysis.update;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.demarche.analysis.update.Particles.Course;
import org.demarche.experiment.Experiment;
import org.demarche.experiment.KeyedChance;
import org.demarche.experiment.Progress;
import org.demarche.experiment.Replay;
import org.demarche.experiment.Simulation;
import org.demarche.experiment.Workers;
import org.demarche.model.Intervention;
import org.demarche.model.Plan;
import org.jspecify.annotations.Nullable;

/**
 * Runs held to what was observed, weighed day by day; when few carry all the weight, they are
 * picked anew and branch. Nothing depends on the number of threads.
 */
final class Filter {
  /** Share of the runs below which the effective sample size calls for picking anew. */
  private static final double FEW = 0.5;

  private final Plan plan;
  private final Simulation.Prepared prepared;
  private final Observed seen;
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

  /** How often another run was tried in a place, and took it. */
  int tried;

  int moved;

  private final Moves moves;

  Filter(Experiment experiment, Simulation simulation, Observed seen, int count, Means means) {
    this.plan = experiment.arms().get(0).plan();
    this.prepared = simulation.prepare(plan);
    this.seen = seen;
    this.held = seen.interventions(plan);
    this.means = means;
    Replay prior = new Replay(experiment, simulation);
    IntFunction<double[]> worlds = draw -> prior.world(plan.arm(), draw + 1);
    KeyedChance chance = simulation.chance(experiment.seed());
    this.particles = new Particles(experiment.seed(), count, chance, worlds);
    this.moves = new Moves(experiment.base(), chance, worlds);
    this.actChances = new double[seen.acts().size()];
    this.outside = new double[seen.acts().size()];
    this.silences = new double[seen.watched().size()];
  }

  /** Weighs all runs up to the last day that is known; false when it was interrupted. */
  boolean weigh() {
    int day = seen.from();
    while (day < seen.until()) {
      List<RunNotes> notes = past(courses());
      if (notes.isEmpty() || !move(notes, day)) {
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

  private List<Course> courses() {
    return IntStream.range(0, particles.count()).mapToObj(particles::course).toList();
  }

  /** Lets other runs take the places of those that were picked anew. */
  private boolean move(List<RunNotes> notes, int day) {
    int count = particles.count();
    for (int sweep = 0; particles.stage() > 0 && sweep < Moves.sweeps(); sweep++) {
      int round = (particles.stage() - 1) * Moves.sweeps() + sweep;
      List<Course> others = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        others.add(moves.other(particles.course(i), i, round, seen.from(), day, count));
      }
      List<RunNotes> theirs = past(others);
      if (theirs.isEmpty()) {
        return false;
      }
      for (int i = 0; i < count; i++) {
        double ratio = theirs.get(i).until(day) - notes.get(i).until(day);
        tried++;
        if (moves.accepts(i, round, ratio)) {
          moved++;
          particles.replace(i, others.get(i));
          notes.set(i, theirs.get(i));
        }
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

  /** Runs all up to the last day that is known; empty if interrupted. */
  private List<RunNotes> past(List<Course> courses) {
    List<RunNotes> notes = new ArrayList<>();
    for (int i = 0; i < courses.size(); i++) {
      notes.add(new RunNotes(seen));
    }
    boolean whole =
        all(
            (runner, i) -> {
              Course course = courses.get(i);
              runner.state(
                  course.world(), course.key(), held, seen.until(), List.of(), notes.get(i));
            },
            i -> Arrays.fill(notes.get(i).days, Double.NEGATIVE_INFINITY));
    return whole ? notes : List.of();
  }

  /** Runs all from the opening to the horizon, held to what was observed; null if interrupted. */
  @Nullable List<Ended> after() {
    return ended(courses(), held);
  }

  /** Runs all as if nothing had been observed; null if interrupted. To be asked first. */
  @Nullable List<Ended> before() {
    return ended(courses(), List.of());
  }

  private @Nullable List<Ended> ended(List<Course> courses, List<Intervention> interventions) {
    List<Ended> ended = new ArrayList<>();
    for (int i = 0; i < courses.size(); i++) {
      double[] missing = new double[plan.outcomes().size()];
      Arrays.fill(missing, Double.NaN);
      ended.add(new Ended(missing, new boolean[seen.milestones().size()]));
    }
    boolean whole =
        all(
            (runner, i) -> {
              RunNotes notes = new RunNotes(seen);
              double[] values = new double[plan.outcomes().size()];
              Course course = courses.get(i);
              runner.run(course.world(), course.key(), interventions, notes, values);
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
    void carryOut(Simulation.Runner runner, int i);
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
          Simulation.Runner runner = prepared.runner();
          int i = next.getAndIncrement();
          while (i < count && !means.interrupted().getAsBoolean()) {
            runner = carryOut(task, loss, runner, i);
            done.incrementAndGet();
            whole.incrementAndGet();
            i = next.getAndIncrement();
          }
        },
        () -> means.progress().update(done.get(), Math.max(done.get(), 3L * count), 0),
        () -> whole.get() == count);
  }

  /** Returns who is to make the next run: one that throws is left in the middle of things. */
  private Simulation.Runner carryOut(Task task, Loss loss, Simulation.Runner runner, int i) {
    try {
      task.carryOut(runner, i);
      return runner;
    } catch (IllegalArgumentException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      // As in a run: a replication that fails is counted and weighs nothing.
      failures.incrementAndGet();
      loss.of(i);
      return prepared.runner();
    }
  }
}
