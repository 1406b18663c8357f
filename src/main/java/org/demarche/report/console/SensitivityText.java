package org.demarche.report.console;

import java.util.ArrayList;
import java.util.List;
import org.demarche.analysis.sensitivity.SensitivityReport;
import org.demarche.analysis.sensitivity.SensitivityReport.Index;
import org.demarche.analysis.sensitivity.SensitivityReport.MorrisRow;
import org.demarche.analysis.sensitivity.SensitivityReport.PairRow;
import org.demarche.analysis.sensitivity.SensitivityReport.Result;
import org.demarche.analysis.sensitivity.SensitivityReport.SobolRow;
import org.demarche.analysis.sensitivity.SensitivityReport.SplitRow;
import org.demarche.chart.ChartTable;
import org.demarche.results.NumberText;
import org.demarche.words.Message;
import org.demarche.words.Shown;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/** What drives the outcomes, as lines and as a table. */
public final class SensitivityText {
  private static final int SHOWN = 12;
  private static final int PAIRS_SHOWN = 5;

  private final SensitivityReport report;
  private final Lines lines;

  private SensitivityText(SensitivityReport report, Words words) {
    this.lines = new Lines(words);
    this.report = report;
  }

  /**
   * Returns the lines.
   *
   * @param report the answer
   * @param words of the language
   */
  public static List<String> lines(SensitivityReport report, Words words) {
    SensitivityText text = new SensitivityText(report, words);
    text.heading();
    report.results().forEach(text::result);
    return text.lines.all();
  }

  private void heading() {
    lines.add(
        Message.of(
            "sensitivity-heading",
            "scenario",
            report.scenario(),
            "arm",
            report.arm(),
            "method",
            report.method(),
            "assumptions",
            report.assumptions().size(),
            "points",
            report.points(),
            "runs",
            report.replications(),
            "seed",
            String.valueOf(report.seed())));
    if (report.failures() > 0) {
      lines.add(Message.of("sensitivity-failed", "count", report.failures()));
    }
    if (!report.treatedAsIndependent().isEmpty()) {
      lines.add(
          Message.of(
              "sensitivity-correlated",
              "assumptions",
              String.join(", ", report.treatedAsIndependent())));
    }
    if (report.method().equals("morris") && !report.discrete().isEmpty()) {
      lines.add(
          Message.of("sensitivity-discrete", "assumptions", String.join(", ", report.discrete())));
    }
    lines.blank();
  }

  private void result(Result result) {
    lines.add(
        Message.of(
            "sensitivity-outcome",
            "title",
            result.title(),
            "outcome",
            result.outcome(),
            "measure",
            new Shown.Case(result.measure().equals(Result.SPREAD) ? "spread" : "mean")));
    if (result.missingPoints() > 0) {
      lines.add(Message.of("sensitivity-missing", "count", result.missingPoints()));
    }
    if (isFlat(result)) {
      lines.add(
          Message.of(
              "sensitivity-flat",
              "points",
              String.valueOf(report.points() - result.missingPoints())));
      lines.blank();
      return;
    }
    indices(result);
    split(result.split());
    lines.blank();
  }

  private void indices(Result result) {
    List<List<?>> rows = new ArrayList<>();
    int unconverged = 0;
    for (MorrisRow row : result.morris()) {
      unconverged += row.muStar().converged() ? 0 : 1;
      if (rows.size() < SHOWN) {
        rows.add(
            List.of(
                row.assumption(),
                Message.of("sensitivity-mu", "index", index(row.muStar())),
                row.muStar().converged()
                    ? Message.of("sensitivity-sigma", "value", Figures.fine(row.sigma()))
                    : ""));
      }
    }
    for (SobolRow row : result.sobol()) {
      unconverged += row.st().converged() && row.s1().converged() ? 0 : 1;
      if (rows.size() < SHOWN) {
        rows.add(
            List.of(
                row.assumption(),
                Message.of("sensitivity-first", "index", index(row.s1())),
                Message.of("sensitivity-total", "index", index(row.st()))));
      }
    }
    lines.table("  ", rows);
    pairsAndCounts(result, unconverged);
  }

  private void pairsAndCounts(Result result, int unconverged) {
    for (PairRow pair : result.pairs().stream().limit(PAIRS_SHOWN).toList()) {
      lines.add(
          Message.of(
              "sensitivity-pair",
              "first",
              pair.first(),
              "second",
              pair.second(),
              "index",
              index(pair.s2())));
    }
    int all = Math.max(result.morris().size(), result.sobol().size());
    if (all > SHOWN) {
      lines.add(Message.of("sensitivity-further", "count", all - SHOWN));
    }
    if (unconverged > 0) {
      lines.add(Message.of("sensitivity-unconverged", "count", unconverged, "all", all));
    }
  }

  private static boolean isFlat(Result result) {
    return !result.morris().isEmpty()
        && result.morris().stream()
            .map(row -> row.muStar().value())
            .allMatch(value -> value != null && value == 0);
  }

  private void split(@Nullable SplitRow split) {
    if (split == null) {
      return;
    }
    Index share = split.share();
    Double value = share.value();
    if (value == null) {
      lines.add(Message.of("sensitivity-split-untold"));
      return;
    }
    lines.add(
        Message.of(
            "sensitivity-split",
            "assumptions",
            Figures.percent(value),
            "low",
            Figures.percent(share.low()),
            "high",
            Figures.percent(share.high()),
            "chance",
            Figures.percent(1 - value)));
  }

  private static Message index(Index index) {
    if (!index.converged()) {
      Double half = index.halfWidth();
      return half == null
          ? Message.of("sensitivity-untold")
          : Message.of("sensitivity-not-converged", "half", Figures.fine(half));
    }
    return Message.of(
        "sensitivity-index",
        "value",
        Figures.fine(index.value()),
        "low",
        Figures.fine(index.low()),
        "high",
        Figures.fine(index.high()));
  }

  /** Returns every number as CSV; what has not converged is empty. */
  public static String csv(SensitivityReport report) {
    List<List<String>> rows = new ArrayList<>();
    for (Result result : report.results()) {
      for (MorrisRow row : result.morris()) {
        rows.add(row(result, row.assumption(), "mu_star", row.muStar()));
        rows.add(row(result, row.assumption(), "mu", plain(row.mu())));
        rows.add(row(result, row.assumption(), "sigma", plain(row.sigma())));
      }
      for (SobolRow row : result.sobol()) {
        rows.add(row(result, row.assumption(), "s1", row.s1()));
        rows.add(row(result, row.assumption(), "st", row.st()));
      }
      for (PairRow row : result.pairs()) {
        rows.add(row(result, row.first() + "*" + row.second(), "s2", row.s2()));
      }
      SplitRow split = result.split();
      if (split != null) {
        rows.add(row(result, "", "assumption_share", split.share()));
      }
    }
    return new ChartTable(
            List.of(
                "outcome", "measure", "assumption", "index", "value", "low", "high", "converged"),
            rows)
        .toCsv();
  }

  private static Index plain(@Nullable Double value) {
    return new Index(value, null, null, null, value != null);
  }

  private static List<String> row(Result result, String assumption, String name, Index index) {
    return List.of(
        result.outcome(),
        result.measure(),
        assumption,
        name,
        cell(index.value()),
        cell(index.low()),
        cell(index.high()),
        Boolean.toString(index.converged()));
  }

  private static String cell(@Nullable Double value) {
    return value == null ? "" : NumberText.of(value);
  }
}
