package org.demarche.chart.kind;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.demarche.chart.draw.ArmStyle;
import org.demarche.chart.draw.Body;
import org.demarche.chart.draw.Ink;
import org.demarche.chart.draw.Palette;
import org.demarche.chart.draw.Panel;
import org.demarche.chart.draw.Pen;
import org.demarche.chart.draw.RowLabel;
import org.demarche.chart.draw.Scale;
import org.demarche.chart.kind.RegretData.Row;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/** Draws a row for each arm: worlds as a strip, then mean and percentile, then how often best. */
final class RegretDrawing implements Body {
  private static final Color DARK = Palette.OKABE_ITO.get(6);
  private static final double STRIP = .5;

  private final List<Row> rows;

  RegretDrawing(RegretData data) {
    this.rows = data.rows();
  }

  @Override
  public void draw(Pen pen, Rectangle2D area) {
    List<String> names = rows.stream().map(r -> r.arm().label()).toList();
    double left = RowLabel.room(pen, names, area.getWidth());
    double right = pen.em(5);
    double inner = area.getWidth() - left - right - pen.em(2);
    double top = area.getY() + pen.em(1.8);
    double height = Math.min(pen.em(5), (area.getHeight() - pen.em(5)) / rows.size());
    double strip = inner * STRIP;
    RowLabel labels = RowLabel.of(pen, names, left - pen.em(.6), height);
    Rectangle2D plot =
        new Rectangle2D.Double(
            area.getX() + left + strip + pen.em(2), top, inner - strip, height * rows.size());
    Panel panel =
        new Panel(plot, scale(), Scale.blank(), new Panel.Marks(true, false, true, false));
    panel.draw(pen, List.of());
    heads(pen, area, plot, left);
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      double y = top + i * height;
      labels.draw(
          pen,
          row.arm().label(),
          new Rectangle2D.Double(area.getX(), y, left - pen.em(.6), height));
      drawStrip(
          pen,
          row,
          new Rectangle2D.Double(area.getX() + left, y + height * .12, strip, height * .76));
      drawMean(pen, panel, row, y + height / 2);
      pen.textEndingAt(
          pen.show(new Shown.Percent(row.best())),
          area.getMaxX() - pen.em(.4),
          pen.middle(y + height / 2, Ink.TEXT),
          row.mayBeBest() ? Ink.HEADER : Ink.TEXT);
    }
  }

  private static void heads(Pen pen, Rectangle2D area, Rectangle2D plot, double left) {
    double y = area.getY() + pen.em(1);
    pen.text(pen.say(Message.of("chart-regret-worlds")), area.getX() + left, y, Ink.NOTE);
    pen.text(pen.say(Message.of("chart-regret-regret")), plot.getX(), y, Ink.NOTE);
    pen.textEndingAt(
        pen.say(Message.of("chart-regret-best-in")), area.getMaxX() - pen.em(.4), y, Ink.NOTE);
    pen.text(
        pen.say(Message.of("chart-regret-bold")),
        area.getX() + left,
        plot.getMaxY() + pen.em(2.4),
        Ink.NOTE);
  }

  private Scale scale() {
    double most = 0;
    for (Row row : rows) {
      most = Math.max(most, Math.max(row.mean().high(), row.ninetieth()));
    }
    return Scale.fromZero(most, 4);
  }

  private void drawStrip(Pen pen, Row row, Rectangle2D place) {
    double most =
        rows.stream()
            .flatMap(each -> each.worlds().stream())
            .mapToDouble(Double::doubleValue)
            .max()
            .orElse(0);
    int groups = row.worlds().size();
    for (int g = 0; g < groups; g++) {
      double strength = most > 0 ? row.worlds().get(g) / most : 0;
      double x = place.getX() + place.getWidth() * g / groups;
      // A little wider, or hairs of white show between the groups.
      Rectangle2D cell =
          new Rectangle2D.Double(
              x, place.getY(), place.getWidth() / groups + .3, place.getHeight());
      pen.fill(cell, Palette.tint(DARK, .06 + .94 * strength));
    }
  }

  private static void drawMean(Pen pen, Panel panel, Row row, double y) {
    Color color = ArmStyle.color(row.arm());
    double low = panel.px(Math.max(0, row.mean().low()));
    double high = panel.px(Math.max(0, row.mean().high()));
    pen.line(new Line2D.Double(low, y, high, y), color, pen.em(.16));
    double r = pen.em(.3);
    double ninetieth = panel.px(row.ninetieth());
    pen.stroke(
        new Ellipse2D.Double(ninetieth - r, y - r, 2 * r, 2 * r),
        color,
        new BasicStroke((float) pen.em(.1)));
    ArmStyle.mark(pen, row.arm(), new Point2D.Double(panel.px(row.mean().value()), y), pen.em(.6));
  }
}
