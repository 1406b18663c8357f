package org.demarche.report.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.demarche.analysis.robustness.Robustness;
import org.demarche.analysis.robustness.RobustnessReport;
import org.demarche.analysis.robustness.RobustnessReport.AgainstBest;
import org.demarche.analysis.robustness.RobustnessReport.ArmRow;
import org.demarche.chart.Arm;
import org.demarche.chart.ChartPack;
import org.demarche.chart.Estimate;
import org.demarche.chart.kind.RegretChart;
import org.demarche.chart.kind.RegretData;
import org.demarche.results.Manifest;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/** Makes the chart {@code regret} of the robustness of arms. */
public final class RegretCharts {
  private static final int GROUPS = 200;

  private RegretCharts() {}

  /**
   * Makes the chart.
   *
   * @param manifest of the run
   * @param robustness of its arms
   * @param words in which the chart speaks
   * @return the chart, or why there is nothing to draw
   */
  public static ChartPack of(Manifest manifest, Robustness robustness, Words words) {
    RobustnessReport report = robustness.report();
    List<List<Double>> strips = strips(robustness.regrets());
    List<RegretData.Row> rows = new ArrayList<>();
    List<Arm> arms = RunContext.arms(manifest);
    for (int a = 0; a < arms.size(); a++) {
      ArmRow row = report.arms().get(a);
      AgainstBest against = row.againstBest();
      rows.add(
          new RegretData.Row(
              arms.get(a),
              estimate(row.regret()),
              orZero(row.ninetieth().value()),
              orZero(row.maximum()),
              orZero(row.best().value()),
              against != null && against.mayBeBest(),
              strips.get(a)));
    }
    RegretData data =
        new RegretData(report.title(), report.better().equals("more"), report.worlds(), rows);
    return ChartPack.of(new RegretChart(), data, RunContext.of(manifest, arms, words));
  }

  private static Estimate estimate(RobustnessReport.Figure value) {
    double middle = orZero(value.value());
    double low = value.low() == null ? middle : value.low();
    double high = value.high() == null ? middle : value.high();
    return new Estimate(middle, Math.min(low, middle), Math.max(high, middle));
  }

  private static double orZero(@Nullable Double value) {
    return value == null ? 0 : value;
  }

  /** Mean regret in groups of worlds, put in order of the regret of the arms one after another. */
  private static List<List<Double>> strips(double[][] regrets) {
    Comparator<Integer> order = Comparator.comparingDouble(w -> total(regrets, w));
    for (double[] arm : regrets) {
      order = order.thenComparingDouble(w -> arm[w]);
    }
    List<Integer> worlds =
        IntStream.range(0, regrets[0].length)
            .boxed()
            .filter(w -> !Double.isNaN(regrets[0][w]))
            .sorted(order)
            .toList();
    int groups = Math.min(GROUPS, worlds.size());
    List<List<Double>> strips = new ArrayList<>();
    for (double[] arm : regrets) {
      List<Double> strip = new ArrayList<>();
      for (int g = 0; g < groups; g++) {
        int from = (int) ((long) worlds.size() * g / groups);
        int to = (int) ((long) worlds.size() * (g + 1) / groups);
        strip.add(worlds.subList(from, to).stream().mapToDouble(w -> arm[w]).average().orElse(0));
      }
      strips.add(strip);
    }
    return strips;
  }

  private static double total(double[][] regrets, int world) {
    double total = 0;
    for (double[] arm : regrets) {
      total += arm[world];
    }
    return total;
  }
}
