package org.demarche.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.results.RunSummary;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/** What {@code summary.json} says of arms beside their differences, in words. */
public final class Standings {
  private Standings() {}

  /**
   * Tells where an arm stands among all arms.
   *
   * @param summary of the run
   * @param outcome a headline outcome
   * @param arm its id
   * @return that it is the highest or the lowest, where no other arm may be; else what the runs
   *     leave possible; empty where arms were not compared
   */
  public static Optional<Message> rank(RunSummary summary, String outcome, String arm) {
    Optional<RunSummary.Standing> most = find(summary, outcome, arm, RunSummary.Standing.MOST);
    Optional<RunSummary.Standing> least = find(summary, outcome, arm, RunSummary.Standing.LEAST);
    if (most.isEmpty() || least.isEmpty()) {
      return Optional.empty();
    }
    boolean high = most.get().mayBeBest();
    boolean low = least.get().mayBeBest();
    if (high == low) {
      return Optional.of(
          high ? Message.of("report-rank-either") : Message.of("report-rank-neither"));
    }
    Shown end = new Shown.Case(high ? "highest" : "lowest");
    return Optional.of(
        (high ? most : least).get().best()
            ? Message.of("report-rank-is", "end", end)
            : Message.of("report-rank-may-be", "end", end));
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
  public static Optional<Message> saved(RunSummary summary, String outcome) {
    List<RunSummary.Difference> varying =
        summary.comparisons().stream()
            .filter(d -> d.outcome().equals(outcome) && d.varianceReduction() != null)
            .sorted(Comparator.comparingDouble(Standings::reduction))
            .toList();
    if (varying.isEmpty()) {
      return Optional.empty();
    }
    Message low = saved(varying.get(0));
    Message high = saved(varying.get(varying.size() - 1));
    return Optional.of(
        low.equals(high) ? low : Message.of("report-saved-range", "low", low, "high", high));
  }

  private static Message saved(RunSummary.Difference difference) {
    Double low = difference.varianceReductionInterval().get(0);
    Double high = difference.varianceReductionInterval().get(1);
    Shown share = Wording.percent(reduction(difference));
    return low == null || high == null
        ? Message.of("report-saved-alone", "share", share)
        : Message.of(
            "report-saved",
            "share",
            share,
            "low",
            Wording.percent(low),
            "high",
            Wording.percent(high));
  }

  private static double reduction(RunSummary.Difference difference) {
    Double reduction = difference.varianceReduction();
    return reduction == null ? Double.NaN : reduction;
  }
}
