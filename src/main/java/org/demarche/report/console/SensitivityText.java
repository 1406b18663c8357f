package org.demarche.report.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.analysis.sensitivity.SensitivityReport;
import org.demarche.analysis.sensitivity.SensitivityReport.Index;
import org.demarche.analysis.sensitivity.SensitivityReport.MorrisRow;
import org.demarche.analysis.sensitivity.SensitivityReport.PairRow;
import org.demarche.analysis.sensitivity.SensitivityReport.Result;
import org.demarche.analysis.sensitivity.SensitivityReport.SobolRow;
import org.demarche.analysis.sensitivity.SensitivityReport.SplitRow;
import org.demarche.chart.ChartTable;
import org.demarche.results.NumberText;
import org.jspecify.annotations.Nullable;

/** What drives the outcomes, as lines and as a table. */
public final class SensitivityText {
  private static final int SHOWN = 12;
  private static final int PAIRS_SHOWN = 5;

  private final SensitivityReport report;
  private final List<String> lines = new ArrayList<>();

  private SensitivityText(SensitivityReport report) {
    this.report = report;
  }

  /** Returns the lines. */
  public static List<String> lines(SensitivityReport report) {
    SensitivityText text = new SensitivityText(report);
    text.heading();
    report.results().forEach(text::result);
    return text.lines;
  }

  private void heading() {
    lines.add(
        String.format(
            Locale.ROOT,
            "%s, arm %s: %s, %s, %,d points with %,d runs each, %s",
            report.scenario(),
            report.arm(),
            report.method(),
            Texts.count(report.assumptions().size(), "uncertain assumption"),
            report.points(),
            report.replications(),
            "seed " + report.seed()));
    if (report.failures() > 0) {
      lines.add(Texts.count(report.failures(), "run") + " failed and count as missing.");
    }
    if (!report.treatedAsIndependent().isEmpty()) {
      lines.add(
          "Treated as independent although correlated: "
              + String.join(", ", report.treatedAsIndependent()));
    }
    if (report.method().equals("morris") && !report.discrete().isEmpty()) {
      lines.add(
          "Values in steps, so that some moves change nothing: "
              + String.join(", ", report.discrete()));
    }
    lines.add("");
  }

  private void result(Result result) {
    String measure =
        result.measure().equals(Result.SPREAD) ? "standard deviation across chance" : "mean";
    lines.add(result.title() + " (" + result.outcome() + "), " + measure);
    if (result.missingPoints() > 0) {
      lines.add("  " + Texts.count(result.missingPoints(), "point") + " without a value left out");
    }
    if (isFlat(result)) {
      lines.add(
          "  the same at every one of "
              + (report.points() - result.missingPoints())
              + " points: no effect shows");
      lines.add("");
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    int unconverged = 0;
    for (MorrisRow row : result.morris()) {
      unconverged += row.muStar().converged() ? 0 : 1;
      if (rows.size() < SHOWN) {
        rows.add(
            List.of(
                row.assumption(),
                "μ* " + index(row.muStar()),
                row.muStar().converged() ? "σ " + number(row.sigma()) : ""));
      }
    }
    for (SobolRow row : result.sobol()) {
      unconverged += row.st().converged() && row.s1().converged() ? 0 : 1;
      if (rows.size() < SHOWN) {
        rows.add(List.of(row.assumption(), "S1 " + index(row.s1()), "ST " + index(row.st())));
      }
    }
    Texts.table(rows).forEach(line -> lines.add("  " + line));
    pairsAndCounts(result, unconverged);
    split(result.split());
    lines.add("");
  }

  private void pairsAndCounts(Result result, int unconverged) {
    for (PairRow pair : result.pairs().stream().limit(PAIRS_SHOWN).toList()) {
      lines.add("  " + pair.first() + " with " + pair.second() + ": S2 " + index(pair.s2()));
    }
    int all = Math.max(result.morris().size(), result.sobol().size());
    if (all > SHOWN) {
      lines.add("  and " + (all - SHOWN) + " further assumptions, in the table");
    }
    if (unconverged > 0) {
      lines.add(
          "  " + unconverged + " of " + all + " have not converged: more --samples or --reps");
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
      lines.add("  the shares cannot be told: the outcome does not vary, or too few worlds");
      return;
    }
    lines.add(
        String.format(
            Locale.ROOT,
            "  from assumptions %s (%s to %s), from chance %s",
            Texts.percent(value),
            Texts.percent(share.low()),
            Texts.percent(share.high()),
            Texts.percent(1 - value)));
  }

  private static String index(Index index) {
    if (!index.converged()) {
      Double half = index.halfWidth();
      return half == null ? "cannot be told" : "not converged (± " + number(half) + ")";
    }
    return number(index.value()) + " (" + number(index.low()) + " to " + number(index.high()) + ")";
  }

  private static String number(@Nullable Double value) {
    if (value == null) {
      return "?";
    }
    double size = Math.abs(value);
    return String.format(Locale.ROOT, size >= 100 ? "%.0f" : size >= 10 ? "%.1f" : "%.3f", value);
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
