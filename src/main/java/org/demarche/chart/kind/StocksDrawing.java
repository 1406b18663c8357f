package org.demarche.chart.kind;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.demarche.chart.draw.Body;
import org.demarche.chart.draw.Grid;
import org.demarche.chart.draw.Ink;
import org.demarche.chart.draw.Names;
import org.demarche.chart.draw.Palette;
import org.demarche.chart.draw.Panel;
import org.demarche.chart.draw.Pen;
import org.demarche.chart.draw.Scale;
import org.demarche.chart.kind.StocksData.Band;
import org.demarche.chart.kind.StocksData.Course;
import org.demarche.chart.kind.StocksData.Store;

/** Draws a panel for each arm of {@link StocksChart}, with the reference's median as a ghost. */
final class StocksDrawing implements Body {
  private static final Color LINE = Palette.OKABE_ITO.get(5);
  private static final double TINT = .3;
  private static final int NAME_LINES = 2;

  private final List<Double> days;
  private final Store store;
  private final double most;

  StocksDrawing(List<Double> days, Store store) {
    this.days = days;
    this.store = store;
    this.most =
        store.arms().stream()
            .flatMap(course -> course.bands().stream())
            .mapToDouble(Band::high)
            .max()
            .orElse(1);
  }

  @Override
  public void draw(Pen pen, Rectangle2D area) {
    Scale amounts = Scale.fromZero(most, 4);
    double left = pen.width(amounts.widestNumber(pen), Ink.NOTE) + pen.em(.6);
    double header = NAME_LINES * pen.lineHeight(Ink.HEADER) + pen.em(.2);
    Grid.Room room = new Grid.Room(left, header, pen.em(1.7), 0, pen.em(2.4), pen.em(7), pen.em(3));
    List<Grid.Cell> cells =
        Grid.of(area, List.of(store.arms().size()), room).groups().get(0).cells();
    double width = cells.get(0).plot().getWidth();
    List<String> labels = store.arms().stream().map(course -> course.arm().label()).toList();
    Names names = Names.fit(pen, labels, Ink.HEADER, width, NAME_LINES);
    Course reference = Multiples.leading(store.arms(), Course::arm);
    for (int i = 0; i < cells.size(); i++) {
      Grid.Cell cell = cells.get(i);
      List<String> name = names.lines(labels.get(i));
      double top = cell.plot().getY() - pen.em(.35) - name.size() * pen.lineHeight(Ink.HEADER);
      pen.lines(name, cell.header().getX(), top, Ink.HEADER);
      panel(pen, cell, store.arms().get(i), reference);
    }
  }

  private void panel(Pen pen, Grid.Cell cell, Course course, Course reference) {
    double horizon = days.get(days.size() - 1);
    int numbers = (int) Math.max(1, cell.plot().getWidth() / pen.em(3.4));
    int rows = cell.plot().getHeight() > pen.em(6) ? 4 : 2;
    Panel panel =
        new Panel(
            cell.plot(),
            Scale.days(horizon, numbers),
            Scale.fromZero(most, rows),
            new Panel.Marks(cell.last(), cell.first(), false, true));
    panel.draw(pen, List.of());
    pen.fill(band(panel, course), Palette.tint(LINE, TINT));
    if (!course.arm().equals(reference.arm())) {
      line(pen, panel, reference, Palette.RULE, pen.em(.1));
    }
    line(pen, panel, course, LINE, pen.em(.18));
  }

  private Path2D band(Panel panel, Course course) {
    Path2D band = new Path2D.Double();
    for (int i = 0; i < days.size(); i++) {
      double x = panel.px(days.get(i));
      double y = panel.py(course.bands().get(i).high());
      if (i == 0) {
        band.moveTo(x, y);
      } else {
        band.lineTo(x, y);
      }
    }
    IntStream.iterate(days.size() - 1, i -> i >= 0, i -> i - 1)
        .forEach(i -> band.lineTo(panel.px(days.get(i)), panel.py(course.bands().get(i).low())));
    band.closePath();
    return band;
  }

  private void line(Pen pen, Panel panel, Course course, Color color, double width) {
    Path2D line = new Path2D.Double();
    for (int i = 0; i < days.size(); i++) {
      double x = panel.px(days.get(i));
      double y = panel.py(course.bands().get(i).median());
      if (i == 0) {
        line.moveTo(x, y);
      } else {
        line.lineTo(x, y);
      }
    }
    pen.stroke(
        line, color, new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
  }
}
