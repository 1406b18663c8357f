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
import org.demarche.model.Actor;
import org.demarche.model.Intervention;
import org.demarche.model.Outcome;
import org.demarche.model.Plan;
import org.demarche.model.PlanEdit;
import org.demarche.model.RunKey;
import org.demarche.trace.RunListener;
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
  private final List<List<Integer>> columns;

  private CaseRuns(HistoricalCase of, Plan plan) {
    this.of = of;
    this.plan = plan;
    this.program = Program.of(plan);
    this.codes = Codes.of(of.eve());
    this.actors = plan.actors().stream().map(actor -> actor.code()).toList();
    this.columns = columns();
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
    Runner runner = runner(worlds, seed);
    int[] events = new int[runner.rows()];
    int[][][] stances =
        new int[StanceWatch.DAYS.size()][runner.speakers()][StanceClass.values().length];
    int runs = 0;
    for (int r = first; r < first + count; r++) {
      if (!runner.run(r, given.apply(r))) {
        continue;
      }
      runs++;
      for (int m = 0; m < events.length; m++) {
        events[m] += runner.came(m) ? 1 : 0;
      }
      for (int day = 0; day < StanceWatch.DAYS.size(); day++) {
        for (int k = 0; k < runner.speakers(); k++) {
          if (runner.takesPart(k)) {
            stances[day][k][runner.said(day, k).ordinal()]++;
          }
        }
      }
    }
    return counts(runner, events, stances, runs);
  }

  private static Counts counts(Runner runner, int[] events, int[][][] stances, int runs) {
    List<@Nullable Integer> came = new ArrayList<>();
    for (int m = 0; m < events.length; m++) {
      came.add(runner.isDefined(m) ? Integer.valueOf(events[m]) : null);
    }
    List<List<List<Integer>>> said = new ArrayList<>();
    for (int[][] day : stances) {
      List<List<Integer>> rows = new ArrayList<>();
      for (int k = 0; k < day.length; k++) {
        rows.add(runner.takesPart(k) ? IntStream.of(day[k]).boxed().toList() : List.of());
      }
      said.add(rows);
    }
    return new Counts(came, said, runs);
  }

  /**
   * Runs single replications, for one thread.
   *
   * @param worlds of the replications to come, from {@link #worlds}
   * @param seed of chance
   */
  public Runner runner(Worlds worlds, long seed) {
    return new Runner(worlds, seed);
  }

  /** One replication after another, and what the last one showed; for one thread. */
  public final class Runner {
    private final Worlds worlds;
    private final long seed;
    private final Replicator replicator = new Replicator(program);
    private final StanceWatch watch = new StanceWatch(plan);
    private final int[] speakers =
        of.came().stances().stream().mapToInt(stance -> speaker(stance.code())).toArray();
    private final double[] outcomes = new double[plan.outcomes().size()];

    private Runner(Worlds worlds, long seed) {
      this.worlds = worlds;
      this.seed = seed;
    }

    /** How many rows of milestones the case has. */
    public int rows() {
      return columns.size();
    }

    /** How many rows of stances the case has. */
    public int speakers() {
      return speakers.length;
    }

    /** Whether the model says anything of a row of the milestones. */
    public boolean isDefined(int row) {
      return !columns.get(row).isEmpty();
    }

    /** Whether the government of a row of the stances takes part. */
    public boolean takesPart(int row) {
      return speakers[row] >= 0;
    }

    /**
     * Runs a replication.
     *
     * @param replication from 1
     * @param given values that some assumptions take
     * @return whether it came to its end
     */
    public boolean run(int replication, Map<String, Double> given) {
      return run(replication, given, List.of(), watch);
    }

    /**
     * Runs a replication in which something else is done, and tells another of it: stances are then
     * those of an earlier run.
     */
    public boolean run(
        int replication,
        Map<String, Double> given,
        List<Intervention> changes,
        RunListener listener) {
      World world = World.of(plan, worlds.values(plan, replication, given));
      try {
        replicator.run(world, new RunKey(seed, replication), changes, listener, outcomes);
        return true;
      } catch (RunAwayException tooMany) {
        return false;
      }
    }

    /** Whether a row of the milestones came. */
    public boolean came(int row) {
      return columns.get(row).stream().anyMatch(c -> outcomes[c] == 1);
    }

    /**
     * What the government of a row of the stances had said by a day of {@link StanceWatch#DAYS}.
     */
    public StanceClass said(int day, int row) {
      return watch.said(day, speakers[row]);
    }
  }

  /** The government behind a code; -1 if it takes no part, and for a body, which does not speak. */
  private int speaker(String code) {
    int actor = actors.indexOf(codes.of(code));
    return actor >= 0 && plan.actors().get(actor) instanceof Actor.State ? actor : -1;
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
