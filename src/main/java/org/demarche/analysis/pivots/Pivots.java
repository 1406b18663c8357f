package org.demarche.analysis.pivots;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.demarche.analysis.whatif.Goal;
import org.demarche.analysis.whatif.WhatIfReport.Figure;
import org.demarche.experiment.MonteCarlo;
import org.demarche.experiment.Progress;
import org.demarche.experiment.Simulation;
import org.demarche.model.Family;
import org.demarche.model.Plan;
import org.demarche.model.RunKey;
import org.demarche.results.ModelVersion;
import org.demarche.trace.RunListener;
import org.jspecify.annotations.Nullable;

/**
 * What mattered over many runs: entries of the timeline, their dead, and kinds of decided acts, by
 * what the outcome is without them. Worlds are drawn independently.
 *
 * @param base the scenario without any arm's changes; worlds are drawn over its assumptions
 * @param plan the arm
 * @param goal the outcome
 * @param budget runs at most, at least {@link #LEAST}
 * @param seed any 64-bit value
 */
public record Pivots(Plan base, Plan plan, Goal goal, int budget, long seed) {
  /** The smallest budget that says anything. */
  public static final int LEAST = 200;

  /** How many are looked at anew. */
  static final int REFINED = 10;

  /** The part of the budget that looks at all candidates. */
  static final double FIRST_PASS = .45;

  private static final int SCREENED = 20;
  private static final int MOST_COUNTED = 200;

  /**
   * A family of acts in fewer runs is not looked at: forbidding it can hardly change more of them.
   */
  private static final double RARE = .05;

  /** Checks the budget. */
  public Pivots {
    if (budget < LEAST) {
      throw new IllegalArgumentException("at least " + LEAST + " runs, not " + budget);
    }
  }

  /**
   * Ranks.
   *
   * @param simulation the engine
   * @param threads at least 1; the answer does not depend on it
   * @param progress told how many runs are done
   * @param interrupted asked often; true ends the work
   * @return empty when it was interrupted
   */
  public Optional<PivotReport> rank(
      Simulation simulation, int threads, Progress progress, BooleanSupplier interrupted) {
    Sample.Means means = new Sample.Means(simulation, threads, progress, interrupted);
    Sample.Subject subject = new Sample.Subject(base, plan, goal);
    return new Search(new Sample(subject, seed, MonteCarlo.ID, budget, means)).report();
  }

  private List<RunKey> keys(int first, int count) {
    return IntStream.range(first, first + count).mapToObj(r -> new RunKey(seed, r)).toList();
  }

  /** One search. */
  private final class Search {
    private final Sample sample;
    private final int counted = Math.min(MOST_COUNTED, Math.max(SCREENED, budget / 10));
    private final List<Set<String>> seen = new ArrayList<>();
    private double[] own = {};
    private int leftOut;

    Search(Sample sample) {
      this.sample = sample;
    }

    Optional<PivotReport> report() {
      own = asTheyAre(1, counted);
      List<Candidate> all = candidates();
      Map<Candidate, double[]> first = without(all, 1, SCREENED);
      double[] screen = Arrays.copyOf(own, SCREENED);
      List<Candidate> order =
          all.stream()
              .sorted(
                  Comparator.comparingDouble(
                      (Candidate c) -> -Effects.promise(screen, first.getOrDefault(c, screen))))
              .toList();
      List<Candidate> kept = order.subList(0, Math.min(REFINED, order.size()));
      int more = Math.max(2, (budget - sample.runs()) / (kept.size() + 1));
      double[] fresh = asTheyAre(counted + 1, more);
      Map<Candidate, double[]> second = without(kept, counted + 1, more);
      if (sample.isInterrupted()) {
        return Optional.empty();
      }
      List<Figure> effects =
          Effects.together(
              kept.stream().map(c -> fresh).toList(),
              kept.stream().map(c -> second.getOrDefault(c, fresh)).toList(),
              goal.share(),
              seed);
      double[] every = joined(own, fresh);
      List<PivotReport.Row> rows = new ArrayList<>();
      for (Candidate c : order) {
        int place = kept.indexOf(c);
        double screening = Effects.mean(screen, first.getOrDefault(c, screen));
        rows.add(row(c, place < 0 ? null : effects.get(place), screening, every));
      }
      rows.sort(ranking());
      return Optional.of(told(more, every, rows));
    }

