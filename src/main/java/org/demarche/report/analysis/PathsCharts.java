package org.demarche.report.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.analysis.causes.CausalPaths;
import org.demarche.chart.ChartContext;
import org.demarche.chart.ChartPack;
import org.demarche.chart.Estimate;
import org.demarche.chart.kind.PathsChart;
import org.demarche.chart.kind.PathsData;
import org.demarche.model.Plan;
import org.demarche.report.story.CauseWords;
import org.demarche.results.ModelVersion;
import org.demarche.scenario.compile.Scenario;
import org.demarche.statistics.Interval;
import org.demarche.words.Message;
import org.demarche.words.Words;

/** Makes the chart {@code paths}. */
public final class PathsCharts {
  private static final int MOST = 12;

  private final Scenario scenario;
  private final Plan plan;
  private final CauseWords named;
  private final Words words;

  /**
   * Charts of an arm.
   *
   * @param scenario that was asked about
   * @param plan of its arm
   * @param words in which the chart speaks
   */
  public PathsCharts(Scenario scenario, Plan plan, Words words) {
    this.scenario = scenario;
    this.plan = plan;
    this.named = new CauseWords(plan, words);
    this.words = words;
  }

  /**
   * Makes the chart of the kinds that stand most often on the way.
   *
   * @param answer what was found
   * @param outcome what a reader calls it
   * @param seed of worlds and chance
   * @return the chart, or why there is nothing to draw
   */
  public ChartPack of(CausalPaths.Answer answer, String outcome, long seed) {
    String version = ModelVersion.current();
    ChartContext context =
        new ChartContext(scenario.title(), List.of(), 0, seed, version).in(words);
    Message source =
        Message.of(
            "chart-paths-source",
            "scenario",
            scenario.title(),
            "runs",
            answer.runs(),
            "seed",
            Long.toString(seed),
            "model",
            ChartContext.shortVersion(version));
    PathsData data =
        new PathsData(
            outcome,
            Studied.arm(scenario, plan.arm()),
            answer.with(),
            answer.without(),
            answer.rows().size(),
            rows(answer),
            context.say(source));
    return ChartPack.of(new PathsChart(), data, context);
  }

  private List<PathsData.Row> rows(CausalPaths.Answer answer) {
    List<PathsData.Row> rows = new ArrayList<>();
    for (CausalPaths.Row row : answer.rows().stream().limit(MOST).toList()) {
      rows.add(
          new PathsData.Row(
              id(row.kind()),
              named.label(row.example()),
              estimate(row.onPath()),
              estimate(row.with()),
              estimate(row.without())));
    }
    return rows;
  }

  private String id(CausalPaths.Kind kind) {
    return String.join(
        ":",
        kind.kind().name().toLowerCase(Locale.ROOT),
        named.code(kind.source()),
        kind.what(),
        named.code(kind.target()));
  }

  private static Estimate estimate(Interval share) {
    return Double.isNaN(share.estimate())
        ? new Estimate(0, 0, 0)
        : new Estimate(share.estimate(), share.low(), share.high());
  }
}
