package org.demarche.report.analysis;

import java.util.ArrayList;
import java.util.List;
import org.demarche.analysis.pivots.PivotReport;
import org.demarche.analysis.whatif.WhatIfReport.Figure;
import org.demarche.chart.ChartContext;
import org.demarche.chart.ChartPack;
import org.demarche.chart.Estimate;
import org.demarche.chart.kind.PivotsChart;
import org.demarche.chart.kind.PivotsData;
import org.demarche.scenario.compile.Scenario;
import org.demarche.words.Message;
import org.demarche.words.Words;

/** Makes the chart {@code pivots}. */
public final class PivotsCharts {
  private PivotsCharts() {}

  /**
   * Makes the chart.
   *
   * @param scenario that was asked about
   * @param report what was found
   * @param words in which the chart speaks
   * @return the chart, or why there is nothing to draw
   */
  public static ChartPack of(Scenario scenario, PivotReport report, Words words) {
    String arm = Studied.arm(scenario, report.arm());
    ChartContext context =
        new ChartContext(scenario.title(), List.of(), 0, report.seed(), report.modelVersion())
            .in(words);
    Integer run = report.replication();
    PivotsData data =
        new PivotsData(
            report.title(),
            report.unit().equals("share"),
            arm,
            run == null ? 0 : run,
            report.refined(),
            report.rows().size(),
            rows(report),
            context.say(source(scenario, report)));
    return ChartPack.of(new PivotsChart(), data, context);
  }

  private static List<PivotsData.Row> rows(PivotReport report) {
    List<PivotsData.Row> rows = new ArrayList<>();
    for (PivotReport.Row row : report.rows()) {
      Figure effect = row.effect();
      Estimate estimate =
          effect == null ? null : Studied.estimate(effect.value(), effect.low(), effect.high());
      if (estimate != null) {
        rows.add(new PivotsData.Row(row.id(), row.title(), estimate));
      }
    }
    return rows;
  }

  private static Message source(Scenario scenario, PivotReport report) {
    return Message.of(
        "pivots-source",
        "scenario",
        scenario.title(),
        "runs",
        report.runs(),
        "seed",
        Long.toString(report.seed()),
        "model",
        ChartContext.shortVersion(report.modelVersion()));
  }
}
