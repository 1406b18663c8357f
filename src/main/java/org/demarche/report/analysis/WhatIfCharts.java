package org.demarche.report.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.analysis.whatif.WhatIfReport;
import org.demarche.analysis.whatif.WhatIfReport.Figure;
import org.demarche.analysis.whatif.WhatIfReport.Row;
import org.demarche.chart.Arm;
import org.demarche.chart.ChartContext;
import org.demarche.chart.ChartPack;
import org.demarche.chart.Estimate;
import org.demarche.chart.kind.DifferenceChart;
import org.demarche.chart.kind.DifferenceData;
import org.demarche.scenario.compile.Scenario;
import org.demarche.words.Message;
import org.demarche.words.Shown;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/** Makes the picture of what a change does: the paired differences of headline outcomes. */
public final class WhatIfCharts {
  private WhatIfCharts() {}

  /**
   * Makes the picture.
   *
   * @param scenario that was asked about
   * @param report what the change does
   * @param words in which the picture speaks
   * @return {@code difference-whatif}, or why there is none
   */
  public static ChartPack of(Scenario scenario, WhatIfReport report, Words words) {
    String title = Studied.arm(scenario, report.arm());
    Arm own = new Arm(report.arm(), title, 0, true);
    Arm changed = new Arm("changed", words.say(changes(report)), 1, false);
    List<DifferenceData.Outcome> outcomes = outcomes(report, changed);
    ChartContext context =
        new ChartContext(
                scenario.title(),
                List.of(own, changed),
                report.replications(),
                report.seed(),
                report.modelVersion())
            .in(words);
    DifferenceData data = new DifferenceData(title, 1, report.headlines(), outcomes);
    return ChartPack.of(new DifferenceChart(), data, context, "difference-whatif");
  }

  private static List<DifferenceData.Outcome> outcomes(WhatIfReport report, Arm changed) {
    List<DifferenceData.Outcome> outcomes = new ArrayList<>();
    for (Row row : report.outcomes()) {
      @Nullable Estimate effect = estimate(row.effect());
      if (row.headline() && effect != null) {
        outcomes.add(
            new DifferenceData.Outcome(
                row.outcome(),
                row.title(),
                DifferenceData.Unit.valueOf(row.unit().toUpperCase(Locale.ROOT)),
                List.of(new DifferenceData.Difference(changed, row.effect().n(), effect))));
      }
    }
    return outcomes;
  }

  /** The changes in words, such as "without raid". */
  public static Message changes(WhatIfReport report) {
    List<Message> said = new ArrayList<>();
    for (WhatIfReport.Asked asked : report.changes()) {
      said.add(
          Message.of("whatif-change", "kind", new Shown.Case(asked.kind()), "what", asked.what()));
    }
    return Message.of("whatif-changes", "changes", new Shown.Row(said, Shown.Between.COMMA));
  }

  private static @Nullable Estimate estimate(Figure figure) {
    return Studied.estimate(figure.value(), figure.low(), figure.high());
  }
}
