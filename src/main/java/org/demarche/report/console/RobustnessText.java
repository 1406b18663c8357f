package org.demarche.report.console;

import java.util.ArrayList;
import java.util.List;
import org.demarche.analysis.robustness.RobustnessReport;
import org.demarche.analysis.robustness.RobustnessReport.AgainstBest;
import org.demarche.analysis.robustness.RobustnessReport.ArmRow;
import org.demarche.analysis.robustness.RobustnessReport.Dominates;
import org.demarche.words.Message;
import org.demarche.words.Shown;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/** The robustness of arms, as lines. */
public final class RobustnessText {
  private RobustnessText() {}

  /**
   * Returns the lines.
   *
   * @param report the answer
   * @param words of the language
   */
  public static List<String> lines(RobustnessReport report, Words words) {
    Lines lines = new Lines(words);
    lines.add(
        Message.of(
            "robustness-heading",
            "title",
            report.title(),
            "outcome",
            report.outcome(),
            "better",
            new Shown.Case(report.better()),
            "enough",
            Figures.fine(report.goodEnough()),
            "worlds",
            report.worlds(),
            "missing",
            report.missing()));
    lines.blank();
    lines.table(rows(report));
    lines.blank();
    if (report.zeroOrOne()) {
      lines.add(Message.of("robustness-zero-or-one"));
    }
    lines.add(Message.of("robustness-stars"));
    return lines.all();
  }

  private static List<List<?>> rows(RobustnessReport report) {
    List<List<?>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "",
            Message.of("robustness-regret"),
            Message.of("robustness-ninetieth"),
            Message.of("robustness-most"),
            Message.of("robustness-best-in"),
            Message.of("robustness-good-enough"),
            Message.of("robustness-against"),
            ""));
    for (ArmRow arm : report.arms()) {
      rows.add(
          List.of(
              arm.title(),
              interval(arm.regret()),
              Figures.fine(arm.ninetieth().value()),
              Figures.fine(arm.maximum()),
              Figures.percent(arm.best().value()),
              Figures.percent(arm.satisficing().value()),
              against(arm.againstBest()),
              dominance(arm.dominance())));
    }
    return rows;
  }

  private static Message interval(RobustnessReport.Figure value) {
    return Message.of(
        "robustness-interval",
        "value",
        Figures.fine(value.value()),
        "low",
        Figures.fine(value.low()),
        "high",
        Figures.fine(value.high()));
  }

  private static Object against(@Nullable AgainstBest against) {
    if (against == null) {
      return "";
    }
    return Message.of(
        "robustness-difference",
        "value",
        Figures.fine(against.difference()),
        "low",
        Figures.fine(against.low()),
        "high",
        Figures.fine(against.high()),
        "best",
        new Shown.Case(against.isBest() ? "is" : against.mayBeBest() ? "may" : "not"));
  }

  private static Message dominance(@Nullable Dominates dominance) {
    if (dominance == null) {
      return Message.of("robustness-reference");
    }
    return switch (dominance.relation()) {
      case "dominates" ->
          Message.of("robustness-dominates", "points", points(dominance.advantage()));
      case "dominated" ->
          Message.of("robustness-dominated", "points", points(dominance.disadvantage()));
      case "better" -> Message.of("robustness-ahead", "points", points(dominance.advantage()));
      case "worse" -> Message.of("robustness-behind", "points", points(dominance.disadvantage()));
      case "same" -> Message.of("robustness-same");
      case "neither" -> Message.of("robustness-neither");
      default -> Message.of("robustness-unclear", "points", points(dominance.margin()));
    };
  }

  private static Shown points(double share) {
    return Figures.fixed(100 * share, 1);
  }
}
