package org.demarche.analysis.update;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.demarche.analysis.update.UpdateReport.Moved;
import org.demarche.analysis.update.UpdateReport.Outlook;
import org.demarche.analysis.update.UpdateReport.Partly;
import org.demarche.analysis.update.UpdateReport.Range;
import org.demarche.analysis.update.UpdateReport.Surprise;
import org.demarche.analysis.whatif.WhatIfReport.Figure;
import org.demarche.experiment.ArmPlan;
import org.demarche.experiment.Experiment;
import org.demarche.experiment.LatinHypercube;
import org.demarche.experiment.Progress;
import org.demarche.experiment.Replay;
import org.demarche.experiment.Simulation;
import org.demarche.model.Assumption;
import org.demarche.model.Plan;
import org.demarche.results.ModelVersion;
import org.demarche.results.RunDescription.OutcomeEntry;
import org.jspecify.annotations.Nullable;

/**
 * The outlook of an arm given what has been observed.
 *
 * @param base the scenario without any arm's changes; worlds are drawn over its assumptions
 * @param plan the arm
 * @param seen what has been observed
 * @param replications runs, at least {@link #LEAST}
 * @param seed any 64-bit value
 */
public record Update(Plan base, Plan plan, Observed seen, int replications, long seed) {
  /** Fewest runs that are worth weighing: with fewer no answer could tell anything. */
  public static final int LEAST = 100;

  /**
   * Fewest worlds by effective number that can tell anything: with 30 a share is known to 18 points
   * either way, and less would be called knowledge by nobody (judgement).
   */
  static final double ENOUGH = 30;

  /** Of the weight of the days with acts, the share without which nothing is told (judgement). */
  static final double MOST = 0.5;

  private static final double LOW = 0.05;
  private static final double HIGH = 0.95;

  /** Checks that there are enough runs and that the arm's horizon holds what was observed. */
  public Update {
    if (replications < LEAST || seen.until() > plan.horizonDays()) {
      throw new IllegalArgumentException(
          replications + " runs, known until day " + seen.until() + " of " + plan.horizonDays());
    }
  }

  /**
   * Weighs and runs on. The answer does not depend on the number of threads.
   *
   * @param simulation the engine
   * @param threads at least 1
   * @param progress told how many runs are done
   * @param interrupted asked often; true ends the work
   * @return empty when it was interrupted
   */
  public Optional<UpdateReport> answer(
      Simulation simulation, int threads, Progress progress, BooleanSupplier interrupted) {
    Filter filter =
        new Filter(
            experiment(),
            simulation,
            seen,
            replications,
            new Filter.Means(threads, progress, interrupted));
    List<Filter.Ended> before = filter.before();
    if (before == null || !filter.weigh()) {
      return Optional.empty();
    }
    double[] weights = filter.particles.weights();
    double worlds = filter.particles.effectiveKin(weights);
    boolean canTell = worlds >= ENOUGH && filter.taken() >= MOST;
    @Nullable List<Filter.Ended> after = canTell ? filter.after() : List.of();
    if (after == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Telling(simulation, filter, weights, worlds, canTell).report(before, after));
  }

  private Experiment experiment() {
    ArmPlan arm = new ArmPlan(plan.arm(), plan.title(), true, Map.of(), plan);
    return new Experiment(base, List.of(arm), seed, LatinHypercube.ID);
  }

  private String date(int day) {
    LocalDate start = plan.start().toLocalDate();
    return start.plusDays(day).toString();
  }

  /** Puts weighted runs into numbers. */
  private final class Telling {
    private final Simulation simulation;
    private final Filter filter;
    private final double worlds;
    private final boolean canTell;
    private final Weighted prior;
    private final Weighted posterior;

    Telling(
        Simulation simulation, Filter filter, double[] weights, double worlds, boolean canTell) {
      this.canTell = canTell;
      this.simulation = simulation;
      this.filter = filter;
      this.worlds = worlds;
      double[] equal = new double[replications];
      Arrays.fill(equal, 1.0 / replications);
      this.prior = Weighted.of(equal, i -> i);
      Particles runs = filter.particles;
      this.posterior =
          Weighted.of(weights, i -> runs.course(i).kin(), i -> runs.course(i).path())
              .inGroups(runs::group);
    }

    UpdateReport report(List<Filter.Ended> before, List<Filter.Ended> after) {
      double evidence = filter.logEvidence();
      return new UpdateReport(
          plan.scenario(),
          ModelVersion.current(),
          plan.arm(),
          seed,
          replications,
          filter.failures(),
          seen.from(),
          seen.until(),
          date(seen.until()),
          seen.acts().size(),
          filter.resampled,
          filter.tried == 0 ? null : (Double) (filter.moved / (double) filter.tried),
          Particles.effective(posterior.weights()),
          worlds,
          partly(),
          canTell,
          Double.isFinite(evidence) ? (Double) evidence : null,
          canTell ? assumptions() : List.of(),
          outcomes(before, after),
          milestones(before, after),
          surprises());
    }

    private List<Partly> partly() {
      List<Partly> partly = new ArrayList<>();
      if (!Double.isFinite(filter.logEvidence())) {
        return partly;
      }
      for (int day = seen.from(); day < seen.until(); day++) {
        if (filter.counted[day] < 1) {
          partly.add(new Partly(day, date(day), filter.counted[day]));
        }
      }
      return partly;
    }

