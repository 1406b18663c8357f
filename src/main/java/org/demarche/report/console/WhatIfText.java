package org.demarche.report.console;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.demarche.analysis.whatif.WhatIfReport;
import org.demarche.analysis.whatif.WhatIfReport.Figure;
import org.demarche.analysis.whatif.WhatIfReport.Row;
import org.demarche.report.story.SideBySide;
import org.demarche.words.Message;
import org.demarche.words.Shown;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/** What a change does, as lines. */
public final class WhatIfText {
  private static final int WIDE = 46;

  /** Lines in common between two differences that are still told one by one. */
  private static final int FEW = 2;

  private static final int MOST_ROWS = 60;
  private static final int MOST_OTHERS = 12;

  private WhatIfText() {}

  /**
   * What the change does over many runs.
   *
   * @param report the numbers
   * @param words of the language
   * @return lines
   */
  public static List<String> lines(WhatIfReport report, Words words) {
    Lines lines = new Lines(words);
    lines.add(
        Message.of(
            "whatif-pairs",
            "pairs",
            report.replications(),
            "came",
            Figures.percent(report.came().value()),
            "failures",
            report.failures()));
    if (isNowhere(report)) {
      lines.add(Message.of("whatif-nowhere", "runs", report.replications()));
      return lines.all();
    }
    lines.blank();
    outcomes(report, lines);
    lines.blank();
    lines.add(
        Message.of(
            "whatif-legend",
            "headlines",
            report.headlines(),
            "others",
            report.outcomes().size() - report.headlines()));
    return lines.all();
  }

  /** Whether no run has what is changed, and none comes out otherwise for want of it. */
  private static boolean isNowhere(WhatIfReport report) {
    Double came = report.came().value();
    return came != null
        && came == 0
        && report.outcomes().stream().allMatch(row -> isZero(row.flips().value()));
  }

  private static boolean isZero(@Nullable Double value) {
    return value == null || value == 0;
  }

  private static void outcomes(WhatIfReport report, Lines lines) {
    List<List<?>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "",
            Message.of("whatif-as-it-is"),
            Message.of("whatif-changed"),
            Message.of("whatif-effect"),
            Message.of("whatif-flips"),
            Message.of("whatif-necessary"),
            Message.of("whatif-sufficient")));
    report.outcomes().stream().filter(Row::headline).forEach(row -> rows.add(row(row)));
    List<Row> clear =
        report.outcomes().stream()
            .filter(row -> !row.headline() && isClear(row.effect()))
            .sorted(Comparator.comparingDouble((Row row) -> -sharpness(row.effect())))
            .toList();
    clear.stream().limit(MOST_OTHERS).forEach(row -> rows.add(row(row)));
    lines.table(rows);
    if (clear.size() > MOST_OTHERS) {
      lines.add(Message.of("whatif-more-outcomes", "more", clear.size() - MOST_OTHERS));
    }
  }

  /** How far an effect lies from zero, in widths of its interval. */
  private static double sharpness(Figure effect) {
    Double value = effect.value();
    Double low = effect.low();
    Double high = effect.high();
    return value == null || low == null || high == null
        ? 0
        : Math.abs(value) / Math.max(high - low, Double.MIN_NORMAL);
  }

  private static boolean isClear(Figure effect) {
    Double low = effect.low();
    Double high = effect.high();
    return low != null && high != null && (low > 0 || high < 0);
  }

  private static List<?> row(Row row) {
    boolean share = row.unit().equals("share");
    return List.of(
        row.headline() ? row.title() : row.title() + " *",
        level(row.asItIs(), share),
        level(row.changed(), share),
        interval(row.effect(), share),
        level(row.flips(), true),
        given(row.necessity()),
        given(row.sufficiency()));
  }

  private static Shown level(Figure figure, boolean share) {
    return share ? Figures.percent(figure.value()) : Figures.number(figure.value());
  }

  private static Object interval(Figure figure, boolean share) {
    double factor = share ? 100 : 1;
    return Message.of(
        "whatif-interval",
        "value",
        signed(figure.value(), factor),
        "low",
        signed(figure.low(), factor),
        "high",
        signed(figure.high(), factor));
  }

  private static Shown signed(@Nullable Double value, double factor) {
    return new Shown.Signed(value == null ? Double.NaN : value * factor, factor > 1 ? 1 : 2);
  }

  private static Object given(@Nullable Figure figure) {
    return figure == null || figure.value() == null
        ? ""
        : Message.of("whatif-of", "share", Figures.percent(figure.value()), "n", figure.n());
  }

  /**
   * One run and the same run with the change.
   *
   * @param run the two chronicles
   * @param words of the language
   * @return lines
   */
  public static List<String> lines(SideBySide run, Words words) {
    Lines lines = new Lines(words);
    Double parts = run.parts();
    SideBySide.Row follows = run.follows();
    if (parts == null) {
      lines.add(Message.of("whatif-no-parting", "run", run.replication()));
      return lines.all();
    }
    lines.add(
        Message.of(
            "whatif-parting",
            "run",
            run.replication(),
            "same",
            run.same(),
            "day",
            Figures.fixed(parts, 1)));
    if (follows != null) {
      lines.add(
          Message.of(
              "whatif-follows",
              "day",
              Figures.fixed(follows.day(), 1),
              "side",
              new Shown.Case(follows.side().equals("changed") ? "changed" : "own"),
              "text",
              follows.text()));
    }
    lines.blank();
    columns(run, lines, words);
    return lines.all();
  }

  private static void columns(SideBySide run, Lines lines, Words words) {
    lines.add(
        beside(
            "       ",
            words.say(Message.of("whatif-as-it-is")),
            words.say(Message.of("whatif-changed"))));
    List<SideBySide.Row> rows = run.rows();
    int told = 0;
    int i = 0;
    while (i < rows.size() && told < MOST_ROWS) {
      int end = i;
      while (end < rows.size() && rows.get(end).side().equals("both")) {
        end++;
      }
      if (end - i > FEW) {
        lines.add(words.say(Message.of("whatif-in-common", "lines", end - i)));
        i = end;
      } else {
        tell(rows.get(i), lines);
        i++;
      }
      told++;
    }
    if (i < rows.size()) {
      lines.add(Message.of("whatif-more-lines", "lines", rows.size() - i));
    }
  }

  private static void tell(SideBySide.Row row, Lines lines) {
    List<String> text = wrap(row.text());
    String day = String.format(Locale.ROOT, "%7.2f", row.day());
    for (int k = 0; k < text.size(); k++) {
      String left = row.side().equals("changed") ? "" : text.get(k);
      String right = row.side().equals("as_it_is") ? "" : text.get(k);
      lines.add(beside(k == 0 ? day : "       ", left, right));
    }
  }

  private static String beside(String day, String left, String right) {
    String cell = left + " ".repeat(Math.max(0, WIDE - left.length()));
    return (day + "  " + cell + "  " + right).stripTrailing();
  }

  private static List<String> wrap(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > WIDE) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
