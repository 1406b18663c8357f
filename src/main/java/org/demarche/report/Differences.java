package org.demarche.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.chart.Arm;
import org.demarche.chart.Estimate;
import org.demarche.chart.kind.DifferenceData;
import org.demarche.results.RunDescription;
import org.demarche.results.RunSummary;
import org.demarche.scenario.compile.ChartRequest;
import org.jspecify.annotations.Nullable;

/** Paired differences from the reference arm, as {@code summary.json} has them. */
final class Differences {
  /** The family whose intervals hold at once over all headline outcomes and arms. */
  static final String HEADLINE = "headline";

  private static final String CHART = "difference";

  private Differences() {}

  /** All differences in headline outcomes: what is said in words knows nothing of what is drawn. */
  static DifferenceData data(FinishedRun run) {
    return data(run, run.arms(), List.of());
  }

  /** Those that the chart shows by the scenario's settings. */
  static DifferenceData shown(FinishedRun run) {
    return data(
        run,
        run.arms(CHART),
        run.findChartRequest(CHART).map(ChartRequest::outcomes).orElse(List.of()));
  }

  private static DifferenceData data(FinishedRun run, List<Arm> arms, List<String> wanted) {
    // The reference arm has no row: settings that leave it alone ask for no arm that can be shown.
    List<Arm> others = arms.stream().allMatch(Arm::reference) ? run.arms() : arms;
    List<DifferenceData.Outcome> outcomes = new ArrayList<>();
    for (RunDescription.OutcomeEntry outcome : run.run().outcomes()) {
      if (!wanted.isEmpty() && !wanted.contains(outcome.id())) {
        continue;
      }
      List<DifferenceData.Difference> rows = new ArrayList<>();
      for (Arm arm : others) {
        find(run, arm.id(), outcome.id())
            .filter(difference -> difference.family().equals(HEADLINE))
            .ifPresent(
                d ->
                    estimate(d, unit(outcome))
                        .ifPresent(e -> rows.add(new DifferenceData.Difference(arm, d.n(), e))));
      }
      if (!rows.isEmpty()) {
        outcomes.add(
            new DifferenceData.Outcome(
                outcome.id(),
                outcome.title(),
                unit(outcome),
                Scorecards.better(run, outcome.id()),
                rows));
      }
    }
    int headlines =
        (int) run.run().outcomes().stream().filter(RunDescription.OutcomeEntry::headline).count();
    return new DifferenceData(
        run.run().reference().title(), run.arms().size() - 1, headlines, outcomes);
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

  /** A difference as charts take it; of shares it is never told as more than all or none. */
  static Optional<Estimate> estimate(RunSummary.Difference d, DifferenceData.Unit unit) {
    return estimate(d.difference(), d.interval())
        .map(
            e ->
                unit == DifferenceData.Unit.SHARE
                    ? new Estimate(e.value(), Math.max(e.low(), -1), Math.min(e.high(), 1))
                    : e);
  }

  static DifferenceData.Unit unit(RunDescription.OutcomeEntry outcome) {
    return switch (outcome.unit()) {
      case "share" -> DifferenceData.Unit.SHARE;
      case "days" -> DifferenceData.Unit.DAYS;
      default -> DifferenceData.Unit.NUMBER;
    };
  }
}
