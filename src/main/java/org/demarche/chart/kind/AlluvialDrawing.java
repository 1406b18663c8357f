package org.demarche.chart.kind;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.demarche.chart.draw.Body;
import org.demarche.chart.draw.Claims;
import org.demarche.chart.draw.Ink;
import org.demarche.chart.draw.Key;
import org.demarche.chart.draw.Palette;
import org.demarche.chart.draw.PathNames;
import org.demarche.chart.draw.Pen;
import org.demarche.chart.kind.AlluvialData.Panel;
import org.demarche.model.PathClass;
import org.demarche.words.Message;

/**
 * Draws the flows of {@link AlluvialChart}: a column of rungs for each day, the gravest below, and
 * at the right the classes, the gravest below; ribbons have the colour of the rung they leave.
 */
final class AlluvialDrawing implements Body {
  private static final Ink LABEL = Ink.TEXT.at(.86);
  private static final double NODE = 1;
  private static final double GAP = .35;
  private static final double LEAST_LABEL = .9;
  private static final double TINT = .45;

  private final List<Double> days;
  private final Panel panel;

  AlluvialDrawing(List<Double> days, Panel panel) {
    this.days = days;
    this.panel = panel;
  }

  @Override
  public void draw(Pen pen, Rectangle2D area) {
    List<Long> present = IntStream.range(0, RungStyle.COUNT).mapToObj(this::everAt).toList();
    Rectangle2D rest =
        Key.draw(
            pen,
            area,
            IntStream.range(0, RungStyle.COUNT)
                .filter(rung -> present.get(rung) > 0)
                .mapToObj(
                    rung ->
                        new Key.Entry(
                            pen.say(RungStyle.label(rung)),
                            (p, swatch) -> p.fill(swatch, RungStyle.color(rung))))
                .toList());
    double head = pen.lineHeight(LABEL) + pen.em(.3);
    double right = rightRoom(pen, rest.getWidth());
    double node = pen.em(NODE);
    double step = (rest.getWidth() - right - node) / days.size();
    Rectangle2D plot =
        new Rectangle2D.Double(
            rest.getX(), rest.getY() + head, rest.getWidth() - right, rest.getHeight() - head);
    for (int stage = 0; stage < days.size(); stage++) {
      flows(pen, plot, stage, step);
    }
    for (int column = 0; column <= days.size(); column++) {
      nodes(pen, plot, column, step);
    }
  }

  private long everAt(int rung) {
    return IntStream.range(0, days.size()).mapToLong(day -> panel.column(day).get(rung)).sum();
  }

  private double rightRoom(Pen pen, double width) {
    List<String> names =
        IntStream.range(0, PathNames.FOR_READERS.size()).mapToObj(k -> pen.say(end(k))).toList();
    return Math.min(pen.widest(names, LABEL) + pen.em(.5), width * .36);
  }

  private Message end(int k) {
    PathClass of = PathNames.FOR_READERS.get(k);
    long count = panel.column(days.size()).get(k);
    return Message.of(
        "chart-alluvial-end",
        "class",
        PathNames.heading(of),
        "share",
        Claims.share((double) count / panel.runs(), panel.runs()));
  }

  /** The order in which places stand from the top. */
  private int[] order(int column) {
    int size = panel.column(column).size();
    // Rungs ascend with gravity and classes descend: the gravest of both stands below.
    return IntStream.range(0, size).map(i -> column == days.size() ? size - 1 - i : i).toArray();
  }

  private double unit(Pen pen, Rectangle2D plot) {
    double most = 0;
    for (int column = 0; column <= days.size(); column++) {
      most = Math.max(most, (double) panel.column(column).stream().filter(c -> c > 0).count());
    }
    return (plot.getHeight() - (most - 1) * pen.em(GAP)) / panel.runs();
  }

  /** Where each place of a column begins. */
  private double[] tops(Pen pen, Rectangle2D plot, int column) {
    List<Long> counts = panel.column(column);
    double unit = unit(pen, plot);
    double[] tops = new double[counts.size()];
    double y = plot.getY();
    for (int place : order(column)) {
      tops[place] = y;
      y += counts.get(place) * unit + (counts.get(place) > 0 ? pen.em(GAP) : 0);
    }
    return tops;
  }

  private void nodes(Pen pen, Rectangle2D plot, int column, double step) {
    boolean ends = column == days.size();
    double[] tops = tops(pen, plot, column);
    List<Long> counts = panel.column(column);
    double unit = unit(pen, plot);
    double x = plot.getX() + column * step;
    Message head =
        ends
            ? Message.of("chart-alluvial-ends")
            : Message.of("chart-alluvial-day", "day", Days.shown(days.get(column)));
    pen.text(pen.say(head), x, plot.getY() - pen.em(.5), LABEL.in(Palette.MUTED));
    double free = plot.getY();
    for (int place : order(column)) {
      double height = counts.get(place) * unit;
      if (height <= 0) {
        continue;
      }
      Color color =
          ends ? PathStyle.color(PathNames.FOR_READERS.get(place)) : RungStyle.color(place);
      Rectangle2D box = new Rectangle2D.Double(x, tops[place], pen.em(NODE), height);
      pen.fill(box, color);
      double middle = box.getCenterY();
      if (ends) {
        double line = pen.lineHeight(LABEL);
        double y = Math.max(middle, free + line / 2);
        free = y + line / 2;
        String name = pen.say(end(place));
        double room = plot.getMaxX() - x;
        pen.text(
            pen.cut(name, LABEL, rightRoom(pen, plot.getWidth() * 2) + room),
            x + pen.em(NODE + .4),
            pen.middle(y, LABEL),
            LABEL);
      } else if (height >= pen.em(LEAST_LABEL)) {
        String share =
            pen.say(Claims.share((double) counts.get(place) / panel.runs(), panel.runs()));
        pen.text(share, x + pen.em(NODE + .3), pen.middle(middle, LABEL), LABEL);
      }
    }
  }

  private void flows(Pen pen, Rectangle2D plot, int stage, double step) {
    double unit = unit(pen, plot);
    double[] from = tops(pen, plot, stage);
    double[] to = tops(pen, plot, stage + 1);
    List<List<Long>> flows = panel.flows().get(stage);
    double x0 = plot.getX() + stage * step + pen.em(NODE);
    double x1 = plot.getX() + (stage + 1) * step;
    for (int source : order(stage)) {
      for (int target : order(stage + 1)) {
        double height = flows.get(source).get(target) * unit;
        if (height > 0) {
          pen.fill(
              ribbon(x0, from[source], x1, to[target], height),
              Palette.tint(RungStyle.color(source), TINT));
          from[source] += height;
          to[target] += height;
        }
      }
    }
  }

  private static Path2D ribbon(double x0, double y0, double x1, double y1, double height) {
    double middle = (x0 + x1) / 2;
    Path2D path = new Path2D.Double();
    path.moveTo(x0, y0);
    path.curveTo(middle, y0, middle, y1, x1, y1);
    path.lineTo(x1, y1 + height);
    path.curveTo(middle, y1 + height, middle, y0 + height, x0, y0 + height);
    path.closePath();
    return path;
  }
}
