package org.demarche.report.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.demarche.scenario.compile.Arm;
import org.demarche.scenario.compile.Scenario;
import org.jspecify.annotations.Nullable;

/** Makes the charts of a sensitivity analysis: {@code drivers} by outcome, or {@code split}. */
public final class DriversCharts {
  private static final int VERSION_SHOWN = 12;

  private DriversCharts() {}

  /**
   * Makes the charts.
   *
   * @param scenario that was studied
   * @param report what was found
   * @return {@code drivers-OUTCOME}, with {@code -spread} for that measure; or {@code split}; and
   *     why those are missing that have nothing to draw
   */
  public static ChartPack of(Scenario scenario, SensitivityReport report) {
    String arm =
        scenario.arms().stream()
            .filter(each -> each.id().equals(report.arm()))
            .map(Arm::title)
            .findFirst()
            .orElse(report.arm());
    ChartContext context = new ChartContext(scenario.title(), List.of(), 0, report.seed(), "");
    ChartPack pack = ChartPack.EMPTY;
    for (Result result : report.results()) {
      if (!result.morris().isEmpty() || !result.sobol().isEmpty()) {
        DriversData data =
            data(
                result,
                arm,
                report.points() - result.missingPoints(),
                source(scenario, report, arm));
        pack = pack.and(ChartPack.of(new DriversChart(), data, context, name(result)));
      }
    }
    if (report.method().equals("split")) {
      SplitData data = new SplitData(arm, splits(report), source(scenario, report, arm));
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

  private static DriversData data(Result result, String arm, int points, String source) {
    List<DriversData.Row> rows = new ArrayList<>();
    for (MorrisRow row : result.morris()) {
      Double sigma = row.sigma();
      rows.add(
          new DriversData.Row(
              row.assumption(), estimate(row.muStar()), null, sigma == null ? Double.NaN : sigma));
    }
    for (SobolRow row : result.sobol()) {
      rows.add(
          new DriversData.Row(
              row.assumption(), estimate(row.st()), estimate(row.s1()), Double.NaN));
    }
    return new DriversData(
        result.morris().isEmpty() ? DriversData.Method.SOBOL : DriversData.Method.MORRIS,
        result.title(),
        result.measure() + " across chance",
        arm,
        points,
        rows,
        source);
  }

  private static @Nullable Estimate estimate(Index index) {
    Double value = index.value();
    Double low = index.low();
    Double high = index.high();
    return value == null || low == null || high == null
        ? null
        : new Estimate(value, Math.min(low, value), Math.max(high, value));
  }

  private static String source(Scenario scenario, SensitivityReport report, String arm) {
    String version = report.modelVersion();
    return String.join(
        " · ",
        scenario.title(),
        arm,
        String.format(
            Locale.ROOT,
            "%,d points, %,d replications each",
            report.points(),
            report.replications()),
        "seed " + report.seed(),
        "model " + version.substring(0, Math.min(VERSION_SHOWN, version.length())),
        "exploratory model, not a forecast");
  }

  /** Several outcomes share a folder, so that the outcome belongs to the name. */
  private static String name(Result result) {
    String measure = result.measure().equals(Result.SPREAD) ? "-spread" : "";
    return "drivers-" + result.outcome() + measure;
  }
}
