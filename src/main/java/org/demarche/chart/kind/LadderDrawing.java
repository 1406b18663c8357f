package org.demarche.chart.kind;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.demarche.chart.draw.Body;
import org.demarche.chart.draw.Grid;
import org.demarche.chart.draw.Key;
import org.demarche.chart.draw.Palette;
import org.demarche.chart.draw.Panel;
import org.demarche.chart.draw.Pen;
import org.demarche.chart.draw.Scale;
import org.jfree.chart.annotations.XYAnnotation;
import org.jfree.chart.annotations.XYPolygonAnnotation;

/**
 * Draws the stacked areas of {@link LadderChart}; the gravest rung stands at the bottom, where
 * areas compare best.
 */
final class LadderDrawing implements Body {

  private final LadderData data;

  LadderDrawing(LadderData data) {
    this.data = data;
  }

  @Override
  public void draw(Pen pen, Rectangle2D area) {
    List<Key.Entry> entries =
        IntStream.range(0, RungStyle.COUNT)
            .mapToObj(
                rung ->
                    new Key.Entry(
                        pen.say(RungStyle.label(rung)),
                        (p, swatch) -> p.fill(swatch, RungStyle.color(rung))))
            .toList();
    Rectangle2D rest = Key.draw(pen, area, entries);
    Multiples.drawByPair(
        pen,
        rest,
        data.panels(),
        new Multiples.ByPair<>(
            LadderData.Panel::pair, LadderData.Panel::arm, Multiples.shareRoom(pen)),
        (cell, panel) -> drawPanel(pen, cell, panel));
  }

  private void drawPanel(Pen pen, Grid.Cell cell, LadderData.Panel panel) {
    double horizon = data.days().get(data.days().size() - 1);
    int numbers = (int) Math.max(1, cell.plot().getWidth() / pen.em(3.2));
    Panel drawn =
        new Panel(
            cell.plot(),
            Scale.days(horizon, numbers),
            Scale.shares(1, cell.plot().getHeight() > pen.em(5) ? 4 : 2),
            new Panel.Marks(cell.last(), cell.first(), false, true));
    drawn.draw(pen, areas(panel));
    panel.falls().forEach(day -> fall(pen, drawn, day));
  }

  /** A dotted line that is seen on dark and light areas. */
  private static void fall(Pen pen, Panel panel, double day) {
    double x = panel.px(day);
    Line2D line = new Line2D.Double(x, panel.plot().getY(), x, panel.plot().getMaxY());
    pen.line(line, Color.WHITE, pen.em(.16));
    float dot = (float) pen.em(.16);
    pen.stroke(
        line,
        Palette.TEXT,
        new BasicStroke(
            dot, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {dot, dot}, 0));
  }

  private List<XYAnnotation> areas(LadderData.Panel panel) {
    List<XYAnnotation> areas = new ArrayList<>();
    double[] below = new double[data.days().size()];
    for (int rung = RungStyle.COUNT - 1; rung >= 0; rung--) {
      double[] above = below.clone();
      for (int day = 0; day < above.length; day++) {
        above[day] += panel.shares().get(day).get(rung);
      }
      Color color = RungStyle.color(rung);
      areas.add(
          new XYPolygonAnnotation(Bands.between(data.days(), below, above), null, null, color));
      below = above;
    }
    return areas;
  }
}
