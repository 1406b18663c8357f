package org.demarche.chart.kind;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.demarche.chart.draw.Body;
import org.demarche.chart.draw.Grid;
import org.demarche.chart.draw.Ink;
import org.demarche.chart.draw.Key;
import org.demarche.chart.draw.Names;
import org.demarche.chart.draw.Palette;
import org.demarche.chart.draw.PathNames;
import org.demarche.chart.draw.Pen;
import org.demarche.chart.kind.OutcomesData.Bar;
import org.demarche.chart.kind.OutcomesData.Pair;
import org.demarche.model.PathClass;

/**
 * Draws the dots of {@link DotsChart}: ten rows of ten for each arm, filled row by row from the
 * gravest class on, with the number of each class beside them.
 */
final class DotsDrawing implements Body {
  private static final int SIDE = 10;
  private static final Ink NUMBER = Ink.TEXT.at(.86);
  private static final int NAME_LINES = 2;

  private final List<Bar> bars = new ArrayList<>();

  DotsDrawing(List<Pair> pairs) {
    pairs.forEach(pair -> bars.addAll(pair.bars()));
  }

  @Override
  public void draw(Pen pen, Rectangle2D area) {
    List<Key.Entry> entries =
        PathNames.FOR_READERS.stream()
            .map(
                each ->
                    new Key.Entry(
                        pen.say(PathNames.heading(each)),
                        (p, swatch) ->
                            dot(
                                p,
                                swatch.getCenterX(),
                                swatch.getCenterY(),
                                swatch.getHeight(),
                                each)))
            .toList();
    Rectangle2D rest = Key.draw(pen, area, entries);
    double header = NAME_LINES * pen.lineHeight(Ink.HEADER) + pen.em(.2);
    Grid.Room room = new Grid.Room(0, header, 0, 0, pen.em(1.2), pen.em(7), pen.em(4));
    List<Grid.Cell> cells = Grid.of(rest, List.of(bars.size()), room).groups().get(0).cells();
    double width = cells.get(0).plot().getWidth();
    List<String> labels = bars.stream().map(bar -> bar.arm().label()).toList();
    Names names = Names.fit(pen, labels, Ink.HEADER, width, NAME_LINES);
    for (int i = 0; i < bars.size(); i++) {
      panel(pen, cells.get(i), bars.get(i), names.lines(labels.get(i)));
    }
  }

  private static void panel(Pen pen, Grid.Cell cell, Bar bar, List<String> name) {
    double top = cell.plot().getY() - pen.em(.3) - name.size() * pen.lineHeight(Ink.HEADER);
    Ink ink = bar.arm().reference() ? Ink.HEADER.in(Palette.MUTED) : Ink.HEADER;
    pen.lines(name, cell.header().getX(), top, ink);
    Rectangle2D plot = cell.plot();
    List<Integer> counts = DotsChart.counts(bar);
    double numbers = pen.width("100", NUMBER) + pen.em(1.4);
    double side = Math.min(plot.getWidth() - numbers, plot.getHeight());
    double step = side / SIDE;
    int drawn = 0;
    for (int k = 0; k < counts.size(); k++) {
      PathClass each = PathNames.FOR_READERS.get(k);
      for (int i = 0; i < counts.get(k); i++, drawn++) {
        double x = plot.getX() + (drawn % SIDE + .5) * step;
        int line = drawn / SIDE;
        double y = plot.getY() + (line + .5) * step;
        dot(pen, x, y, step * .8, each);
      }
    }
    numbers(pen, plot, side, counts);
  }

  /** The numbers stand beside the dots, as near to their rows as keeps them apart. */
  private static void numbers(Pen pen, Rectangle2D plot, double side, List<Integer> counts) {
    double line =
        Math.min(pen.lineHeight(NUMBER) * .95, side / counts.stream().filter(c -> c > 0).count());
    double x = plot.getX() + side + pen.em(.5);
    double right = x + pen.em(.8) + pen.width("100", NUMBER);
    double y = plot.getY() + line / 2;
    int before = 0;
    long left = counts.stream().filter(count -> count > 0).count();
    for (int k = 0; k < counts.size(); k++) {
      int count = counts.get(k);
      if (count == 0) {
        continue;
      }
      double wanted = plot.getY() + side * (before + count / 2.0) / DotsChart.DOTS;
      double latest = plot.getY() + side - line * (left - .5);
      y = Math.min(Math.max(y, wanted), Math.max(y, latest));
      dot(pen, x + pen.em(.25), y, pen.em(.5), PathNames.FOR_READERS.get(k));
      pen.textEndingAt(Integer.toString(count), right, pen.middle(y, NUMBER), NUMBER);
      y += line;
      before += count;
      left--;
    }
  }

  private static void dot(Pen pen, double x, double y, double size, PathClass of) {
    pen.fill(new Ellipse2D.Double(x - size / 2, y - size / 2, size, size), PathStyle.color(of));
  }
}
