package org.demarche.chart.kind;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.demarche.chart.Estimate;
import org.demarche.chart.draw.Body;
import org.demarche.chart.draw.Ink;
import org.demarche.chart.draw.Palette;
import org.demarche.chart.draw.Panel;
import org.demarche.chart.draw.Pen;
import org.demarche.chart.draw.RowLabel;
import org.demarche.chart.draw.Scale;
import org.demarche.chart.kind.OutlookData.Row;
import org.demarche.words.Message;

/** Draws {@link OutlookChart}: a row for each outcome, before above and after below. */
final class OutlookDrawing implements Body {
  private static final Color BEFORE = Palette.RULE;
  private static final Color AFTER = Palette.arm(0);
  private static final double HIGHEST_ROW = 4;
  private static final double AXIS = 3;
  private static final int NUMBERS = 6;
  private static final double PER_CENT = 100;

  private final OutlookData data;

  OutlookDrawing(OutlookData data) {
    this.data = data;
  }

  @Override
  public void draw(Pen pen, Rectangle2D area) {
    List<String> labels = data.rows().stream().map(Row::label).toList();
    double left = RowLabel.room(pen, labels, area.getWidth() * 1.4);
    double height =
        Math.min(pen.em(HIGHEST_ROW), (area.getHeight() - pen.em(AXIS)) / data.rows().size());
    Rectangle2D plot =
        new Rectangle2D.Double(
            area.getX() + left,
            area.getY(),
            area.getWidth() - left - pen.em(1),
            height * data.rows().size());
    Panel panel =
        new Panel(
            plot,
            Scale.around(0, PER_CENT, NUMBERS),
            Scale.blank(),
            new Panel.Marks(true, false, true, false));
    panel.draw(pen, List.of());
    pen.textEndingAt(
        pen.say(Message.of("chart-outlook-axis")),
        plot.getMaxX(),
        plot.getMaxY() + pen.em(2.6),
        Ink.NOTE);
    RowLabel names = RowLabel.of(pen, labels, left - pen.em(.8), height);
    for (int i = 0; i < data.rows().size(); i++) {
      Row row = data.rows().get(i);
      double top = plot.getY() + i * height;
      names.draw(
          pen, row.label(), new Rectangle2D.Double(area.getX(), top, left - pen.em(.8), height));
      mark(pen, panel, row.before(), top + height * .36, BEFORE, false);
      mark(pen, panel, row.after(), top + height * .64, AFTER, true);
    }
  }

  private static void mark(Pen pen, Panel panel, Estimate e, double y, Color color, boolean full) {
    pen.line(
        new Line2D.Double(panel.px(e.low() * PER_CENT), y, panel.px(e.high() * PER_CENT), y),
        color,
        pen.em(.16));
    double r = pen.em(.32);
    double x = panel.px(e.value() * PER_CENT);
    Ellipse2D dot = new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
    pen.fill(dot, full ? color : Color.WHITE);
    pen.stroke(dot, color, new BasicStroke((float) pen.em(.12)));
  }
}
