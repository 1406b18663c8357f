package org.demarche.analysis.update;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
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
  private static final double FEW = 0.4;

  /** Groups that weigh and pick by themselves, so that they tell how sure they all are. */
  private static final int GROUPS = 5;

  /** Share of the runs that is to be left, in worlds, by what is taken of a day at a time. */
  private static final double LEFT = 0.1;

  /** How often some more of a day is taken in before the rest is left out. */
  private static final int STEPS = 3;

  /** Fewest days that runs are run ahead of the day that is weighed. */
  private static final int AHEAD = 7;

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

  /** By day, how much of its weight was taken in, 0 to 1. */
  final double[] counted;

  /** By group, logarithm of the chance of all that came so far. */
  private final double[] logEvidence = new double[GROUPS];

  /** First day that has not been weighed, and first of which the notes do not tell. */
  private int day;

  private int reach;

  /** By place, what the run there weighs on the days before {@code reach}. */
  private final List<RunNotes> notes = new ArrayList<>();

  /** By place, whether the notes tell of the days before {@code day} only. */
  private final boolean[] stale;

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
    this.particles = new Particles(experiment.seed(), count, GROUPS, chance, worlds);
    this.moves = new Moves(experiment.base(), chance, worlds);
    this.actChances = new double[seen.acts().size()];
    this.outside = new double[seen.acts().size()];
    this.silences = new double[seen.watched().size()];
    this.counted = new double[seen.until()];
    this.day = seen.from();
    this.reach = day;
    this.stale = new boolean[count];
    notes.addAll(Collections.nCopies(count, new RunNotes(seen)));
  }

  /** Weighs all runs up to the last day that is known; false when it was interrupted. */
  boolean weigh() {
    while (day < seen.until()) {
      if (!lookAhead()) {
        return false;
      }
      foresee();
      for (int step = 1; step <= STEPS && counted[day] < 1; step++) {
        if (!take()) {
          return true;
        }
        boolean rest = counted[day] < 1 && step < STEPS;
        if (rest || (day + 1 < seen.until() && isFew())) {
          pickAnew();
          if (!move()) {
            return false;
          }
        }
      }
      lookBack();
      day++;
    }
    return true;
  }

  /**
   * How much of the weight of the days with acts was taken in, on average; 1 where there are none.
   */
  double taken() {
    return seen.acts().stream()
        .mapToInt(Observed.Act::day)
        .distinct()
        .mapToDouble(each -> counted[each])
        .average()
        .orElse(1);
  }

  private boolean isFew() {
    return Particles.effective(particles.weights()) < FEW * particles.count();
  }

  /**
   * Runs those whose next days are not known. All are run some days ahead and not to the end, since
   * most of them are picked anew before.
   */
  private boolean lookAhead() {
    if (day >= reach) {
      int days = Math.max(AHEAD, (day - seen.from()) / 2);
      reach = Math.min(seen.until(), day + days);
      Arrays.fill(stale, true);
    }
    int[] places = IntStream.range(0, stale.length).filter(i -> stale[i]).toArray();
    List<Course> courses = IntStream.of(places).mapToObj(particles::course).toList();
    List<RunNotes> fresh = past(courses, reach);
    for (int i = 0; i < fresh.size(); i++) {
      notes.set(places[i], fresh.get(i));
      stale[places[i]] = false;
    }
    return fresh.size() == places.length;
  }

  private List<Course> courses() {
    return IntStream.range(0, particles.count()).mapToObj(particles::course).toList();
  }

  /** Branches have the past of the run that they leave, and a future to be run. */
  private void pickAnew() {
    List<Course> courses = courses();
    List<RunNotes> pasts = List.copyOf(notes);
    boolean[] were = stale.clone();
    int[] picked = particles.resample(day + 1);
    for (int i = 0; i < picked.length; i++) {
      notes.set(i, pasts.get(picked[i]));
      stale[i] = were[picked[i]] || !particles.course(i).equals(courses.get(picked[i]));
    }
    resampled.add(day + 1);
  }

  /** Lets other runs take the places of those that were picked anew. */
  private boolean move() {
    for (int sweep = 0; sweep < Moves.sweeps(); sweep++) {
      if (!sweep(sweep)) {
        return false;
      }
    }
    return true;
  }

  private boolean sweep(int sweep) {
    int count = particles.count();
    int round = (particles.stage() - 1) * Moves.sweeps() + sweep;
    List<Course> others = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      others.add(moves.other(particles.course(i), i, round, seen.from(), day + 1, count));
    }
    List<RunNotes> theirs = past(others, day + 1);
    if (theirs.isEmpty()) {
      return false;
    }
    for (int i = 0; i < count; i++) {
      double ratio = theirs.get(i).until(day + 1, counted) - notes.get(i).until(day + 1, counted);
      tried++;
      if (moves.accepts(i, round, ratio)) {
        moved++;
        particles.replace(i, others.get(i));
        notes.set(i, theirs.get(i));
        stale[i] = true;
      }
    }
    return true;
  }

  /**
   * Takes of a day what leaves worlds enough, or all of it; false if no run has any weight left. A
   * run that cannot have been as observed loses all of its own whatever is taken.
   */
  private boolean take() {
    double[] logs = notes.stream().mapToDouble(each -> each.days[day]).toArray();
    double left = 1 - counted[day];
    double share = particles.shareThatLeaves(LEFT * particles.count(), logs, left);
    for (int i = 0; i < logs.length; i++) {
      particles.weigh(i, logs[i], share);
    }
    counted[day] = share == left ? 1 : counted[day] + share;
    return DoubleStream.of(particles.weights()).anyMatch(weight -> weight > 0);
  }

  /** How likely the runs hold what comes on a day, before it is taken in. */
  private void foresee() {
    double[] before = particles.weights();
    double[] byGroup = new double[GROUPS];
    double[] weight = new double[GROUPS];
    for (int i = 0; i < before.length; i++) {
      int g = particles.group(i);
      weight[g] += before[i];
      byGroup[g] += before[i] > 0 ? before[i] * StrictMath.exp(notes.get(i).days[day]) : 0;
    }
    double factor = DoubleStream.of(byGroup).sum();
    for (int g = 0; g < GROUPS; g++) {
      logEvidence[g] += weight[g] > 0 ? StrictMath.log(byGroup[g] / weight[g]) : 0;
    }
    for (int k = 0; factor > 0 && k < actChances.length; k++) {
      int act = k;
      actChances[k] += seen.acts().get(k).day() == day ? mean(before, run -> run.acts[act]) : 0;
    }
    for (int w = 0; factor > 0 && w < silences.length; w++) {
      int kind = w;
      silences[w] += StrictMath.log(mean(before, run -> run.silences[kind][day]));
    }
  }

  private double mean(double[] weights, ToDoubleFunction<RunNotes> log) {
    double mean = 0;
    for (int i = 0; i < weights.length; i++) {
      mean += weights[i] > 0 ? weights[i] * StrictMath.exp(log.applyAsDouble(notes.get(i))) : 0;
    }
    return mean;
  }

  /** How much of the weight does what came on a day without a reason. */
  private void lookBack() {
    double[] after = particles.weights();
    for (int k = 0; k < outside.length; k++) {
      for (int i = 0; seen.acts().get(k).day() == day && i < after.length; i++) {
        outside[k] += notes.get(i).explained[k] ? 0 : after[i];
      }
    }
  }

  /** Logarithm of the chance of all that came: the mean of the groups'. */
  double logEvidence() {
    return Particles.logMean(logEvidence);
  }

  int failures() {
    return failures.get();
  }

  /** Runs some up to a day; empty if interrupted. */
  private List<RunNotes> past(List<Course> courses, int until) {
    List<RunNotes> told = new ArrayList<>();
    courses.forEach(course -> told.add(new RunNotes(seen)));
    boolean whole =
        all(
            courses.size(),
            (runner, i) -> {
              Course course = courses.get(i);
              runner.state(course.world(), course.key(), held, until, List.of(), told.get(i));
            },
            i -> Arrays.fill(told.get(i).days, Double.NEGATIVE_INFINITY));
    return whole ? told : List.of();
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
            courses.size(),
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

  private boolean all(int count, Task task, Loss loss) {
    AtomicInteger next = new AtomicInteger();
    AtomicInteger whole = new AtomicInteger();
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
        () -> means.progress().update(done.get(), Math.max(done.get(), planned()), 0),
        () -> whole.get() == count);
  }

  /** How many runs it takes if the days to come take as many as those that have been weighed. */
  private long planned() {
    long ends = 2L * particles.count();
    int weighed = day - seen.from();
    return weighed == 0
        ? ends + particles.count()
        : ends + (done.get() - particles.count()) * (seen.until() - seen.from()) / weighed;
  }

  /** Returns who is to make the next run: one that throws is left in the middle of things. */
  private Simulation.Runner carryOut(Task task, Loss loss, Simulation.Runner runner, int i) {
    try {
      task.carryOut(runner, i);
      return runner;
    } catch (IllegalArgumentException e) {
      throw e;
    } catch (RunNotes.CannotBe e) {
      return runner;
    } catch (RuntimeException | StackOverflowError e) {
      // As in a run: a replication that fails is counted and weighs nothing.
      failures.incrementAndGet();
      loss.of(i);
      return prepared.runner();
    }
  }
}
