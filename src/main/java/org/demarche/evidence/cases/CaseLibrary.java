package org.demarche.evidence.cases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.evidence.patterns.Worlds;
import org.demarche.scenario.Problems;
import org.demarche.scenario.ScenarioException;
import org.jspecify.annotations.Nullable;

/** Cases made ready, and what the model says of them. May be shared by threads. */
public final class CaseLibrary {
  private static final int CHUNK = 20;

  private final List<CaseRuns> cases;

  /** Whose record gives base rates; a case's own is left out. */
  private final List<CaseRuns> past;

  private CaseLibrary(List<CaseRuns> cases, List<CaseRuns> past) {
    this.cases = List.copyOf(cases);
    this.past = List.copyOf(past);
  }

  /**
   * Compiles cases.
   *
   * @throws org.demarche.scenario.ScenarioException if the rules make something of one that is no
   *     scenario
   */
  public static CaseLibrary of(List<HistoricalCase> cases) {
    Problems problems = new Problems();
    List<CaseRuns> ready =
        cases.parallelStream()
            .flatMap(
                one -> {
                  try {
                    return Stream.of(CaseRuns.of(one));
                  } catch (ScenarioException unfit) {
                    synchronized (problems) {
                      problems.addAll(unfit.problems());
                    }
                    return Stream.empty();
                  }
                })
            .toList();
    problems.throwIfAny();
    return new CaseLibrary(ready, ready);
  }

  /** The cases, compiled. */
  public List<CaseRuns> cases() {
    return cases;
  }

  /** The same cases, run for fewer days. */
  public CaseLibrary until(double days) {
    List<CaseRuns> shorter = cases.stream().map(one -> one.until(days)).toList();
    return new CaseLibrary(shorter, past == cases ? shorter : past);
  }

  /**
   * Some of the cases.
   *
   * @param places theirs
   * @param known those of the cases whose record may be known
   */
  public CaseLibrary subset(List<Integer> places, List<Integer> known) {
    return new CaseLibrary(
        places.stream().map(cases::get).toList(), known.stream().map(cases::get).toList());
  }

  /** How often a milestone came in cases. */
  private record Rate(double yes, double asked) {
    Rate plus(Rate other) {
      return new Rate(yes + other.yes, asked + other.asked);
    }
  }

  /**
   * Runs all cases.
   *
   * @param replications of each
   * @param seed any 64-bit value
   * @param threads how many
   * @param given by replication, values that some assumptions take
   * @param done told how many replications are done
   * @param interrupted asked often; true ends the work
   * @return a forecast for each case, the same at any number of threads
   * @throws CancellationException if it was interrupted
   */
  public List<CaseForecast> forecast(
      int replications,
      long seed,
      int threads,
      IntFunction<Map<String, Double>> given,
      IntConsumer done,
      BooleanSupplier interrupted) {
    List<List<Callable<CaseRuns.Counts>>> chunks = new ArrayList<>();
    for (CaseRuns one : cases) {
      Worlds worlds = one.worlds(replications, seed);
      List<Callable<CaseRuns.Counts>> own = new ArrayList<>();
      for (int first = 1; first <= replications; first += CHUNK) {
        int from = first;
        int count = Math.min(CHUNK, replications - first + 1);
        own.add(
            () -> {
              if (interrupted.getAsBoolean()) {
                throw new CancellationException();
              }
              CaseRuns.Counts counts = one.run(worlds, from, count, seed, given);
              done.accept(count);
              return counts;
            });
      }
      chunks.add(own);
    }
    List<List<CaseRuns.Counts>> counts = Pieces.done(threads, "cases", chunks);
    Map<String, List<Rate>> rates = rates();
    return IntStream.range(0, cases.size())
        .mapToObj(c -> forecast(c, counts.get(c), rates))
        .toList();
  }

  /** By milestone, how often it came in each case; the rows of a case count as one. */
  private Map<String, List<Rate>> rates() {
    Map<String, List<Rate>> rates = new LinkedHashMap<>();
    for (Milestones.Milestone milestone : Milestones.all()) {
      List<Rate> byCase = new ArrayList<>();
      for (CaseRuns one : past) {
        List<Boolean> observed =
            one.historical().came().milestones().stream()
                .filter(row -> row.milestone().equals(milestone.id()))
                .flatMap(row -> Stream.ofNullable(row.observed()))
                .toList();
        double yes = observed.stream().filter(came -> came).count();
        byCase.add(observed.isEmpty() ? new Rate(0, 0) : new Rate(yes / observed.size(), 1));
      }
      rates.put(milestone.id(), byCase);
    }
    return rates;
  }

  private CaseForecast forecast(
      int index, List<CaseRuns.Counts> counts, Map<String, List<Rate>> rates) {
    HistoricalCase one = cases.get(index).historical();
    int runs = counts.stream().mapToInt(CaseRuns.Counts::runs).sum();
    List<MilestoneForecast> milestones = new ArrayList<>();
    List<Aftermath.Milestone> rows = one.came().milestones();
    for (int m = 0; m < rows.size(); m++) {
      Aftermath.Milestone row = rows.get(m);
      int place = m;
      boolean defined = counts.get(0).events().get(m) != null;
      double probability;
      if (defined) {
        int yes =
            counts.stream()
                .mapToInt(
                    chunk -> {
                      @Nullable Integer of = chunk.events().get(place);
                      return of == null ? 0 : of;
                    })
                .sum();
        probability = (yes + 1.0) / (runs + 2.0);
      } else {
        List<Rate> all = rates.getOrDefault(row.milestone(), List.of());
        Rate others =
            IntStream.range(0, all.size())
                .filter(c -> past.get(c) != cases.get(index))
                .mapToObj(all::get)
                .reduce(new Rate(0, 0), Rate::plus);
        probability = (others.yes() + 1) / (others.asked() + 2);
      }
      milestones.add(
          new MilestoneForecast(row.milestone(), row.actors(), probability, row.observed()));
    }
    return new CaseForecast(
        one.id(), one.title(), known(one.eve()), milestones, stances(one, counts, runs));
  }

