package org.demarche.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.results.RunSummary;
import org.jspecify.annotations.Nullable;

/** What {@code summary.json} says of arms beside their differences, in words. */
public final class Standings {
  private Standings() {}

  /**
   * Tells where an arm stands among all arms.
   *
   * @param summary of the run
   * @param outcome a headline outcome
   * @param arm its id
   * @return such as {@code the highest} or {@code may be the lowest}; empty where the runs leave
   *     both or neither possible
   */
  public static String rank(RunSummary summary, String outcome, String arm) {
    Optional<RunSummary.Standing> most = find(summary, outcome, arm, RunSummary.Standing.MOST);
    Optional<RunSummary.Standing> least = find(summary, outcome, arm, RunSummary.Standing.LEAST);
    boolean high = most.map(RunSummary.Standing::mayBeBest).orElse(false);
    boolean low = least.map(RunSummary.Standing::mayBeBest).orElse(false);
    if (high == low) {
      return "";
    }
    boolean shown = (high ? most : least).map(RunSummary.Standing::best).orElse(false);
    return (shown ? "the " : "may be the ") + (high ? "highest" : "lowest");
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
   * @return such as {@code 62%}, or {@code 41% to 83%} over the arms; empty where no arm varies
   */
  public static String saved(RunSummary summary, String outcome) {
    List<Double> savings =
        summary.comparisons().stream()
            .filter(d -> d.outcome().equals(outcome))
            .map(RunSummary.Difference::varianceReduction)
            .flatMap(Standings::present)
            .sorted()
            .toList();
    if (savings.isEmpty()) {
      return "";
    }
    String low = Wording.percent(savings.get(0));
    String high = Wording.percent(savings.get(savings.size() - 1));
    return low.equals(high) ? low : low + " to " + high;
  }

  private static Stream<Double> present(@Nullable Double value) {
    return Stream.ofNullable(value).filter(Objects::nonNull);
  }
}
