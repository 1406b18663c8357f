package org.demarche.chart.kind;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.demarche.chart.Estimate;
import org.demarche.chart.draw.Body;
import org.demarche.chart.draw.Claims;
import org.demarche.chart.draw.Ink;
import org.demarche.chart.draw.Palette;
import org.demarche.chart.draw.Panel;
import org.demarche.chart.draw.Pen;
import org.demarche.chart.draw.RowLabel;
import org.demarche.chart.draw.Scale;
import org.demarche.chart.kind.PivotsData.Row;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/** Draws {@link PivotsChart}: a row for each event or decision, its effect beside zero. */
final class PivotsDrawing implements Body {
  private static final Color MARK = Palette.arm(0);
  private static final double HIGHEST_ROW = 3.2;
  private static final double AXIS = 3;
  private static final int NUMBERS = 6;

  private final PivotsData data;

  PivotsDrawing(PivotsData data) {
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
        new Panel(plot, scale(), Scale.blank(), new Panel.Marks(true, false, true, false));
    panel.draw(pen, List.of());
    pen.line(
        new Line2D.Double(panel.px(0), plot.getY(), panel.px(0), plot.getMaxY()),
        Palette.RULE,
        pen.em(.1));
    String unit =
        pen.say(
            Message.of(
                "chart-pivots-axis", "unit", new Shown.Case(data.share() ? "share" : "number")));
    pen.textEndingAt(unit, plot.getMaxX(), plot.getMaxY() + pen.em(2.6), Ink.NOTE);
    RowLabel names = RowLabel.of(pen, labels, left - pen.em(.8), height);
    for (int i = 0; i < data.rows().size(); i++) {
      Row row = data.rows().get(i);
      double top = plot.getY() + i * height;
      names.draw(
          pen, row.label(), new Rectangle2D.Double(area.getX(), top, left - pen.em(.8), height));
      mark(pen, panel, row.effect(), top + height / 2);
    }
  }

  private void mark(Pen pen, Panel panel, Estimate e, double y) {
    double factor = data.factor();
    pen.line(
        new Line2D.Double(panel.px(e.low() * factor), y, panel.px(e.high() * factor), y),
        MARK,
        pen.em(.16));
    double r = pen.em(.32);
    double x = panel.px(e.value() * factor);
    Ellipse2D dot = new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
    boolean clear = Claims.isClear(e, data.pairs());
    pen.fill(dot, clear ? MARK : Color.WHITE);
    pen.stroke(dot, MARK, new BasicStroke((float) pen.em(.12)));
  }

  private Scale scale() {
    double low = 0;
    double high = 0;
    for (Row row : data.rows()) {
      low = Math.min(low, row.effect().low() * data.factor());
      high = Math.max(high, row.effect().high() * data.factor());
    }
    return Scale.around(low, high, NUMBERS);
  }
}
