package org.demarche.chart.kind;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.chart.Chart;
import org.demarche.chart.ChartContext;
import org.demarche.chart.ChartKind;
import org.demarche.chart.ChartTable;
import org.demarche.chart.draw.Body;
import org.demarche.chart.draw.Key;
import org.demarche.chart.draw.Numbers;
import org.demarche.chart.draw.Page;
import org.demarche.chart.draw.Palette;
import org.demarche.chart.draw.Panel;
import org.demarche.chart.draw.Pen;
import org.demarche.chart.draw.RowLabel;
import org.demarche.chart.draw.Scale;
import org.demarche.chart.draw.Words;
import org.demarche.chart.kind.SplitData.Row;

/** {@code split}: share of each outcome's variance from assumptions and from chance. */
public final class SplitChart implements ChartKind<SplitData> {
  private static final Color ASSUMPTIONS = Palette.tint(Palette.OKABE_ITO.get(5), .7);
  private static final Color CHANCE = Palette.tint(Palette.MUTED, .25);
  private static final int NUMBERS = 5;
  private static final double WIDEST = .5;

  /** For callers and the service loader. */
  public SplitChart() {}

  @Override
  public String id() {
    return "split";
  }

  @Override
  public String description() {
    return "Share of each outcome's variance from assumptions and from chance";
  }

  @Override
  public Class<SplitData> dataType() {
    return SplitData.class;
  }

  @Override
  public Optional<String> nothing(SplitData data) {
    return data.rows().isEmpty()
        ? Optional.of(
            "No share of variance can be told: the outcomes do not vary, or there are too few"
                + " worlds.")
        : Optional.empty();
  }

  @Override
  public Chart chart(SplitData data, ChartContext context) {
    Optional<String> nothing = nothing(data);
    Words words =
        new Words(
            id(),
            context.titleOr(title(data)),
            data.arm() + ": share of the variance of each outcome, with 95% intervals.",
            data.source().isBlank() ? context.footer() : data.source(),
            nothing.orElseGet(
                () ->
                    data.rows().stream()
                        .map(row -> row.label() + ": " + percents(row) + " from assumptions")
                        .collect(
                            Collectors.joining(
                                "; ", "Variance from assumptions and chance. ", "."))));
    Body body =
        nothing.map(Body::saying).orElseGet(() -> (pen, area) -> draw(pen, area, data.rows()));
    return Page.chart(words, table(data), body);
  }

  private static String percents(Row row) {
    return Numbers.percent(row.assumptions().value())
        + " ("
        + Numbers.percent(row.assumptions().low())
        + " to "
        + Numbers.percent(row.assumptions().high())
        + ")";
  }

  private static String title(SplitData data) {
    List<Row> told = data.rows().stream().filter(SplitChart::isTold).toList();
    if (data.rows().isEmpty() || told.isEmpty()) {
      return "Assumptions or chance: too few worlds to say which makes the variance";
    }
    int unsure = data.rows().size() - told.size();
    String rest = unsure == 0 ? "" : "; too few worlds to say of " + unsure + " more";
    if (told.size() == 1) {
      Row row = told.get(0);
      return row.label() + ": " + percents(row) + " of the variance from assumptions" + rest;
    }
    List<Double> shares = told.stream().map(row -> row.assumptions().value()).toList();
    return "Assumptions make "
        + Numbers.percent(Collections.min(shares))
        + " to "
        + Numbers.percent(Collections.max(shares))
        + " of the variance of "
        + told.size()
        + " outcomes, chance the rest"
        + rest;
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
                new Key.Entry("from assumptions", (p, place) -> p.fill(place, ASSUMPTIONS)),
                new Key.Entry("from chance", (p, place) -> p.fill(place, CHANCE))));
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
            new Scale(0, 1, 1, value -> ""),
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

  private static ChartTable table(SplitData data) {
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
