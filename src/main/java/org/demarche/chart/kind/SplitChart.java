package org.demarche.chart.kind;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.demarche.chart.ChartTable;
import org.demarche.chart.Estimate;
import org.demarche.chart.draw.Body;
import org.demarche.chart.draw.Key;
import org.demarche.chart.draw.Palette;
import org.demarche.chart.draw.Panel;
import org.demarche.chart.draw.Pen;
import org.demarche.chart.draw.RowLabel;
import org.demarche.chart.draw.Scale;
import org.demarche.chart.kind.SplitData.Row;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/** {@code split}: share of each outcome's variance from assumptions and from chance. */
public final class SplitChart extends HouseChart<SplitData> {
  private static final Color ASSUMPTIONS = Palette.tint(Palette.OKABE_ITO.get(5), .7);
  private static final Color CHANCE = Palette.tint(Palette.MUTED, .25);
  private static final double PER_CENT = 100;
  private static final int NUMBERS = 5;
  private static final double WIDEST = .5;

  /** For callers and the service loader. */
  public SplitChart() {
    super("split", SplitData.class);
  }

  @Override
  public Optional<Message> nothing(SplitData data) {
    return data.rows().isEmpty() ? Optional.of(Message.of("chart-split-none")) : Optional.empty();
  }

  @Override
  Message subtitle(SplitData data) {
    return Message.of("chart-split-about", "arm", data.arm());
  }

  @Override
  String source(SplitData data) {
    return data.source();
  }

  @Override
  Body body(SplitData data) {
    return (pen, area) -> draw(pen, area, data.rows());
  }

  @Override
  Message altText(SplitData data) {
    List<Message> rows = new ArrayList<>();
    for (Row row : data.rows()) {
      rows.add(Message.of("chart-split-alt-row", "outcome", row.label(), "share", share(row)));
    }
    return Message.of("chart-split-alt", "rows", new Shown.Row(rows, Shown.Between.SEMICOLON));
  }

  private static Message share(Row row) {
    Estimate e = row.assumptions();
    return Message.of(
        "chart-split-share",
        "share",
        new Shown.Percent(e.value()),
        "low",
        new Shown.Percent(e.low()),
        "high",
        new Shown.Percent(e.high()));
  }

  @Override
  Message title(SplitData data) {
    List<Row> told = data.rows().stream().filter(SplitChart::isTold).toList();
    if (told.isEmpty()) {
      return Message.of("chart-split-too-few");
    }
    int unsure = data.rows().size() - told.size();
    if (told.size() == 1) {
      Row row = told.get(0);
      return Message.of(
          "chart-split-one", "outcome", row.label(), "share", share(row), "unsure", unsure);
    }
    List<Double> shares = told.stream().map(row -> row.assumptions().value()).toList();
    Shown low = new Shown.Percent(Collections.min(shares));
    Shown high = new Shown.Percent(Collections.max(shares));
    if (Math.round(PER_CENT * Collections.min(shares))
        == Math.round(PER_CENT * Collections.max(shares))) {
      return Message.of(
          "chart-split-alike", "share", low, "outcomes", told.size(), "unsure", unsure);
    }
    return Message.of(
        "chart-split-several", "low", low, "high", high, "outcomes", told.size(), "unsure", unsure);
  }

  /** Whether an interval is narrow enough to say anything. */
  private static boolean isTold(Row row) {
    return row.assumptions().high() - row.assumptions().low() <= WIDEST;
  }

  private static void draw(Pen pen, Rectangle2D area, List<Row> rows) {
    Rectangle2D below =
        Key.draw(
            pen,
            area,
            List.of(
                new Key.Entry(
                    pen.say(Message.of("chart-split-assumptions")),
                    (p, place) -> p.fill(place, ASSUMPTIONS)),
                new Key.Entry(
                    pen.say(Message.of("chart-split-chance")),
                    (p, place) -> p.fill(place, CHANCE))));
    double left = RowLabel.room(pen, rows.stream().map(Row::label).toList(), below.getWidth());
    double height = Math.min(pen.em(4), (below.getHeight() - pen.em(2)) / rows.size());
    RowLabel labels =
        RowLabel.of(pen, rows.stream().map(Row::label).toList(), left - pen.em(.6), height);
    Rectangle2D plot =
        new Rectangle2D.Double(
            below.getX() + left,
            below.getY(),
            below.getWidth() - left - pen.em(1.5),
            height * rows.size());
    Panel panel =
        new Panel(
            plot,
            Scale.shares(1, NUMBERS),
            Scale.blank(),
            new Panel.Marks(true, false, true, false));
    panel.draw(pen, List.of());
    for (int i = 0; i < rows.size(); i++) {
      double top = plot.getY() + i * height;
      labels.draw(
          pen,
          rows.get(i).label(),
          new Rectangle2D.Double(below.getX(), top, left - pen.em(.6), height));
      drawBar(pen, panel, rows.get(i), top, height);
    }
  }

  private static void drawBar(Pen pen, Panel panel, Row row, double top, double height) {
    double y = top + height * .2;
    double part = panel.px(row.assumptions().value());
    double zero = panel.px(0);
    pen.fill(new Rectangle2D.Double(zero, y, part - zero, height * .6), ASSUMPTIONS);
    pen.fill(new Rectangle2D.Double(part, y, panel.px(1) - part, height * .6), CHANCE);
    double middle = top + height / 2;
    pen.line(
        new Line2D.Double(
            panel.px(row.assumptions().low()), middle, panel.px(row.assumptions().high()), middle),
        Palette.TEXT,
        pen.em(.14));
  }

  @Override
  ChartTable table(SplitData data) {
    List<List<String>> rows = new ArrayList<>();
    for (Row row : data.rows()) {
      rows.add(
          ChartTable.row(
              row.id(),
              row.assumptions().value(),
              row.assumptions().low(),
              row.assumptions().high(),
              1 - row.assumptions().value()));
    }
    return new ChartTable(List.of("outcome", "assumptions", "low", "high", "chance"), rows);
  }
}
