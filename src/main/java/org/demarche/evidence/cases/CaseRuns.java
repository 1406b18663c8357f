package org.demarche.evidence.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.demarche.engine.Replicator;
import org.demarche.engine.World;
import org.demarche.engine.agenda.RunAwayException;
import org.demarche.engine.program.Program;
import org.demarche.evidence.patterns.Worlds;
import org.demarche.model.Outcome;
import org.demarche.model.Plan;
import org.demarche.model.PlanEdit;
import org.demarche.model.RunKey;
import org.jspecify.annotations.Nullable;

/**
 * A case made ready to run: compiled once, and run as often as wanted, each time with other values
 * of the model's numbers. Immutable, and may be shared by threads.
 */
public final class CaseRuns {
  private final HistoricalCase of;
  private final Plan plan;
  private final Program program;
  private final Codes codes;
  private final List<String> actors;

  private CaseRuns(HistoricalCase of, Plan plan) {
    this.of = of;
    this.plan = plan;
    this.program = Program.of(plan);
    this.codes = Codes.of(of.eve());
    this.actors = plan.actors().stream().map(actor -> actor.code()).toList();
  }

  /** Compiles a case. */
  public static CaseRuns of(HistoricalCase historical) {
    return new CaseRuns(historical, CaseCompiler.compile(historical.eve()).basePlan());
  }

  /** The same case, run for fewer days: what is asked of later days is then not told. */
  public CaseRuns until(double days) {
    return days >= plan.horizonDays()
        ? this
        : new CaseRuns(of, PlanEdit.of(plan).horizonDays(days).plan());
  }

  /** The case. */
  public HistoricalCase historical() {
    return of;
  }

  /** What is run. */
  public Plan plan() {
    return plan;
  }

  /**
   * What some runs showed.
   *
   * @param events by run, whether each row of the milestones came, in the order of the case; null
   *     rows have no definition
   * @param stances by day of {@link StanceWatch#DAYS} and row of the stances, how many runs had
   *     each class; empty where the government takes no part
   * @param runs how many came to their end
   */
  public record Counts(
      List<@Nullable Integer> events, List<List<List<Integer>>> stances, int runs) {}

  /**
   * Runs some replications.
   *
   * @param worlds of at least so many replications, from {@link #worlds}
   * @param first the first of them, from 1
   * @param count how many
   * @param seed of chance
   * @param given by replication, values that some assumptions take
   */
  public Counts run(
      Worlds worlds, int first, int count, long seed, IntFunction<Map<String, Double>> given) {
    Replicator replicator = new Replicator(program);
    StanceWatch watch = new StanceWatch(plan);
    List<List<Integer>> columns = columns();
    int[] events = new int[columns.size()];
    List<Aftermath.Stance> asked = of.came().stances();
    int[][][] stances = new int[StanceWatch.DAYS.size()][asked.size()][StanceClass.values().length];
    int[] speakers =
        asked.stream().mapToInt(stance -> actors.indexOf(codes.of(stance.code()))).toArray();
    double[] outcomes = new double[plan.outcomes().size()];
    int runs = 0;
    for (int r = first; r < first + count; r++) {
      double[] world = worlds.values(plan, r, given.apply(r));
      try {
        replicator.run(World.of(plan, world), new RunKey(seed, r), List.of(), watch, outcomes);
      } catch (RunAwayException tooMany) {
        continue;
      }
      runs++;
      for (int m = 0; m < events.length; m++) {
        events[m] += columns.get(m).stream().anyMatch(c -> outcomes[c] == 1) ? 1 : 0;
      }
      for (int day = 0; day < StanceWatch.DAYS.size(); day++) {
        for (int k = 0; k < speakers.length; k++) {
          if (speakers[k] >= 0) {
            stances[day][k][watch.said(day, speakers[k]).ordinal()]++;
          }
        }
      }
    }
    return counts(columns, events, stances, speakers, runs);
  }

  private static Counts counts(
      List<List<Integer>> columns, int[] events, int[][][] stances, int[] speakers, int runs) {
    List<@Nullable Integer> came = new ArrayList<>();
    for (int m = 0; m < events.length; m++) {
      came.add(columns.get(m).isEmpty() ? null : Integer.valueOf(events[m]));
    }
    List<List<List<Integer>>> said = new ArrayList<>();
    for (int[][] day : stances) {
      List<List<Integer>> rows = new ArrayList<>();
      for (int k = 0; k < day.length; k++) {
        rows.add(speakers[k] < 0 ? List.of() : IntStream.of(day[k]).boxed().toList());
      }
      said.add(rows);
    }
    return new Counts(came, said, runs);
  }

  /** The worlds of some replications, for {@link #run}. */
  public Worlds worlds(int replications, long seed) {
    return new Worlds(plan, replications, seed);
  }

  /** By row of the milestones, the outcomes of which any means that it came. */
  private List<List<Integer>> columns() {
    List<String> ids = plan.outcomes().stream().map(Outcome::id).toList();
    PairChoice choice = new PairChoice(of.eve());
    List<List<Integer>> columns = new ArrayList<>();
    for (Aftermath.Milestone row : of.came().milestones()) {
      Milestones.Milestone milestone = Milestones.find(row.milestone()).orElseThrow();
      if (milestone.isBaseRate()) {
        columns.add(List.of());
      } else if (milestone.ofPair()) {
        columns.add(
            choice.pairs(row.actors()).stream()
                .map(p -> ids.indexOf(CaseCompiler.outcome(milestone, p)))
                .toList());
      } else {
        columns.add(List.of(ids.indexOf(milestone.id())));
      }
    }
    return columns;
  }
}
