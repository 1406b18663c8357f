package org.demarche.seminar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.model.Expression;
import org.demarche.model.Outcome;
import org.demarche.model.Pair;
import org.demarche.model.PathClass;
import org.demarche.model.Plan;
import org.demarche.model.Query;
import org.demarche.trace.RunListener;
import org.demarche.words.Message;

/** Rungs of many runs, day by day, and how their paths are classed. */
final class Fan {
  private final Plan plan;
  private final int days;

  /** Rung by run, pair and day. */
  private final byte[][][] rungs;

  private final double[][] outcomes;

  Fan(Plan plan, int runs) {
    this.plan = plan;
    this.days = (int) plan.horizonDays() + 1;
    this.rungs = new byte[runs][plan.focalPairs().size()][days];
    this.outcomes = new double[runs][plan.outcomes().size() + plan.focalPairs().size()];
  }

  /** The plan with a question after its own outcomes: the path class of each pair. */
  static Plan asking(Plan plan) {
    List<Outcome> outcomes = new ArrayList<>(plan.outcomes());
    for (Pair pair : plan.focalPairs()) {
      String id = "seminar_path_" + pair.first() + "_" + pair.second();
      Expression asks =
          new Expression.Ask(Query.PATH, List.of(pair.first(), pair.second()), Double.NaN);
      outcomes.add(new Outcome(id, Message.verbatim(id), asks, false, false));
    }
    return plan.withOutcomes(outcomes);
  }

  /** Takes a run down. */
  RunListener of(int run) {
    byte[][] mine = rungs[run];
    return new RunListener() {
      @Override
      public void started() {
        for (byte[] pair : mine) {
          Arrays.fill(pair, (byte) 0);
        }
      }

      @Override
      public void rungChanged(double day, int focalPair, int rung) {
        int from = (int) Math.ceil(day);
        if (from < days) {
          Arrays.fill(mine[focalPair], from, days, (byte) rung);
        }
      }
    };
  }

  /** Where a run's outcomes go: the plan's own, then the classes of the pairs. */
  double[] outcomes(int run) {
    return outcomes[run];
  }

  int rung(int run, int pair, int day) {
    return rungs[run][pair][day];
  }

  /** Shares of path classes of a pair, all classes named. */
  Map<String, Double> classes(int pair) {
    Map<String, Double> shares = new TreeMap<>();
    for (PathClass path : PathClass.values()) {
      shares.put(path.id(), 0.0);
    }
    for (double[] run : outcomes) {
      int path = (int) run[plan.outcomes().size() + pair];
      shares.merge(PathClass.values()[path].id(), 1.0 / outcomes.length, Double::sum);
    }
    return shares;
  }

  /** The mean of one of the plan's own outcomes over the runs in which it is not missing. */
  double mean(int outcome) {
    return Arrays.stream(outcomes)
        .mapToDouble(run -> run[outcome])
        .filter(value -> !Double.isNaN(value))
        .average()
        .orElse(Double.NaN);
  }

  /**
   * Share of the runs that did worse than a value, by a wish for less or more; NaN for no value.
   */
  double shareWorse(int outcome, double value, boolean low) {
    if (Double.isNaN(value)) {
      return Double.NaN;
    }
    return Arrays.stream(outcomes)
        .mapToDouble(run -> run[outcome])
        .filter(other -> !Double.isNaN(other))
        .map(other -> (low ? other > value : other < value) ? 1 : 0)
        .average()
        .orElse(Double.NaN);
  }

  /** Quantiles of the rung of a pair from a day on. */
  List<RunAhead.FanDay> days(int pair, int from) {
    List<RunAhead.FanDay> fan = new ArrayList<>();
    int[] sorted = new int[rungs.length];
    for (int day = from; day < days; day++) {
      for (int run = 0; run < rungs.length; run++) {
        sorted[run] = rungs[run][pair][day];
      }
      Arrays.sort(sorted);
      fan.add(
          new RunAhead.FanDay(
              day,
              at(sorted, 0.1),
              at(sorted, 0.25),
              at(sorted, 0.5),
              at(sorted, 0.75),
              at(sorted, 0.9)));
    }
    return fan;
  }

  /** The least value that a share of all is at or below. */
  private static int at(int[] sorted, double share) {
    return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
  }
}
