package org.demarche.report.analysis;

import java.util.ArrayList;
import java.util.List;
import org.demarche.analysis.sensitivity.SensitivityReport;
import org.demarche.analysis.sensitivity.SensitivityReport.Index;
import org.demarche.analysis.sensitivity.SensitivityReport.MorrisRow;
import org.demarche.analysis.sensitivity.SensitivityReport.Result;
import org.demarche.analysis.sensitivity.SensitivityReport.SobolRow;
import org.demarche.analysis.sensitivity.SensitivityReport.SplitRow;
import org.demarche.chart.ChartContext;
import org.demarche.chart.ChartPack;
import org.demarche.chart.Estimate;
import org.demarche.chart.kind.DriversChart;
import org.demarche.chart.kind.DriversData;
import org.demarche.chart.kind.SplitChart;
import org.demarche.chart.kind.SplitData;
import org.demarche.model.Assumption;
import org.demarche.scenario.compile.Scenario;
import org.demarche.words.Message;
import org.demarche.words.Shown;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/** Makes the charts of a sensitivity analysis: {@code drivers} by outcome, or {@code split}. */
public final class DriversCharts {
  private DriversCharts() {}

  /**
   * Makes the charts.
   *
   * @param scenario that was studied
   * @param report what was found
   * @param words in which the charts speak
   * @return {@code drivers-OUTCOME}, with {@code -spread} for that measure; or {@code split}; and
   *     why those are missing that have nothing to draw
   */
  public static ChartPack of(Scenario scenario, SensitivityReport report, Words words) {
    String arm = Studied.arm(scenario, report.arm());
    ChartContext context =
        new ChartContext(scenario.title(), List.of(), 0, report.seed(), "").in(words);
    String source = context.say(source(scenario, report, arm));
    ChartPack pack = ChartPack.EMPTY;
    for (Result result : report.results()) {
      if (!result.morris().isEmpty() || !result.sobol().isEmpty()) {
        DriversData data =
            data(
                result,
                arm,
                report.points() - result.missingPoints(),
                source,
                new Told(scenario, words));
        pack = pack.and(ChartPack.of(new DriversChart(), data, context, name(result)));
      }
    }
    if (report.method().equals("split")) {
      SplitData data = new SplitData(arm, splits(report), source);
      pack = pack.and(ChartPack.of(new SplitChart(), data, context));
    }
    return pack;
  }

  private static List<SplitData.Row> splits(SensitivityReport report) {
    List<SplitData.Row> rows = new ArrayList<>();
    for (Result result : report.results()) {
      SplitRow split = result.split();
      Estimate share = split == null ? null : estimate(split.share());
      if (share != null) {
        rows.add(new SplitData.Row(result.outcome(), result.title(), share));
      }
    }
    return rows;
  }

  /** Words, and what a reader calls assumptions. */
  private record Told(Scenario scenario, Words words) {
    String title(String assumption) {
      return scenario.basePlan().assumptions().stream()
          .filter(each -> each.id().equals(assumption))
          .map(Assumption::title)
          .filter(title -> !title.isBlank())
          .findFirst()
          .orElse(assumption);
    }
  }

  private static DriversData data(Result result, String arm, int points, String source, Told told) {
    List<DriversData.Row> rows = new ArrayList<>();
    for (MorrisRow row : result.morris()) {
      Double sigma = row.sigma();
      double spread = sigma == null ? Double.NaN : sigma;
      String title = told.title(row.assumption());
      rows.add(new DriversData.Row(row.assumption(), title, estimate(row.muStar()), null, spread));
    }
    for (SobolRow row : result.sobol()) {
      String title = told.title(row.assumption());
      rows.add(
          new DriversData.Row(
              row.assumption(), title, estimate(row.st()), estimate(row.s1()), Double.NaN));
    }
    Shown measure = new Shown.Case(result.measure());
    return new DriversData(
        result.morris().isEmpty() ? DriversData.Method.SOBOL : DriversData.Method.MORRIS,
        result.title(),
        told.words().say(Message.of("report-measure", "measure", measure)),
        arm,
        points,
        rows,
        source);
  }

  private static @Nullable Estimate estimate(Index index) {
    return Studied.estimate(index.value(), index.low(), index.high());
  }

  private static Message source(Scenario scenario, SensitivityReport report, String arm) {
    return Message.of(
        "report-source-drivers",
        "scenario",
        scenario.title(),
        "arm",
        arm,
        "points",
        report.points(),
        "replications",
        report.replications(),
        "seed",
        Long.toString(report.seed()),
        "model",
        ChartContext.shortVersion(report.modelVersion()));
  }

  /** Several outcomes share a folder, so that the outcome belongs to the name. */
  private static String name(Result result) {
    String measure = result.measure().equals(Result.SPREAD) ? "-spread" : "";
    return "drivers-" + result.outcome() + measure;
  }
}
