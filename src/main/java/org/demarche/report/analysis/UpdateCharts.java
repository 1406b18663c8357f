package org.demarche.report.analysis;

import java.util.ArrayList;
import java.util.List;
import org.demarche.analysis.update.UpdateReport;
import org.demarche.analysis.update.UpdateReport.Outlook;
import org.demarche.analysis.whatif.WhatIfReport.Figure;
import org.demarche.chart.ChartContext;
import org.demarche.chart.ChartPack;
import org.demarche.chart.Estimate;
import org.demarche.chart.kind.OutlookChart;
import org.demarche.chart.kind.OutlookData;
import org.demarche.scenario.compile.Scenario;
import org.demarche.words.Message;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/** Makes the chart {@code outlook}. */
public final class UpdateCharts {
  private static final int MOST = 12;

  private UpdateCharts() {}

  /**
   * Makes the chart: headline shares, then milestones.
   *
   * @param scenario that was asked about
   * @param report what was found
   * @param words in which the chart speaks
   * @return the chart, or why there is nothing to draw
   */
  public static ChartPack of(Scenario scenario, UpdateReport report, Words words) {
    String arm = Studied.arm(scenario, report.arm());
    ChartContext context =
        new ChartContext(scenario.title(), List.of(), 0, report.seed(), report.modelVersion())
            .in(words);
    Message source =
        Message.of(
            "update-source",
            "scenario",
            scenario.title(),
            "runs",
            report.replications(),
            "seed",
            Long.toString(report.seed()),
            "model",
            ChartContext.shortVersion(report.modelVersion()));
    OutlookData data =
        new OutlookData(
            arm, report.known(), report.acts(), rows(report, words), context.say(source));
    return ChartPack.of(new OutlookChart(), data, context);
  }

  private static List<OutlookData.Row> rows(UpdateReport report, Words words) {
    List<OutlookData.Row> rows = new ArrayList<>();
    for (Outlook each : report.outlook()) {
      if (each.headline() && each.unit().equals("share")) {
        add(rows, each, each.title());
      }
    }
    for (Outlook each : report.milestones()) {
      Message label = Message.of("update-milestone", "what", each.title(), "due", each.dueDate());
      add(rows, each, words.say(label));
    }
    return rows.subList(0, Math.min(MOST, rows.size()));
  }

  private static void add(List<OutlookData.Row> rows, Outlook each, String label) {
    Estimate before = estimate(each.before());
    Estimate after = estimate(each.after());
    if (before != null && after != null) {
      rows.add(new OutlookData.Row(each.id(), label, before, after));
    }
  }

  private static @Nullable Estimate estimate(@Nullable Figure figure) {
    return figure == null ? null : Studied.estimate(figure.value(), figure.low(), figure.high());
  }
}
