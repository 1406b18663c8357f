package org.demarche.chart.kind;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.demarche.chart.Estimate;
import org.demarche.chart.draw.Body;
import org.demarche.chart.draw.Grid;
import org.demarche.chart.draw.Ink;
import org.demarche.chart.draw.Key;
import org.demarche.chart.draw.Numbers;
import org.demarche.chart.draw.Palette;
import org.demarche.chart.draw.Panel;
import org.demarche.chart.draw.Pen;
import org.demarche.chart.draw.RowLabel;
import org.demarche.chart.draw.Scale;
import org.demarche.chart.kind.OutcomesData.Bar;
import org.demarche.chart.kind.OutcomesData.Pair;
import org.demarche.model.PathClass;

/** Draws the stacked bars of {@link OutcomesChart}. */
final class OutcomesDrawing implements Body {

  private static final Ink INSIDE = Ink.TEXT.at(.82);
  private static final double HATCH = .55;
  private static final double HIGHEST_ROW = 5;

  /** The upper part of a row, in whose middle the bar stands; the marks stand below it. */
  private static final double LABELLED = .8;

  private final List<Pair> pairs;

  OutcomesDrawing(OutcomesData data) {
    this.pairs = data.pairs().stream().filter(pair -> !pair.bars().isEmpty()).toList();
  }

  @Override
  public void draw(Pen pen, Rectangle2D area) {
    Rectangle2D rest = Key.draw(pen, area, entries());
    List<String> labels =
        pairs.stream().flatMap(pair -> pair.bars().stream()).map(bar -> bar.arm().label()).toList();
    double left = RowLabel.room(pen, labels, area.getWidth());
    Grid.Room room = new Grid.Room(left, pen.em(1.7), 0, 0, pen.em(3), pen.em(14), pen.em(5));
    List<Grid.Cell> cells = Grid.of(rest, List.of(pairs.size()), room).groups().get(0).cells();
    for (int i = 0; i < pairs.size(); i++) {
      drawPair(pen, cells.get(i), pairs.get(i), left);
    }
  }

  private static List<Key.Entry> entries() {
    return PathStyle.STACK.stream()
        .map(each -> new Key.Entry(PathStyle.label(each), (pen, area) -> segment(pen, area, each)))
        .toList();
  }

  private static void drawPair(Pen pen, Grid.Cell cell, Pair pair, double left) {
    Rectangle2D box = cell.plot();
    double height =
        Math.min((box.getHeight() - pen.em(1.6)) / pair.bars().size(), pen.em(HIGHEST_ROW));
    Rectangle2D plot =
        new Rectangle2D.Double(box.getX(), box.getY(), box.getWidth(), height * pair.bars().size());
    Panel panel =
        new Panel(
            plot,
            Scale.shares(1, 4).written(value -> Numbers.plain(100 * value) + "%"),
            new Scale(0, 1, 1, Numbers::plain),
            new Panel.Marks(true, false, true, false));
    panel.draw(pen, List.of());
    pen.text(
        pen.cut(pair.label(), Ink.HEADER, plot.getWidth()),
        plot.getX(),
        cell.header().getY() + pen.em(1.1),
        Ink.HEADER);
    for (int i = 0; i < pair.bars().size(); i++) {
      double top = plot.getY() + i * height;
      Bar bar = pair.bars().get(i);
      if (cell.first()) {
        RowLabel.draw(
            pen,
            bar.arm().label(),
            new Rectangle2D.Double(plot.getX() - left, top, left - pen.em(.6), height * LABELLED));
      }
      drawBar(pen, panel, bar, new Rectangle2D.Double(plot.getX(), top, plot.getWidth(), height));
    }
  }

  private static void drawBar(Pen pen, Panel panel, Bar bar, Rectangle2D row) {
    double thick = Math.min(row.getHeight() * .62, pen.em(2.6));
    double reach = Math.min(row.getHeight() * .26, pen.em(1));
    double top = row.getY() + (row.getHeight() * LABELLED - thick) / 2;
    List<Line2D> marks = new ArrayList<>();
    double start = 0;
    for (PathClass each : PathStyle.STACK) {
      Estimate share = bar.share(each);
      double end = start + share.value();
      if (share.value() > 0) {
        double x = panel.px(start);
        segment(pen, new Rectangle2D.Double(x, top, panel.px(end) - x, thick), each);
        number(pen, share.value(), new Rectangle2D.Double(x, top, panel.px(end) - x, thick), each);
      }
      double y = top + thick + reach * (PathStyle.STACK.indexOf(each) % 2 == 0 ? .35 : .75);
      if (share.high() > share.low()) {
        marks.add(
            new Line2D.Double(panel.px(start + share.low()), y, panel.px(start + share.high()), y));
      }
      start = end;
    }
    marks.forEach(mark -> whisker(pen, mark, reach * .18));
  }

  private static void whisker(Pen pen, Line2D line, double cap) {
    Color color = Palette.TEXT;
    pen.line(line, color, pen.em(.085));
    if (line.getX2() - line.getX1() < pen.em(.4)) {
      return;
    }
    for (double x : new double[] {line.getX1(), line.getX2()}) {
      pen.line(
          new Line2D.Double(x, line.getY1() - cap, x, line.getY1() + cap), color, pen.em(.085));
    }
  }

  private static void segment(Pen pen, Rectangle2D area, PathClass kind) {
    pen.fill(area, PathStyle.color(kind));
    if (PathStyle.isHatched(kind)) {
      boolean rising = kind == PathClass.ARMED_ESCALATION;
      pen.hatch(area, Palette.veil(Color.WHITE, HATCH), pen.em(.42), rising);
    }
    pen.line(
        new Line2D.Double(area.getX(), area.getY(), area.getX(), area.getMaxY()),
        Color.WHITE,
        pen.em(.08));
  }

  private static void number(Pen pen, double share, Rectangle2D area, PathClass kind) {
    String text = Numbers.percent(share);
    double width = pen.width(text, INSIDE);
    if (width + pen.em(.4) > area.getWidth() || pen.em(INSIDE.scale()) > area.getHeight()) {
      return;
    }
    if (PathStyle.isHatched(kind)) {
      // A clear ground behind the number keeps the hatching from crossing it.
      double high = Math.min(area.getHeight(), pen.em(1.1));
      pen.fill(
          new Rectangle2D.Double(
              area.getCenterX() - width / 2 - pen.em(.15),
              area.getCenterY() - high / 2,
              width + pen.em(.3),
              high),
          PathStyle.color(kind));
    }
    pen.textAround(
        text,
        area.getCenterX(),
        pen.middle(area.getCenterY(), INSIDE),
        INSIDE.in(Palette.textOn(PathStyle.color(kind))));
  }
}
