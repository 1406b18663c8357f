package org.demarche.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.chart.Arm;
import org.demarche.chart.Estimate;
import org.demarche.chart.kind.ScorecardData;
import org.demarche.model.Better;
import org.demarche.model.Outcome;
import org.demarche.results.RunDescription;
import org.demarche.results.RunSummary;
import org.demarche.scenario.compile.ChartRequest;

/** Arms by headline outcomes, as {@code summary.json} has them. */
final class Scorecards {
  private static final String CHART = "scorecard";

  private Scorecards() {}

  /** The scorecard that the scenario's settings ask for; the reference is always on it. */
  static ScorecardData shown(FinishedRun run) {
    List<Arm> wanted = run.arms(CHART);
    List<Arm> arms =
        run.arms().stream()
            .filter(arm -> arm.reference() || wanted.contains(arm))
            .sorted(Comparator.comparing(arm -> !arm.reference()))
            .toList();
    List<String> outcomes =
        run.findChartRequest(CHART).map(ChartRequest::outcomes).orElse(List.of());
    List<ScorecardData.Outcome> rows = new ArrayList<>();
    for (RunDescription.OutcomeEntry entry : run.run().outcomes()) {
      if (outcomes.isEmpty() ? entry.headline() : outcomes.contains(entry.id())) {
        List<ScorecardData.Cell> cells = new ArrayList<>();
        arms.forEach(arm -> cell(run, arm, entry.id()).ifPresent(cells::add));
        if (!cells.isEmpty()) {
          rows.add(
              new ScorecardData.Outcome(
                  entry.id(),
                  entry.title(),
                  Differences.unit(entry),
                  better(run, entry.id()),
                  cells));
        }
      }
    }
    return new ScorecardData(arms, rows);
  }

  /** Which way an outcome is better, as the scenario has it. */
  static Better better(FinishedRun run, String outcome) {
    return run.plan().outcomes().stream()
        .filter(each -> each.id().equals(outcome))
        .map(Outcome::better)
        .findFirst()
        .orElse(Better.UNSAID);
  }

  private static Optional<ScorecardData.Cell> cell(FinishedRun run, Arm arm, String outcome) {
    Optional<RunSummary.Difference> compared = Differences.find(run, arm.id(), outcome);
    Results results = new Results(run);
    return results
        .estimate(arm.id(), outcome)
        .or(() -> results.findValue(arm.id(), outcome).map(v -> new Estimate(v, v, v)))
        .map(
            value ->
                new ScorecardData.Cell(
                    arm,
                    value,
                    compared.flatMap(d -> Differences.estimate(d.difference(), d.interval())),
                    compared.map(RunSummary.Difference::n).orElse(0)));
  }
}