  private List<StanceForecast> stances(HistoricalCase one, List<CaseRuns.Counts> counts, int runs) {
    List<StanceForecast> stances = new ArrayList<>();
    List<Aftermath.Stance> rows = one.came().stances();
    int classes = StanceClass.values().length;
    List<List<Double>> others = stancesElsewhere(one);
    for (int day = 0; day < StanceWatch.DAYS.size(); day++) {
      for (int k = 0; k < rows.size(); k++) {
        Aftermath.Stance row = rows.get(k);
        @Nullable StanceClass observed = day == 0 ? row.byDay5() : row.byDay30();
        if (observed == null) {
          continue;
        }
        List<Double> probabilities = new ArrayList<>();
        for (int s = 0; s < classes; s++) {
          int of = 0;
          boolean takesPart = true;
          for (CaseRuns.Counts chunk : counts) {
            List<Integer> said = chunk.stances().get(day).get(k);
            takesPart &= !said.isEmpty();
            of += said.isEmpty() ? 0 : said.get(s);
          }
          probabilities.add(takesPart ? (of + 1.0) / (runs + classes) : others.get(day).get(s));
        }
        stances.add(
            stance(one.eve(), row.code(), StanceWatch.DAYS.get(day), probabilities, observed));
      }
    }
    return stances;
  }

  /** By day, how often each class was said in the other cases, for those of whom no run tells. */
  private List<List<Double>> stancesElsewhere(HistoricalCase one) {
    int classes = StanceClass.values().length;
    List<List<Double>> rates = new ArrayList<>();
    for (int day = 0; day < StanceWatch.DAYS.size(); day++) {
      double[] said = new double[classes];
      double all = 0;
      for (CaseRuns other : past) {
        HistoricalCase known = other.historical();
        for (Aftermath.Stance row : known.came().stances()) {
          @Nullable StanceClass observed = day == 0 ? row.byDay5() : row.byDay30();
          if (observed != null
              && !known.id().equals(one.id())
              && !known.eve().isParty(row.code())) {
            said[observed.ordinal()]++;
            all++;
          }
        }
      }
      double sum = all;
      rates.add(
          IntStream.range(0, classes).mapToObj(c -> (said[c] + 1) / (sum + classes)).toList());
    }
    return rates;
  }

  /**
   * A case as it is on record, with even chances in place of a forecast: what those learn from who
   * need to know only what came.
   */
  public static CaseForecast onRecord(HistoricalCase one) {
    List<MilestoneForecast> milestones =
        one.came().milestones().stream()
            .map(row -> new MilestoneForecast(row.milestone(), row.actors(), .5, row.observed()))
            .toList();
    int classes = StanceClass.values().length;
    List<Double> even = Collections.nCopies(classes, 1.0 / classes);
    List<StanceForecast> stances = new ArrayList<>();
    for (Aftermath.Stance row : one.came().stances()) {
      for (int day : StanceWatch.DAYS) {
        @Nullable StanceClass said = day == StanceWatch.DAYS.get(0) ? row.byDay5() : row.byDay30();
        if (said != null) {
          stances.add(stance(one.eve(), row.code(), day, even, said));
        }
      }
    }
    return new CaseForecast(one.id(), one.title(), known(one.eve()), milestones, stances);
  }

  private static StanceForecast stance(
      Eve eve, String code, int day, List<Double> probabilities, StanceClass observed) {
    String perpetrator = eve.pairs().get(0).first();
    String victim = eve.pairs().get(0).second();
    return new StanceForecast(
        code,
        day,
        probabilities,
        observed,
        eve.isParty(code),
        eve.either(code, perpetrator).map(r -> r.state().step()).orElse(0.0),
        eve.either(code, victim).map(r -> r.state().step()).orElse(0.0),
        eve.actor(code).filter(a -> a.isIn("UNSC-P5")).isPresent());
  }

  private static CaseKnown known(Eve eve) {
    Eve.Pair pair = eve.pairs().get(0);
    Eve.Actor first = eve.actor(pair.first()).orElseThrow();
    Eve.Actor second = eve.actor(pair.second()).orElseThrow();
    double least = 1e-5;
    double own = Double.isNaN(first.capability()) ? least : Math.max(least, first.capability());
    double other = Double.isNaN(second.capability()) ? least : Math.max(least, second.capability());
    return new CaseKnown(
        eve.violence().ordinal(),
        eve.either(pair.first(), pair.second()).map(r -> r.state().step()).orElse(0.0),
        StrictMath.log(own / other),
        first.isIn("UNSC-P5"),
        second.isIn("UNSC-P5"),
        CouncilRules.shareBody(first, second));
  }
}
