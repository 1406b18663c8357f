package org.demarche.analysis.causes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.demarche.analysis.whatif.Goal;
import org.demarche.experiment.Experiment;
import org.demarche.experiment.Progress;
import org.demarche.experiment.Replay;
import org.demarche.experiment.Simulation;
import org.demarche.experiment.Workers;
import org.demarche.model.Plan;
import org.demarche.model.RunKey;
import org.demarche.statistics.Interval;
import org.demarche.statistics.ShareIntervals;
import org.demarche.trace.Story;
import org.demarche.trace.StoryRecorder;

/**
 * Over many runs: which kinds of events stand on the causal paths to an outcome, how often they
 * come at all in runs with it, and how often in runs without it. What differs between the two is
 * association; what an event does is asked by taking it out.
 */
public final class CausalPaths {
  private static final double CRITICAL = 1.959963984540054;

  private final Experiment experiment;
  private final Simulation simulation;
  private final Goal goal;
  private final Plan plan;
  private final Onsets onsets;

  /**
   * Asks of an arm.
   *
   * @param experiment one arm alone
   * @param simulation the engine
   * @param goal the outcome, one that is true or false
   */
  public CausalPaths(Experiment experiment, Simulation simulation, Goal goal) {
    this.experiment = experiment;
    this.simulation = simulation;
    this.goal = goal;
    this.plan = experiment.arms().get(0).plan();
    this.onsets = new Onsets(plan, goal);
  }

  /**
   * A kind of event.
   *
   * @param kind what it is
   * @param source who, as an index in the plan, or -1
   * @param what an id, as in {@link CauseNode#what()}
   * @param target to whom, or -1
   */
  public record Kind(CauseNode.Kind kind, int source, String what, int target)
      implements Comparable<Kind> {
    /** The kind of a node. */
    public static Kind of(CauseNode node) {
      return new Kind(node.kind(), node.source(), node.what(), node.target());
    }

    @Override
    public int compareTo(Kind other) {
      return Comparator.comparing(Kind::kind)
          .thenComparing(Kind::what)
          .thenComparingInt(Kind::source)
          .thenComparingInt(Kind::target)
          .compare(this, other);
    }
  }

  /**
   * How often a kind of event came.
   *
   * @param kind which
   * @param onPath share of the runs with the outcome on whose causal path to it one stands
   * @param with share of the runs with the outcome in which one came, on the path or not
   * @param without share of the runs without the outcome in which one came
   * @param example a node of the kind, for its name
   */
  public record Row(
      Kind kind, Interval onPath, Interval with, Interval without, CauseNode example) {}

  /**
   * What came of the runs.
   *
   * @param runs how many were asked for
   * @param with how many had the outcome
   * @param without how many did not
   * @param pathless of those with it, how many had it from the start or by the passing of time
   * @param missing how many failed or had no value
   * @param rows the kinds on paths, the most frequent first
   */
  public record Answer(
      int runs, int with, int without, int pathless, int missing, List<Row> rows) {}

  /** What one run adds. */
  private record Seen(
      boolean valid, boolean holds, boolean path, Set<Kind> onPath, Map<Kind, CauseNode> all) {
    static final Seen NONE = new Seen(false, false, false, Set.of(), Map.of());
  }

  /**
   * Runs and counts; the answer does not depend on the threads.
   *
   * @param replications how many runs
   * @param threads at least 1
   * @param progress told how far it is
   * @param interrupted asked whether to stop
   * @return the answer over the runs that were done
   */
  public Answer answer(
      int replications, int threads, Progress progress, BooleanSupplier interrupted) {
    Tally tally = new Tally();
    AtomicInteger next = new AtomicInteger();
    AtomicInteger done = new AtomicInteger();
    Workers.run(
        threads,
        () -> {
          Replay replay = new Replay(experiment, simulation);
          int r = next.incrementAndGet();
          while (r <= replications && !interrupted.getAsBoolean()) {
            tally.add(r, seen(replay, r));
            done.incrementAndGet();
            r = next.incrementAndGet();
          }
        },
        () -> progress.update(done.get(), replications, 0),
        () -> done.get() == replications);
    return tally.answer(replications);
  }

  private Seen seen(Replay replay, int replication) {
    StoryRecorder recorder = new StoryRecorder(false);
    RunKey key = new RunKey(experiment.seed(), replication);
    double value;
    try {
      value = goal.value(replay.run(plan.arm(), key, onsets.marks(), recorder));
    } catch (RuntimeException | StackOverflowError e) {
      // As in a run: counted, and left out.
      return Seen.NONE;
    }
    if (Double.isNaN(value)) {
      return Seen.NONE;
    }
    Story story = recorder.story();
    CauseGraph graph = CauseGraph.of(plan, onsets.without(story));
    Map<Kind, CauseNode> all = new TreeMap<>();
    graph.nodes().forEach(node -> all.putIfAbsent(Kind.of(node), node));
    Set<Kind> onPath = new LinkedHashSet<>();
    if (value != 0) {
      onsets
          .of(story)
          .ifPresent(on -> graph.chain(on.cause()).forEach(node -> onPath.add(Kind.of(node))));
    }
    return new Seen(true, value != 0, !onPath.isEmpty(), onPath, all);
  }

  /** Counts of kinds; the first run in number that has a kind gives its example. */
  private static final class Tally {
    private final Map<Kind, int[]> counts = new TreeMap<>();
    private final Map<Kind, CauseNode> examples = new TreeMap<>();
    private final Map<Kind, Integer> firsts = new TreeMap<>();
    private int with;
    private int without;
    private int pathless;
    private int missing;

    synchronized void add(int replication, Seen seen) {
      if (!seen.valid()) {
        missing++;
        return;
      }
      with += seen.holds() ? 1 : 0;
      without += seen.holds() ? 0 : 1;
      pathless += seen.holds() && !seen.path() ? 1 : 0;
      seen.all()
          .forEach(
              (kind, node) -> {
                int[] count = counts.computeIfAbsent(kind, k -> new int[3]);
                count[seen.holds() ? 1 : 2]++;
                count[0] += seen.onPath().contains(kind) ? 1 : 0;
                if (firsts.getOrDefault(kind, Integer.MAX_VALUE) > replication) {
                  firsts.put(kind, replication);
                  examples.put(kind, node);
                }
              });
    }

    Answer answer(int runs) {
      List<Row> rows = new ArrayList<>();
      counts.forEach(
          (kind, count) -> {
            if (count[0] > 0) {
              rows.add(
                  new Row(
                      kind,
                      share(count[0], with),
                      share(count[1], with),
                      share(count[2], without),
                      Objects.requireNonNull(examples.get(kind))));
            }
          });
      rows.sort(
          Comparator.comparingDouble((Row row) -> -row.onPath().estimate())
              .thenComparing(Row::kind));
      return new Answer(runs, with, without, pathless, missing, rows);
    }

    private static Interval share(int count, int of) {
      return of == 0
          ? Interval.undefined()
          : ShareIntervals.wilson((double) count / of, of, CRITICAL);
    }
  }
}
