package org.demarche.report.console;

import java.util.ArrayList;
import java.util.List;
import org.demarche.analysis.pivots.PivotReport;
import org.demarche.analysis.pivots.PivotReport.Row;
import org.demarche.analysis.whatif.WhatIfReport.Figure;
import org.demarche.words.Message;
import org.demarche.words.Shown;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/** What mattered to an outcome, as lines. */
public final class PivotsText {
  private static final int LONGEST = 64;
  private static final int SCREENED_SHOWN = 8;

  private PivotsText() {}

  /**
   * Returns the lines.
   *
   * @param report what was found
   * @param words of the language
   */
  public static List<String> lines(PivotReport report, Words words) {
    Lines lines = new Lines(words);
    boolean share = report.unit().equals("share");
    Integer run = report.replication();
    heading(report, share, lines);
    lines.blank();
    lines.table(table(report, share, run != null));
    lines.blank();
    int all = report.rows().size();
    int first = report.screened();
    int more = report.refined();
    lines.add(
        run == null
            ? Message.of("pivots-legend", "screened", first, "refined", more, "all", all)
            : Message.of("pivots-legend-run", "screened", first, "refined", more, "all", all));
    long idle = report.rows().stream().filter(PivotsText::isIdle).count();
    if (idle > 0) {
      lines.add(Message.of("pivots-idle", "idle", idle));
    }
    if (report.leftOut() > 0) {
      lines.add(Message.of("pivots-left-out", "left", report.leftOut()));
    }
    return lines.all();
  }

  private static void heading(PivotReport report, boolean share, Lines lines) {
    Integer run = report.replication();
    Figure level = report.level();
    if (run == null && level != null) {
      lines.add(
          Message.of(
              "pivots-heading",
              "title",
              report.title(),
              "arm",
              report.arm(),
              "level",
              share ? Figures.percent(level.value()) : Figures.number(level.value()),
              "runs",
              report.runs()));
    } else {
      lines.add(
          Message.of(
              "pivots-heading-run",
              "title",
              report.title(),
              "arm",
              report.arm(),
              "run",
              String.valueOf(run),
              "runs",
              report.runs()));
    }
  }

  private static boolean isIdle(Row row) {
    Double screening = row.screening();
    return row.effect() == null && screening != null && screening == 0;
  }

  private static List<List<?>> table(PivotReport report, boolean share, boolean one) {
    List<List<?>> rows = new ArrayList<>();
    rows.add(
        List.of(
            Message.of("pivots-effect"),
            one ? Message.of("pivots-day") : Message.of("pivots-there"),
            one ? "" : Message.of("pivots-association"),
            Message.of("pivots-what"),
            Message.of("pivots-id")));
    int screened = 0;
    for (Row row : report.rows()) {
      screened += row.effect() == null ? 1 : 0;
      if (screened <= SCREENED_SHOWN && !isIdle(row)) {
        rows.add(row(row, share, one));
      }
    }
    return rows;
  }

  private static List<?> row(Row row, boolean share, boolean one) {
    Figure effect = row.effect();
    Object size =
        effect == null
            ? Message.of("pivots-screened", "value", signed(row.screening(), share))
            : interval(effect, share);
    Double day = row.day();
    Object where =
        one
            ? Figures.fixed(day == null ? Double.NaN : day, 1)
            : row.share() == null ? "" : Figures.percent(row.share());
    Figure association = row.association();
    Object kind = new Shown.Case(row.kind());
    return List.of(
        size,
        where,
        association == null ? "" : interval(association, share),
        Message.of("pivots-name", "kind", kind, "title", Columns.shorten(row.title(), LONGEST)),
        row.id());
  }

  private static Object interval(Figure figure, boolean share) {
    if (figure.low() == null || figure.high() == null) {
      return signed(figure.value(), share);
    }
    return Message.of(
        "pivots-interval",
        "value",
        signed(figure.value(), share),
        "low",
        signed(figure.low(), share),
        "high",
        signed(figure.high(), share));
  }

  private static Shown signed(@Nullable Double value, boolean share) {
    double factor = share ? 100 : 1;
    return new Shown.Signed(value == null ? Double.NaN : value * factor, share ? 1 : 2);
  }
}
