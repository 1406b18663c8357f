package org.demarche.chart.kind;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.chart.Estimate;
import org.demarche.chart.draw.Body;
import org.demarche.chart.draw.Ink;
import org.demarche.chart.draw.Palette;
import org.demarche.chart.draw.Panel;
import org.demarche.chart.draw.Pen;
import org.demarche.chart.draw.RowLabel;
import org.demarche.chart.draw.Scale;
import org.demarche.chart.kind.DriversData.Method;
import org.demarche.chart.kind.DriversData.Row;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/** Draws bars of the largest effects and, for Morris, μ* against σ beside them. */
final class DriversDrawing implements Body {
  private static final Color BAR = Palette.OKABE_ITO.get(5);
  private static final int MOST_BARS = 15;
  private static final int NAMED = 5;

  /** Names are as long as a sentence and need more than their usual room. */
  private static final double NAMES = 1.5;

  private static final double WIDE = 1.3;

  private final Method method;
  private final List<Row> rows;
  private final int unconverged;

  /** Takes rows that have converged, and how many have not. */
  DriversDrawing(Method method, List<Row> rows, int unconverged) {
    this.method = method;
    this.rows = rows;
    this.unconverged = unconverged;
  }

  @Override
  public void draw(Pen pen, Rectangle2D area) {
    boolean scatter = method == Method.MORRIS && area.getWidth() > WIDE * area.getHeight();
    double width = scatter ? area.getWidth() * .58 : area.getWidth();
    drawBars(pen, new Rectangle2D.Double(area.getX(), area.getY(), width, area.getHeight()));
    if (scatter) {
      double left = area.getX() + width + pen.em(2);
      drawScatter(
          pen, new Rectangle2D.Double(left, area.getY(), area.getMaxX() - left, area.getHeight()));
    }
  }

  private static double high(Estimate estimate) {
    return Math.max(estimate.value(), estimate.high());
  }

  private void drawBars(Pen pen, Rectangle2D area) {
    int fitting = (int) ((area.getHeight() - pen.em(4)) / pen.em(1.2));
    List<Row> shown = rows.subList(0, Math.min(rows.size(), Math.min(MOST_BARS, fitting)));
    List<String> names = shown.stream().map(Row::label).toList();
    double left = RowLabel.room(pen, names, area.getWidth() * NAMES);
    double height = Math.min(pen.em(2.4), (area.getHeight() - pen.em(4)) / shown.size());
    RowLabel labels = RowLabel.of(pen, names, left - pen.em(.6), height);
    double most = 0;
    for (Row row : shown) {
      Estimate main = row.main();
      most = Math.max(most, main == null ? 0 : high(main));
    }
    Rectangle2D plot =
        new Rectangle2D.Double(
            area.getX() + left,
            area.getY() + pen.em(.4),
            area.getWidth() - left - pen.em(.6),
            height * shown.size());
    Scale x = Scale.fromZero(most, 5);
    Panel panel = new Panel(plot, x, Scale.blank(), new Panel.Marks(true, false, true, false));
    panel.draw(pen, List.of());
    for (int i = 0; i < shown.size(); i++) {
      double top = plot.getY() + i * height;
      labels.draw(
          pen,
          shown.get(i).label(),
          new Rectangle2D.Double(area.getX(), top, left - pen.em(.6), height));
      drawBar(pen, panel, shown.get(i), top, height);
    }
    note(pen, area, shown.size(), plot.getMaxY());
  }

  private void note(Pen pen, Rectangle2D area, int shown, double below) {
    Message axis =
        Message.of(
            "chart-drivers-axis",
            "method",
            new Shown.Case(method.name().toLowerCase(Locale.ROOT)),
            "left",
            rows.size() - shown,
            "shown",
            shown,
            "all",
            rows.size(),
            "unsure",
            unconverged);
    String text = pen.cut(pen.say(axis), Ink.NOTE, area.getWidth());
    pen.textEndingAt(text, area.getMaxX() - pen.em(.6), below + pen.em(2.6), Ink.NOTE);
  }

