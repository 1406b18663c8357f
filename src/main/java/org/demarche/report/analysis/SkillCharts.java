package org.demarche.report.analysis;

import java.util.ArrayList;
import java.util.List;
import org.demarche.chart.Chart;
import org.demarche.chart.ChartContext;
import org.demarche.chart.Estimate;
import org.demarche.chart.kind.ReliabilityChart;
import org.demarche.chart.kind.ReliabilityData;
import org.demarche.chart.kind.SkillChart;
import org.demarche.chart.kind.SkillData;
import org.demarche.evidence.skill.GroupScore;
import org.demarche.evidence.skill.SkillReport;
import org.demarche.statistics.Interval;
import org.demarche.words.Message;
import org.demarche.words.Shown;
import org.jspecify.annotations.Nullable;

/** Makes the charts {@code reliability} and {@code skill} of the scores of historical cases. */
public final class SkillCharts {
  private SkillCharts() {}

  /**
   * Makes the charts.
   *
   * @param report the scores
   * @param context where they come from
   */
  public static List<Chart> of(SkillReport report, ChartContext context) {
    List<Chart> charts =
        new ArrayList<>(new ReliabilityChart().pages(reliability(report), context));
    charts.addAll(new SkillChart().pages(skill(report, context), context));
    return charts;
  }

  private static ReliabilityData reliability(SkillReport report) {
    return new ReliabilityData(
        report.reliability().stream()
            .filter(bin -> bin.n() > 0)
            .map(
                bin ->
                    new ReliabilityData.Bin(
                        bin.low(),
                        bin.high(),
                        bin.forecast(),
                        bin.observed(),
                        bin.n(),
                        bin.isOff()))
            .toList());
  }

  private static SkillData skill(SkillReport report, ChartContext context) {
    List<SkillData.Row> rows = new ArrayList<>();
    if (Double.isFinite(report.overall().skill())) {
      rows.add(row("overall", context.say(Message.of("skill-over-all")), report.overall(), true));
    }
    report
        .groups()
        .forEach(
            (group, score) -> {
              String label =
                  context.say(Message.of("skill-group-name", "group", new Shown.Case(group.id())));
              rows.add(row(group.id(), label, score, false));
            });
    return new SkillData(rows);
  }

  private static SkillData.Row row(String id, String label, GroupScore score, boolean isWhole) {
    @Nullable Interval interval = score.interval();
    double skill = score.skill();
    Estimate estimate =
        interval == null
            ? new Estimate(skill, skill, skill)
            : new Estimate(skill, interval.low(), interval.high());
    return new SkillData.Row(id, label, score.n(), estimate, interval != null, isWhole);
  }
}
