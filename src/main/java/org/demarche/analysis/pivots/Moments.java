package org.demarche.analysis.pivots;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.demarche.analysis.causes.CauseGraph;
import org.demarche.analysis.causes.CauseNode;
import org.demarche.analysis.whatif.ChangeReader;
import org.demarche.analysis.whatif.Goal;
import org.demarche.analysis.whatif.OneRun;
import org.demarche.analysis.whatif.WhatIfReport.Figure;
import org.demarche.experiment.LatinHypercube;
import org.demarche.experiment.Progress;
import org.demarche.experiment.Simulation;
import org.demarche.model.EventId;
import org.demarche.model.Intervention;
import org.demarche.model.Plan;
import org.demarche.model.RunKey;
import org.demarche.results.ModelVersion;
import org.demarche.trace.RunListener;
import org.demarche.trace.Story;
import org.jspecify.annotations.Nullable;

/**
 * The moments of one run that mattered: what the chance of the outcome is from the next day on,
 * with what happened and without it. A decision is taken otherwise, with its act closed; an entry
 * of the timeline or a meeting is taken out. From that day on chance is drawn anew, many times, the
 * same for both.
 *
 * @param base the scenario without any arm's changes; worlds are drawn over its assumptions
 * @param plan the arm
 * @param goal the outcome
 * @param budget runs at most, at least {@link Pivots#LEAST}
 * @param key seed and replication
 */
public record Moments(Plan base, Plan plan, Goal goal, int budget, RunKey key) {
  private static final int FEWEST = 4;

  /** Checks the budget. */
  public Moments {
    if (budget < Pivots.LEAST) {
      throw new IllegalArgumentException("at least " + Pivots.LEAST + " runs, not " + budget);
    }
  }

  /**
   * Names events for people.
   *
   * @see org.demarche.analysis.causes.CauseGraph
   */
  @FunctionalInterface
  public interface Names {
    /**
     * Returns the names of the events of a run by their ids, as a chronicle has them.
     *
     * @param story of the run
     */
    Map<Long, String> of(Story story);
  }

  /**
   * Ranks.
   *
   * @param simulation the engine
   * @param names of events
   * @param threads at least 1; the answer does not depend on it
   * @param progress told how many runs are done
   * @param interrupted asked often; true ends the work
   * @return empty when it was interrupted
   */
  public Optional<PivotReport> rank(
      Simulation simulation,
      Names names,
      int threads,
      Progress progress,
      BooleanSupplier interrupted) {
    Story story =
        new OneRun(base, plan, key, LatinHypercube.ID, simulation).run(List.of(), true).story();
    Sample.Means means = new Sample.Means(simulation, threads, progress, interrupted);
    Sample.Subject subject = new Sample.Subject(base, plan, goal);
    Sample sample = new Sample(subject, key.seed(), LatinHypercube.ID, budget, means);
    return new Search(sample, candidates(story, names.of(story))).report();
  }

  /** Whose branches leave within the horizon, those that led to most first. */
  private List<Candidate> candidates(Story story, Map<Long, String> names) {
    Map<Long, Story.Decision> decisions = new HashMap<>();
    story.decisions().forEach(each -> decisions.put(each.act(), each));
    CauseGraph graph = CauseGraph.of(plan, story);
    Map<Candidate, Integer> weights = new HashMap<>();
    List<Candidate> all = new ArrayList<>();
    for (CauseNode node : graph.nodes()) {
      if (Math.floor(node.day()) + 1 <= plan.horizonDays()) {
        find(node, decisions, names)
            .ifPresent(
                candidate -> {
                  all.add(candidate);
                  weights.put(candidate, graph.descendants(node.id()));
                });
      }
    }
    return all.stream()
        .sorted(Comparator.comparingInt((Candidate c) -> -weights.getOrDefault(c, 0)))
        .toList();
  }

  private Optional<Candidate> find(
      CauseNode node, Map<Long, Story.Decision> decisions, Map<Long, String> names) {
    String id = EventId.toText(node.id());
    String title = names.getOrDefault(node.id(), node.what());
    Intervention out = new Intervention.Remove(node.id());
    return switch (node.kind()) {
      case SCRIPTED ->
          Optional.of(new Candidate(node.what(), "event", title, node.day(), List.of(out)));
      case SESSION -> Optional.of(new Candidate(id, "meeting", title, node.day(), List.of(out)));
      case ACT -> {
        Story.Decision taken = decisions.get(node.id());
        yield Optional.of(
            taken == null
                ? new Candidate(id, "act", title, node.day(), List.of(out))
                : new Candidate(
                    id, "decision", title, node.day(), List.of(ChangeReader.forbid(taken))));
      }
      default -> Optional.empty();
    };
  }

