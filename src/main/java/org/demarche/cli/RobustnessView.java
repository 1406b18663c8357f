package org.demarche.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.demarche.analysis.robustness.Robustness;
import org.demarche.analysis.robustness.RobustnessReport;
import org.demarche.analysis.robustness.RobustnessReport.AgainstBest;
import org.demarche.analysis.robustness.RobustnessReport.ArmRow;
import org.demarche.analysis.robustness.RobustnessReport.Dominates;
import org.demarche.chart.Arm;
import org.demarche.chart.Chart;
import org.demarche.chart.Estimate;
import org.demarche.chart.kind.RegretChart;
import org.demarche.chart.kind.RegretData;
import org.demarche.results.Manifest;
import org.jspecify.annotations.Nullable;

/** The robustness of arms, as lines and as the chart {@code regret}. */
final class RobustnessView {
  private static final int GROUPS = 200;

  private RobustnessView() {}

  /** Returns the lines. */
  static List<String> lines(RobustnessReport report) {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%s (%s), %s is better, good enough at %s; %s%s",
            report.title(),
            report.outcome(),
            report.better(),
            number(report.goodEnough()),
            Texts.count(report.worlds(), "world"),
            report.missing() == 0
                ? ""
                : ", " + report.missing() + " left out where an arm has no value"));
    lines.add("");
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of("", "regret", "90th", "most", "best in", "good enough", "against best other", ""));
    for (ArmRow arm : report.arms()) {
      rows.add(
          List.of(
              arm.title(),
              interval(arm.regret()),
              number(arm.ninetieth().value()),
              number(arm.maximum()),
              Texts.percent(arm.best().value()),
              Texts.percent(arm.satisficing().value()),
              against(arm.againstBest()),
              dominance(arm.dominance())));
    }
    lines.addAll(Texts.table(rows));
    lines.add("");
    lines.add("* may be best on average (Hsu's intervals, all at once); ** no other arm may be.");
    return lines;
  }

  private static String interval(RobustnessReport.Figure value) {
    return number(value.value()) + " (" + number(value.low()) + " to " + number(value.high()) + ")";
  }

  private static String number(@Nullable Double value) {
    if (value == null) {
      return "?";
    }
    double size = Math.abs(value);
    return String.format(Locale.ROOT, size >= 100 ? "%.0f" : size >= 10 ? "%.1f" : "%.3f", value);
  }

  private static String against(@Nullable AgainstBest against) {
    if (against == null) {
      return "";
    }
    String mark = against.isBest() ? " **" : against.mayBeBest() ? " *" : "";
    return number(against.difference())
        + " ("
        + number(against.low())
        + " to "
        + number(against.high())
        + ")"
        + mark;
  }

  private static String dominance(@Nullable Dominates dominance) {
    if (dominance == null) {
      return "reference";
    }
    return switch (dominance.relation()) {
      case "dominates" ->
          "dominates the reference in these runs, by up to " + points(dominance.advantage());
      case "dominated" ->
          "dominated by the reference in these runs, by up to " + points(dominance.disadvantage());
      case "same" -> "same as the reference";
      default -> "no dominance either way";
    };
  }

  private static String points(double share) {
    return String.format(Locale.ROOT, "%.1f points", 100 * share);
  }

  /** Returns the chart. */
  static Chart chart(Manifest manifest, Robustness robustness) {
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
    RegretData data = new RegretData(report.title(), report.better() + " is better", rows);
    return new RegretChart().chart(data, RunContext.of(manifest, arms));
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
