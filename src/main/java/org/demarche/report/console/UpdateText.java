package org.demarche.report.console;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.demarche.analysis.update.Forecast;
import org.demarche.analysis.update.UpdateReport;
import org.demarche.analysis.update.UpdateReport.Moved;
import org.demarche.analysis.update.UpdateReport.Outlook;
import org.demarche.analysis.update.UpdateReport.Range;
import org.demarche.analysis.update.UpdateReport.Surprise;
import org.demarche.analysis.whatif.WhatIfReport.Figure;
import org.demarche.words.Message;
import org.demarche.words.Shown;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/** The outlook given what has been observed, as lines. */
public final class UpdateText {
  private static final int MOST_MOVED = 12;
  private static final int FEWEST_MOVED = 3;
  private static final int MOST_SURPRISES = 8;
  private static final int MOST_FORECASTS = 10;

  private UpdateText() {}

  /**
   * Returns the lines.
   *
   * @param report what was found
   * @param settled forecasts of the ledger that have fallen due
   * @param words of the language
   */
  public static List<String> lines(UpdateReport report, List<Forecast> settled, Words words) {
    Lines lines = new Lines(words);
    lines.add(
        Message.of(
            "update-weight",
            "runs",
            report.replications(),
            "effective",
            Figures.fixed(report.effective(), 0),
            "worlds",
            Figures.fixed(report.worlds(), 0),
            "resampled",
            report.resampled().size(),
            "failures",
            report.failures()));
    if (!report.partly().isEmpty()) {
      lines.add(partly(report));
    }
    if (report.canTell()) {
      moved(report, lines);
      outlook(report, lines);
    } else {
      lines.add(
          Message.of(
              "update-cannot-tell",
              "evidence",
              new Shown.Case(report.logEvidence() == null ? "none" : "some")));
    }
    surprises(report, lines);
    ledger(settled, lines);
    return lines.all();
  }

  private static Message partly(UpdateReport report) {
    double least = report.partly().stream().mapToDouble(UpdateReport.Partly::share).min().orElse(1);
    return Message.of(
        "update-partly",
        "days",
        report.partly().size(),
        "first",
        report.partly().get(0).date(),
        "least",
        Figures.percent(least));
  }

  private static void moved(UpdateReport report, Lines lines) {
    int all = report.assumptions().size();
    int clear = (int) report.assumptions().stream().filter(Moved::isClear).count();
    int shown = Math.min(all, Math.max(FEWEST_MOVED, Math.min(MOST_MOVED, clear)));
    lines.blank();
    lines.add(Message.of("update-moved"));
    lines.table("  ", moved(report.assumptions().subList(0, shown)));
    if (clear == 0) {
      lines.add(Message.of("update-moved-none", "all", all));
    }
    if (all > shown) {
      lines.add(Message.of("update-moved-more", "more", all - shown));
    }
    lines.add(Message.of("update-moved-legend", "all", all));
  }

  private static List<List<?>> moved(List<Moved> assumptions) {
    List<List<?>> rows = new ArrayList<>();
    rows.add(
        List.of(
            Message.of("update-shift"),
            Message.of("update-prior"),
            Message.of("update-posterior"),
            Message.of("update-assumption")));
    for (Moved moved : assumptions) {
      Figure shift = moved.shift();
      rows.add(
          List.of(
              Message.of(
                  "update-points",
                  "value",
                  signed(shift.value()),
                  "low",
                  signed(shift.low()),
                  "high",
                  signed(shift.high())),
              range(moved.prior()),
              range(moved.posterior()),
              moved.title()));
    }
    return rows;
  }

  private static Shown signed(@Nullable Double share) {
    return new Shown.Signed(share == null ? Double.NaN : share * 100, 0);
  }

  private static Message range(Range range) {
    return Message.of(
        "update-range",
        "low",
        Figures.fine(range.low()),
        "median",
        Figures.fine(range.median()),
        "high",
        Figures.fine(range.high()));
  }