  /** One search. */
  private final class Search {
    private final Sample sample;
    private final List<Candidate> all;
    private final int leftOut;

    Search(Sample sample, List<Candidate> found) {
      this.sample = sample;
      int room = (int) (budget * Pivots.FIRST_PASS) / FEWEST / 2;
      this.all = found.subList(0, Math.min(room, found.size()));
      this.leftOut = found.size() - all.size();
    }

    Optional<PivotReport> report() {
      if (all.isEmpty()) {
        return Optional.of(told(0, 0, List.of()));
      }
      int first = Math.max(FEWEST, (int) (budget * Pivots.FIRST_PASS) / places(all));
      Map<Candidate, Both> screen = runs(all, 1, first);
      List<Candidate> order =
          all.stream()
              .sorted(
                  Comparator.comparingDouble(
                      (Candidate c) -> -screen.getOrDefault(c, Both.NONE).promise()))
              .toList();
      List<Candidate> kept = order.subList(0, Math.min(Pivots.REFINED, order.size()));
      int more = Math.max(2, (budget - sample.runs()) / places(kept));
      Map<Candidate, Both> fresh = runs(kept, first + 1, more);
      if (sample.isInterrupted()) {
        return Optional.empty();
      }
      List<Figure> effects =
          Effects.together(
              kept.stream().map(c -> fresh.getOrDefault(c, Both.NONE).with()).toList(),
              kept.stream().map(c -> fresh.getOrDefault(c, Both.NONE).without()).toList(),
              goal.share(),
              key.seed());
      List<PivotReport.Row> rows = new ArrayList<>();
      for (Candidate c : order) {
        int place = kept.indexOf(c);
        rows.add(row(c, place < 0 ? null : effects.get(place), screen.getOrDefault(c, Both.NONE)));
      }
      rows.sort(Pivots.ranking());
      return Optional.of(told(first, more, rows));
    }

    private PivotReport.Row row(Candidate c, @Nullable Figure effect, Both screen) {
      return new PivotReport.Row(
          c.id(), c.kind(), c.title(), c.day(), null, effect, screen.mean(), null);
    }

    private PivotReport told(int first, int more, List<PivotReport.Row> rows) {
      return new PivotReport(
          plan.scenario(),
          ModelVersion.current(),
          plan.arm(),
          key.seed(),
          goal.text(),
          goal.title(),
          goal.share() ? "share" : "number",
          key.replication(),
          budget,
          sample.runs(),
          first,
          more,
          null,
          leftOut,
          rows);
    }

    /** Those with it are shared by all of a day. */
    private int places(List<Candidate> some) {
      return some.size() + days(some).size();
    }

    private Set<Integer> days(List<Candidate> some) {
      TreeSet<Integer> days = new TreeSet<>();
      some.forEach(c -> days.add(next(c)));
      return days;
    }

    private int next(Candidate c) {
      return (int) Math.floor(c.day()) + 1;
    }

    private Map<Candidate, Both> runs(List<Candidate> some, int from, int count) {
      List<Sample.Order> orders = new ArrayList<>();
      Map<Integer, Integer> places = new TreeMap<>();
      for (int day : days(some)) {
        places.put(day, orders.size());
        orders.add(new Sample.Order(List.of(), keys(day, from, count)));
      }
      for (Candidate c : some) {
        orders.add(new Sample.Order(c.without(), keys(next(c), from, count)));
      }
      double[][] values = sample.values(orders, (o, i) -> RunListener.NONE);
      Map<Candidate, Both> by = new HashMap<>();
      for (int c = 0; c < some.size(); c++) {
        int own = places.getOrDefault(next(some.get(c)), 0);
        by.put(some.get(c), new Both(values[own], values[places.size() + c]));
      }
      return by;
    }

    private List<RunKey> keys(int day, int from, int count) {
      return IntStream.range(from, from + count).mapToObj(name -> key.branch(day, name)).toList();
    }
  }

  /** The goal in branches with a moment and without it. */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  private record Both(double[] with, double[] without) {
    static final Both NONE = new Both(new double[0], new double[0]);

    double mean() {
      return Effects.mean(with, without);
    }

    double promise() {
      return Effects.promise(with, without);
    }
  }
}
