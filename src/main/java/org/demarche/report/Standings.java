package org.demarche.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.results.RunSummary;

/** What {@code summary.json} says of arms beside their differences, in words. */
public final class Standings {
  private Standings() {}

  /**
   * Tells where an arm stands among all arms.
   *
   * @param summary of the run
   * @param outcome a headline outcome
   * @param arm its id
   * @return {@code the highest} or {@code the lowest} where no other arm may be; else what the runs
   *     leave possible: {@code may be highest}, {@code may be lowest}, {@code may be either}, or
   *     {@code neither}; empty where arms were not compared
   */
  public static String rank(RunSummary summary, String outcome, String arm) {
    Optional<RunSummary.Standing> most = find(summary, outcome, arm, RunSummary.Standing.MOST);
    Optional<RunSummary.Standing> least = find(summary, outcome, arm, RunSummary.Standing.LEAST);
    if (most.isEmpty() || least.isEmpty()) {
      return "";
    }
    boolean high = most.get().mayBeBest();
    boolean low = least.get().mayBeBest();
    if (high == low) {
      return high ? "may be either" : "neither";
    }
    boolean alone = (high ? most : least).get().best();
    return (alone ? "the " : "may be ") + (high ? "highest" : "lowest");
  }

  private static Optional<RunSummary.Standing> find(
      RunSummary summary, String outcome, String arm, String direction) {
    return summary.best().stream()
        .filter(s -> s.outcome().equals(outcome) && s.arm().equals(arm))
        .filter(s -> s.direction().equals(direction))
        .findFirst();
  }

  /**
   * Tells what common random numbers took away of the variance of differences.
   *
   * @param summary of the run
   * @param outcome its id
   * @return such as {@code 62% (55% to 68%)}, with the 95% interval; over several arms the least
   *     and the most; empty where no arm varies
   */
  public static String saved(RunSummary summary, String outcome) {
    List<RunSummary.Difference> varying =
        summary.comparisons().stream()
            .filter(d -> d.outcome().equals(outcome) && d.varianceReduction() != null)
            .sorted(Comparator.comparingDouble(Standings::reduction))
            .toList();
    if (varying.isEmpty()) {
      return "";
    }
    String low = saved(varying.get(0));
    String high = saved(varying.get(varying.size() - 1));
    return low.equals(high) ? low : low + " to " + high;
  }

  private static String saved(RunSummary.Difference difference) {
    Double low = difference.varianceReductionInterval().get(0);
    Double high = difference.varianceReductionInterval().get(1);
    String limits =
        low == null || high == null
            ? "no interval"
            : Wording.percent(low) + " to " + Wording.percent(high);
    return Wording.percent(reduction(difference)) + " (" + limits + ")";
  }

  private static double reduction(RunSummary.Difference difference) {
    Double reduction = difference.varianceReduction();
    return reduction == null ? Double.NaN : reduction;
  }
}