  private static void outlook(UpdateReport report, Lines lines) {
    lines.blank();
    lines.add(Message.of("update-outlook"));
    List<List<?>> rows = new ArrayList<>();
    rows.add(List.of(Message.of("update-prior-share"), Message.of("update-after"), ""));
    for (Outlook each : report.outlook()) {
      Figure after = each.after();
      if (each.headline() && after != null) {
        boolean share = each.unit().equals("share");
        rows.add(List.of(figure(each.before(), share), figure(after, share), each.title()));
      }
    }
    for (Outlook each : report.milestones()) {
      Figure after = each.after();
      if (after != null) {
        rows.add(
            List.of(
                figure(each.before(), true),
                figure(after, true),
                Message.of("update-milestone", "what", each.title(), "due", each.dueDate())));
      }
    }
    lines.table("  ", rows);
  }

  private static Message figure(Figure figure, boolean share) {
    return Message.of(
        "update-figure",
        "value",
        level(figure.value(), share),
        "low",
        level(figure.low(), share),
        "high",
        level(figure.high(), share));
  }

  private static Shown level(@Nullable Double value, boolean share) {
    return share ? Figures.percent(value) : Figures.number(value);
  }

  private static void surprises(UpdateReport report, Lines lines) {
    if (report.surprises().isEmpty()) {
      return;
    }
    lines.blank();
    lines.add(Message.of("update-surprises"));
    List<List<?>> rows = new ArrayList<>();
    rows.add(List.of(Message.of("update-chance"), Message.of("update-what")));
    report.surprises().stream()
        .limit(MOST_SURPRISES)
        .forEach(each -> rows.add(List.of(chance(each.chance()), said(each))));
    lines.table("  ", rows);
    lines.add(Message.of("update-surprise-legend"));
  }

  /** Small chances need their first digit. */
  private static Shown chance(double chance) {
    return new Shown.Share(chance, chance < 0.0005 ? 3 : chance < 0.1 ? 2 : 1);
  }

  private static Message said(Surprise each) {
    return each.kind().equals("act")
        ? Message.of(
            "update-act",
            "date",
            each.date(),
            "actor",
            each.actor(),
            "action",
            each.action(),
            "target",
            each.target(),
            "outside",
            (int) Math.round(each.outside() * 100))
        : Message.of("update-silence", "actor", each.actor(), "date", each.date());
  }

  private static void ledger(List<Forecast> settled, Lines lines) {
    lines.blank();
    lines.add(Message.of("update-ledger"));
    if (settled.isEmpty()) {
      lines.add(Message.of("update-ledger-none"));
      return;
    }
    int first = Math.max(0, settled.size() - MOST_FORECASTS);
    lines.table("  ", settled(settled.subList(first, settled.size())));
    lines.add(
        Message.of(
            "update-ledger-scores",
            "n",
            settled.size(),
            "brier",
            mean(settled, each -> each.brier(each.after())),
            "brierBefore",
            mean(settled, each -> each.brier(each.before())),
            "log",
            mean(settled, each -> each.logScore(each.after())),
            "logBefore",
            mean(settled, each -> each.logScore(each.before()))));
  }

  private static List<List<?>> settled(List<Forecast> forecasts) {
    List<List<?>> rows = new ArrayList<>();
    rows.add(
        List.of(
            Message.of("update-ledger-issued"),
            Message.of("update-ledger-due"),
            Message.of("update-prior-share"),
            Message.of("update-after"),
            Message.of("update-ledger-came"),
            Message.of("update-ledger-what")));
    for (Forecast each : forecasts) {
      rows.add(
          List.of(
              each.issued(),
              each.due(),
              Figures.percent(each.before()),
              Figures.percent(each.after()),
              Message.of(
                  "update-ledger-did",
                  "did",
                  new Shown.Case(Boolean.TRUE.equals(each.happened()) ? "yes" : "no")),
              each.what()));
    }
    return rows;
  }

  private static Shown mean(List<Forecast> settled, ToDoubleFunction<Forecast> score) {
    return Figures.fixed(settled.stream().mapToDouble(score).average().orElse(Double.NaN), 3);
  }
}
