package org.demarche.report.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.analysis.robustness.RobustnessReport;
import org.demarche.analysis.robustness.RobustnessReport.AgainstBest;
import org.demarche.analysis.robustness.RobustnessReport.ArmRow;
import org.demarche.analysis.robustness.RobustnessReport.Dominates;
import org.jspecify.annotations.Nullable;

/** The robustness of arms, as lines. */
public final class RobustnessText {
  private RobustnessText() {}

  /** Returns the lines. */
  public static List<String> lines(RobustnessReport report) {
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
    if (report.zeroOrOne()) {
      lines.add(
          "This outcome is 0 or 1, and so is the regret of a world: mean regret is the share of");
      lines.add("worlds in which another arm did better; its percentile and its most say no more.");
    }
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
          "ahead of the reference by up to "
              + points(dominance.advantage())
              + ", behind at no level: dominates in these runs";
      case "dominated" ->
          "behind the reference by up to "
              + points(dominance.disadvantage())
              + ", ahead at no level: dominated in these runs";
      case "better" ->
          "ahead of the reference by up to "
              + points(dominance.advantage())
              + ", behind by no more than chance may do";
      case "worse" ->
          "behind the reference by up to "
              + points(dominance.disadvantage())
              + ", ahead by no more than chance may do";
      case "same" -> "same as the reference";
      case "neither" -> "ahead at some levels, behind at others: no dominance";
      default ->
          "no gap that a comparison of all levels can tell from chance ("
              + points(dominance.margin())
              + ")";
    };
  }

  private static String points(double share) {
    return String.format(Locale.ROOT, "%.1f points", 100 * share);
  }
}
