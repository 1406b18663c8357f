package org.demarche.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.chart.Arm;
import org.demarche.chart.Estimate;
import org.demarche.chart.kind.TornadoData;
import org.demarche.results.RunDescription;
import org.demarche.scenario.compile.ChartRequest;
import org.demarche.statistics.Interval;
import org.demarche.statistics.OutcomeEstimator;
import org.demarche.statistics.Thirds;

/**
 * Headline outcomes where each assumption of a run was low and where it was high, read from the
 * run's own tables: at most four outcomes, those that an assumption moves clearly first, with seven
 * assumptions each.
 */
final class Tornadoes {
  private static final String CHART = "tornado";
  private static final int MOST_ROWS = 7;
  private static final int MOST_OUTCOMES = 4;

  private final FinishedRun run;
  private final Arm arm;

  private Tornadoes(FinishedRun run, Arm arm) {
    this.run = run;
    this.arm = arm;
  }

  /** Of the arm that the scenario's settings name, else of the reference. */
  static TornadoData shown(FinishedRun run) {
    List<Arm> wanted = run.arms(CHART);
    Arm arm =
        wanted.size() == 1
            ? wanted.get(0)
            : wanted.stream().filter(Arm::reference).findFirst().orElse(wanted.get(0));
    return new Tornadoes(run, arm).data();
  }

  private TornadoData data() {
    List<String> asked = run.findChartRequest(CHART).map(ChartRequest::outcomes).orElse(List.of());
    List<RunDescription.OutcomeEntry> entries =
        run.run().outcomes().stream()
            .filter(each -> asked.isEmpty() ? each.headline() : asked.contains(each.id()))
            .toList();
    double[][] inputs = run.folder().readAssumptions();
    double[][][] values =
        run.folder().readOutcomes(entries.stream().map(RunDescription.OutcomeEntry::id).toList());
    int place = run.run().getArmIndex(arm.id());
    List<TornadoData.Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      outcome(entries.get(i), values[i][place], inputs).ifPresent(outcomes::add);
    }
    outcomes.sort(
        Comparator.comparingDouble((TornadoData.Outcome each) -> -strength(each.rows().get(0))));
    return new TornadoData(
        arm,
        inputs.length,
        asked.isEmpty() ? outcomes.subList(0, Math.min(MOST_OUTCOMES, outcomes.size())) : outcomes);
  }

  private Optional<TornadoData.Outcome> outcome(
      RunDescription.OutcomeEntry entry, double[] values, double[][] inputs) {
    boolean share = entry.share();
    List<TornadoData.Row> rows = new ArrayList<>();
    for (int i = 0; i < inputs.length; i++) {
      String id = run.run().assumptions().get(i);
      Thirds.of(inputs[i], values, share, OutcomeEstimator.DEFAULT_LEVEL, inputs.length)
          .ifPresent(thirds -> rows.add(row(id, thirds)));
    }
    rows.sort(
        Comparator.comparingDouble((TornadoData.Row row) -> -Math.abs(row.difference().value())));
    rows.sort(Comparator.comparing((TornadoData.Row row) -> !row.isClear()));
    Optional<Estimate> overall =
        new Results(run)
            .estimate(arm.id(), entry.id())
            .or(
                () ->
                    new Results(run)
                        .findValue(arm.id(), entry.id())
                        .map(value -> new Estimate(value, value, value)));
    return rows.isEmpty()
        ? Optional.empty()
        : overall.map(
            value ->
                new TornadoData.Outcome(
                    entry.id(),
                    entry.title(),
                    Differences.unit(entry),
                    value,
                    rows.subList(0, Math.min(MOST_ROWS, rows.size()))));
  }

  private TornadoData.Row row(String id, Thirds thirds) {
    String label =
        run.plan().assumptions().stream()
            .filter(each -> each.id().equals(id))
            .map(each -> each.title())
            .findFirst()
            .orElse(id);
    return new TornadoData.Row(
        id,
        label,
        estimate(thirds.low()),
        estimate(thirds.high()),
        estimate(thirds.difference()),
        Math.min(thirds.lowest(), thirds.highest()));
  }

  private static Estimate estimate(Interval of) {
    return new Estimate(of.estimate(), of.low(), of.high());
  }

  /** How far the interval of the most moving assumption is from zero, in widths of it. */
  private static double strength(TornadoData.Row row) {
    Estimate d = row.difference();
    double width = Math.max(d.high() - d.low(), Double.MIN_NORMAL);
    return Math.max(d.low(), -d.high()) / width;
  }
}
