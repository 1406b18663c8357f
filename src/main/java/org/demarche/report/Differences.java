package org.demarche.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.chart.Arm;
import org.demarche.chart.Estimate;
import org.demarche.chart.kind.DifferenceData;
import org.demarche.model.Expression;
import org.demarche.model.Query;
import org.demarche.results.RunDescription;
import org.demarche.results.RunSummary;
import org.jspecify.annotations.Nullable;

/** Paired differences from the reference arm, as {@code summary.json} has them. */
final class Differences {
  /** The family whose intervals hold at once over all headline outcomes and arms. */
  static final String HEADLINE = "headline";

  private static final Set<Query> DAYS =
      Set.of(
          Query.FIRST,
          Query.TIME_TO_RUNG,
          Query.DAYS_AT_RUNG,
          Query.FIRST_CONTACT,
          Query.FIRST_TALKS,
          Query.FIRST_AGREEMENT,
          Query.FIRST_ARMED,
          Query.FIRST_MEETING,
          Query.FIRST_VOTE);

  private Differences() {}

  static DifferenceData data(FinishedRun run) {
    List<DifferenceData.Outcome> outcomes = new ArrayList<>();
    for (RunDescription.OutcomeEntry outcome : run.run().outcomes()) {
      List<DifferenceData.Difference> rows = new ArrayList<>();
      for (Arm arm : run.arms()) {
        find(run, arm.id(), outcome.id())
            .filter(difference -> difference.family().equals(HEADLINE))
            .flatMap(d -> estimate(d.difference(), d.interval()))
            .ifPresent(estimate -> rows.add(new DifferenceData.Difference(arm, estimate)));
      }
      if (!rows.isEmpty()) {
        outcomes.add(
            new DifferenceData.Outcome(outcome.id(), outcome.title(), unit(run, outcome), rows));
      }
    }
    return new DifferenceData(run.run().reference().title(), outcomes);
  }

  static Optional<RunSummary.Difference> find(FinishedRun run, String arm, String outcome) {
    return run.summary().comparisons().stream()
        .filter(each -> each.arm().equals(arm) && each.outcome().equals(outcome))
        .findFirst();
  }

  /** An estimate as charts take it; empty where one of its numbers cannot be told. */
  static Optional<Estimate> estimate(@Nullable Double value, List<@Nullable Double> interval) {
    Double low = interval.get(0);
    Double high = interval.get(1);
    return value == null || low == null || high == null
        ? Optional.empty()
        : Optional.of(new Estimate(value, Math.min(low, value), Math.max(high, value)));
  }

  static DifferenceData.Unit unit(FinishedRun run, RunDescription.OutcomeEntry outcome) {
    if (outcome.share()) {
      return DifferenceData.Unit.SHARE;
    }
    boolean days =
        run.plan().outcomes().stream()
            .filter(each -> each.id().equals(outcome.id()))
            .anyMatch(
                each -> each.value() instanceof Expression.Ask ask && DAYS.contains(ask.query()));
    return days ? DifferenceData.Unit.DAYS : DifferenceData.Unit.NUMBER;
  }
}