    private PivotReport told(int more, double[] every, List<PivotReport.Row> rows) {
      return new PivotReport(
          plan.scenario(),
          ModelVersion.current(),
          plan.arm(),
          seed,
          goal.text(),
          goal.title(),
          goal.share() ? "share" : "number",
          null,
          budget,
          sample.runs(),
          SCREENED,
          more,
          Effects.level(every, goal.share(), seed),
          leftOut,
          rows);
    }

    private PivotReport.Row row(
        Candidate c, @Nullable Figure effect, double screening, double[] every) {
      boolean known = !c.kind().equals("dead");
      return new PivotReport.Row(
          c.id(),
          c.kind(),
          c.title(),
          null,
          known ? (Double) (count(c.id()) / every.length) : null,
          effect,
          screening,
          known ? Effects.apart(every, has(c.id()), goal.share()) : null);
    }

    private double[] asTheyAre(int from, int count) {
      KindCount[] counts = new KindCount[count];
      for (int i = 0; i < count; i++) {
        counts[i] = new KindCount(plan);
      }
      Sample.Order order = new Sample.Order(List.of(), keys(from, count));
      double[] values = sample.values(List.of(order), (o, i) -> counts[i])[0];
      for (KindCount each : counts) {
        seen.add(each.seen());
      }
      return values;
    }

    private Map<Candidate, double[]> without(List<Candidate> some, int from, int count) {
      List<Sample.Order> orders =
          some.stream().map(c -> new Sample.Order(c.without(), keys(from, count))).toList();
      double[][] values = sample.values(orders, (o, i) -> RunListener.NONE);
      Map<Candidate, double[]> by = new HashMap<>();
      for (int c = 0; c < values.length; c++) {
        by.put(some.get(c), values[c]);
      }
      return by;
    }

    /**
     * The timeline, then kinds of acts as far as the budget goes: by turns the one that is most
     * widespread and the one that goes with the outcome most. That it does is no effect, but a hint
     * where to look for one.
     */
    private List<Candidate> candidates() {
      List<Candidate> all = new ArrayList<>(Candidate.scripted(plan));
      List<String> kinds = kinds();
      List<String> wide =
          kinds.stream().sorted(byTurn(kind -> -Effects.covariance(own, has(kind)))).toList();
      List<String> common = kinds.stream().sorted(byTurn(kind -> -count(kind))).toList();
      Set<String> order = new LinkedHashSet<>();
      for (int k = 0; k < kinds.size(); k++) {
        order.add(wide.get(k));
        order.add(common.get(k));
      }
      int room = (int) (budget * FIRST_PASS - counted) / SCREENED;
      for (String id : order) {
        if (all.size() < room) {
          String[] parts = id.split(":", 2);
          int family = plan.families().stream().map(Family::id).toList().indexOf(parts[1]);
          all.add(Candidate.acts(plan, plan.getActor(parts[0]), family));
        } else {
          leftOut++;
        }
      }
      return all;
    }

    private Comparator<String> byTurn(ToDoubleFunction<String> weight) {
      return Comparator.comparingDouble(weight).thenComparing(Comparator.naturalOrder());
    }

    private List<String> kinds() {
      Set<String> timeline = new TreeSet<>();
      plan.timeline().forEach(event -> timeline.add(event.id()));
      Set<String> kinds = new TreeSet<>();
      seen.forEach(kinds::addAll);
      kinds.removeAll(timeline);
      return kinds.stream().filter(kind -> count(kind) >= RARE * counted).toList();
    }

    private double count(String id) {
      return seen.stream().filter(ids -> ids.contains(id)).count();
    }

    private boolean[] has(String id) {
      boolean[] has = new boolean[seen.size()];
      for (int r = 0; r < has.length; r++) {
        has[r] = seen.get(r).contains(id);
      }
      return has;
    }
  }

  private static double[] joined(double[] one, double[] other) {
    double[] all = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, all, one.length, other.length);
    return all;
  }

  /** The largest effect first; what was screened only comes after all that was looked at anew. */
  static Comparator<PivotReport.Row> ranking() {
    return Comparator.comparingInt((PivotReport.Row row) -> row.effect() == null ? 1 : 0)
        .thenComparingDouble(row -> -size(row))
        .thenComparing(PivotReport.Row::id);
  }

  private static double size(PivotReport.Row row) {
    Figure effect = row.effect();
    Double value = effect == null ? row.screening() : effect.value();
    return value == null ? 0 : Math.abs(value);
  }
}