    private List<Moved> assumptions() {
      Replay replay = new Replay(experiment(), simulation);
      double[][] priors = new double[replications][];
      for (int r = 0; r < replications; r++) {
        priors[r] = replay.world(plan.arm(), r + 1);
      }
      List<Integer> uncertain =
          IntStream.range(0, plan.assumptions().size())
              .filter(a -> plan.assumptions().get(a).isUncertain())
              .boxed()
              .toList();
      double level = Weighted.level(uncertain.size());
      return uncertain.stream()
          .map(a -> moved(a, column(priors, a), level))
          .sorted(
              Comparator.comparing((Moved m) -> !m.isClear())
                  .thenComparingDouble(m -> -size(m.shift())))
          .toList();
    }

    private static double size(Figure figure) {
      Double value = figure.value();
      return value == null ? 0 : Math.abs(value);
    }

    private static double[] column(double[][] values, int a) {
      return Arrays.stream(values).mapToDouble(world -> world[a]).toArray();
    }

    private Moved moved(int a, double[] priors, double level) {
      Assumption assumption = plan.assumptions().get(a);
      Weighted own = Weighted.of(posterior.weights(), i -> filter.particles.course(i).origins()[a]);
      double[] sorted = priors.clone();
      Arrays.sort(sorted);
      double[] mine = new double[replications];
      double[] shifts = new double[replications];
      for (int i = 0; i < replications; i++) {
        mine[i] = filter.particles.course(i).world()[a];
        shifts[i] = place(sorted, mine[i]) - 0.5;
      }
      Range wide = range(prior, priors);
      Range narrow = range(own, mine);
      double spread = wide.high() - wide.low();
      return new Moved(
          assumption.id(),
          assumption.title(),
          wide,
          narrow,
          own.mean(shifts, false, level),
          spread > 0 ? (narrow.high() - narrow.low()) / spread : 1);
    }

    /** A value's place among sorted ones, 0 to 1: the middle of those that it equals. */
    private static double place(double[] sorted, double value) {
      return (before(sorted, value, false) + before(sorted, value, true)) / 2.0 / sorted.length;
    }

    /** How many are less than a value, or at most as great. */
    private static int before(double[] sorted, double value, boolean orEqual) {
      int low = 0;
      int high = sorted.length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (sorted[middle] < value || (orEqual && sorted[middle] == value)) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }

    private Range range(Weighted sample, double[] values) {
      return new Range(
          sample.quantile(values, LOW),
          sample.quantile(values, 0.5),
          sample.quantile(values, HIGH));
    }

    private List<Outlook> outcomes(List<Filter.Ended> before, List<Filter.Ended> after) {
      List<OutcomeEntry> entries = experiment().describe().outcomes();
      List<Outlook> all = new ArrayList<>();
      int due = (int) Math.ceil(plan.horizonDays());
      for (int o = 0; o < entries.size(); o++) {
        int place = o;
        OutcomeEntry entry = entries.get(o);
        all.add(
            new Outlook(
                entry.id(),
                entry.title(),
                entry.unit(),
                entry.headline(),
                due,
                date(due),
                figure(prior, before, entry.share(), end -> end.outcomes()[place]),
                after.isEmpty()
                    ? null
                    : figure(posterior, after, entry.share(), end -> end.outcomes()[place])));
      }
      return all;
    }

    private List<Outlook> milestones(List<Filter.Ended> before, List<Filter.Ended> after) {
      List<Outlook> all = new ArrayList<>();
      for (int m = 0; m < seen.milestones().size(); m++) {
        int place = m;
        Observed.Milestone milestone = seen.milestones().get(m);
        all.add(
            new Outlook(
                milestone.id(),
                milestone.id(),
                OutcomeEntry.SHARE,
                false,
                milestone.due(),
                date(milestone.due()),
                figure(prior, before, true, end -> end.milestones()[place] ? 1 : 0),
                after.isEmpty()
                    ? null
                    : figure(posterior, after, true, end -> end.milestones()[place] ? 1 : 0)));
      }
      return all;
    }

    private static Figure figure(
        Weighted sample,
        List<Filter.Ended> ended,
        boolean share,
        ToDoubleFunction<Filter.Ended> value) {
      return sample.mean(ended.stream().mapToDouble(value).toArray(), share, Weighted.level(1));
    }

    private List<Surprise> surprises() {
      List<Surprise> all = new ArrayList<>();
      for (int k = 0; k < seen.acts().size(); k++) {
        Observed.Act act = seen.acts().get(k);
        all.add(
            new Surprise(
                "act",
                act.day(),
                date(act.day()),
                plan.actors().get(act.actor()).code(),
                plan.actions().get(act.action()).id(),
                plan.actors().get(act.target()).code(),
                filter.actChances[k],
                filter.outside[k]));
      }
      List<Integer> told = new ArrayList<>();
      for (int w = 0; w < seen.watched().size(); w++) {
        int actor = seen.watched().get(w).actor();
        if (!told.contains(actor)) {
          told.add(actor);
          all.add(
              new Surprise(
                  "silence",
                  seen.from(),
                  date(seen.from()),
                  plan.actors().get(actor).code(),
                  "",
                  "",
                  StrictMath.exp(filter.silences[w]),
                  0));
        }
      }
      all.sort(Comparator.comparingDouble(Surprise::chance));
      return all;
    }
  }
}