  private void drawBar(Pen pen, Panel panel, Row row, double top, double height) {
    Estimate main = row.main();
    if (main == null) {
      return;
    }
    double zero = panel.px(0);
    Rectangle2D bar =
        new Rectangle2D.Double(
            zero, top + height * .2, Math.max(0, panel.px(main.value()) - zero), height * .6);
    Estimate first = row.first();
    if (method == Method.MORRIS) {
      pen.fill(bar, Palette.tint(BAR, .55));
    } else {
      pen.stroke(bar, BAR, new BasicStroke((float) pen.em(.1)));
      if (first != null) {
        double end = Math.max(zero, panel.px(first.value()));
        double inset = height * .12;
        pen.fill(
            new Rectangle2D.Double(
                zero, bar.getY() + inset, end - zero, bar.getHeight() - 2 * inset),
            Palette.tint(BAR, .55));
      }
    }
    interval(pen, panel, main, top + height * (first == null ? .5 : .36));
    if (first != null) {
      interval(pen, panel, first, top + height * .64);
    }
  }

  private static void interval(Pen pen, Panel panel, Estimate e, double y) {
    double low = panel.px(Math.max(0, e.low()));
    double high = panel.px(Math.max(0, e.high()));
    pen.line(new Line2D.Double(low, y, high, y), Palette.TEXT, pen.em(.12));
  }

  private void drawScatter(Pen pen, Rectangle2D area) {
    double mostX = 0;
    double mostY = 0;
    for (Row row : rows) {
      Estimate main = row.main();
      mostX = Math.max(mostX, main == null ? 0 : main.value());
      mostY = Math.max(mostY, Double.isNaN(row.sigma()) ? 0 : row.sigma());
    }
    Scale x = Scale.fromZero(mostX, 4);
    Scale y = Scale.fromZero(mostY, 4);
    double left = pen.width(y.widestNumber(pen), Ink.NOTE) + pen.em(.6);
    Rectangle2D plot =
        new Rectangle2D.Double(
            area.getX() + left,
            area.getY() + pen.em(1.8),
            area.getWidth() - left - pen.em(.4),
            area.getHeight() - pen.em(5));
    Panel panel = new Panel(plot, x, y, new Panel.Marks(true, true, true, true));
    panel.draw(pen, List.of());
    pen.text("σ", area.getX(), plot.getY() - pen.em(.6), Ink.NOTE);
    pen.textEndingAt("μ*", plot.getMaxX(), plot.getMaxY() + pen.em(2.4), Ink.NOTE);
    for (int i = rows.size() - 1; i >= 0; i--) {
      drawPoint(pen, panel, rows.get(i), i < NAMED);
    }
    List<Rectangle2D> taken = new ArrayList<>();
    rows.stream().limit(NAMED).forEach(row -> drawName(pen, panel, row, taken));
  }

  private static void drawPoint(Pen pen, Panel panel, Row row, boolean named) {
    Estimate main = row.main();
    if (main == null || Double.isNaN(row.sigma())) {
      return;
    }
    double px = panel.px(main.value());
    double py = panel.py(row.sigma());
    double r = pen.em(named ? .3 : .2);
    pen.fill(
        new Ellipse2D.Double(px - r, py - r, 2 * r, 2 * r), named ? BAR : Palette.tint(BAR, .45));
  }

  /** Names a point where no other name stands; bars name them all. */
  private static void drawName(Pen pen, Panel panel, Row row, List<Rectangle2D> taken) {
    Estimate main = row.main();
    if (main == null || Double.isNaN(row.sigma())) {
      return;
    }
    double px = panel.px(main.value());
    double py = panel.py(row.sigma());
    double width = pen.width(row.label(), Ink.NOTE);
    boolean right = px + pen.em(.5) + width < panel.plot().getMaxX();
    double x = right ? px + pen.em(.5) : px - pen.em(.5) - width;
    Rectangle2D place = new Rectangle2D.Double(x, py - pen.em(.5), width, pen.em(1));
    if (x >= panel.plot().getX() && taken.stream().noneMatch(place::intersects)) {
      taken.add(place);
      pen.text(row.label(), x, pen.middle(py, Ink.NOTE), Ink.NOTE);
    }
  }
}
