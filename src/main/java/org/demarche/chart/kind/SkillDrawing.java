package org.demarche.chart.kind;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.demarche.chart.draw.Body;
import org.demarche.chart.draw.Ink;
import org.demarche.chart.draw.Palette;
import org.demarche.chart.draw.Panel;
import org.demarche.chart.draw.Pen;
import org.demarche.chart.draw.RowLabel;
import org.demarche.chart.draw.Scale;
import org.demarche.chart.kind.SkillData.Row;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/** Draws a row for each group: a dot with its interval beside the line of zero. */
final class SkillDrawing implements Body {
  private static final Color BETTER = Palette.OKABE_ITO.get(5);
  private static final Color WORSE = Palette.OKABE_ITO.get(6);

  /** Skill has no lower end; what lies beyond is drawn at the edge. */
  private static final double LOWEST = -1;

  private final List<Row> rows;

  SkillDrawing(List<Row> rows) {
    this.rows = rows;
  }

  @Override
  public void draw(Pen pen, Rectangle2D area) {
    List<String> names = rows.stream().map(Row::label).toList();
    double left = RowLabel.room(pen, names, area.getWidth());
    double right = pen.em(5);
    double top = area.getY() + pen.em(1.8);
    double height = Math.min(pen.em(3.6), (area.getHeight() - pen.em(5)) / rows.size());
    RowLabel labels = RowLabel.of(pen, names, left - pen.em(.6), height);
    Rectangle2D plot =
        new Rectangle2D.Double(
            area.getX() + left, top, area.getWidth() - left - right, height * rows.size());
    Panel panel =
        new Panel(plot, scale(), Scale.blank(), new Panel.Marks(true, false, true, false));
    panel.draw(pen, List.of());
    zero(pen, panel);
    pen.textEndingAt(
        pen.say(Message.of("chart-skill-rows")),
        area.getMaxX() - pen.em(.4),
        area.getY() + pen.em(1),
        Ink.NOTE);
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      double y = top + i * height;
      labels.draw(
          pen, row.label(), new Rectangle2D.Double(area.getX(), y, left - pen.em(.6), height));
      mark(pen, panel, row, y + height / 2);
      pen.textEndingAt(
          pen.show(row.n()),
          area.getMaxX() - pen.em(.4),
          pen.middle(y + height / 2, Ink.TEXT),
          row.isWhole() ? Ink.HEADER : Ink.TEXT);
    }
  }

  private static void zero(Pen pen, Panel panel) {
    Rectangle2D plot = panel.plot();
    double x = panel.px(0);
    pen.line(new Line2D.Double(x, plot.getY(), x, plot.getMaxY()), Palette.RULE, pen.em(.12));
    pen.textEndingAt(
        pen.say(Message.of("chart-skill-axis")),
        plot.getMaxX(),
        plot.getMaxY() + pen.em(2.6),
        Ink.NOTE);
  }

  private Scale scale() {
    double low = 0;
    double high = .1;
    for (Row row : rows) {
      low = Math.min(low, Math.max(LOWEST, row.skill().low()));
      high = Math.max(high, row.skill().high());
    }
    Scale around = Scale.around(low, high, 6);
    return around.written(value -> new Shown.Signed(value, 1 + (around.step() < .1 ? 1 : 0)));
  }

  private static void mark(Pen pen, Panel panel, Row row, double y) {
    Color color = row.isBetter() ? BETTER : row.isWorse() ? WORSE : Palette.MUTED;
    if (row.hasInterval()) {
      double from = panel.px(held(row.skill().low()));
      double to = panel.px(held(row.skill().high()));
      pen.line(new Line2D.Double(from, y, to, y), color, pen.em(row.isWhole() ? .24 : .16));
    }
    double r = pen.em(row.isWhole() ? .42 : .34);
    double at = panel.px(held(row.skill().value()));
    Ellipse2D dot = new Ellipse2D.Double(at - r, y - r, 2 * r, 2 * r);
    pen.fill(dot, row.isBetter() || row.isWorse() ? color : Color.WHITE);
    pen.stroke(dot, color, new BasicStroke((float) pen.em(.14)));
  }

  private static double held(double skill) {
    return Math.max(LOWEST, skill);
  }
}
