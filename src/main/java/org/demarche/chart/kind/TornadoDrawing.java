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
import org.demarche.chart.draw.Key;
import org.demarche.chart.draw.Palette;
import org.demarche.chart.draw.Panel;
import org.demarche.chart.draw.Pen;
import org.demarche.chart.draw.RowLabel;
import org.demarche.chart.draw.Scale;
import org.demarche.chart.kind.DifferenceData.Unit;
import org.demarche.chart.kind.TornadoData.Outcome;
import org.demarche.chart.kind.TornadoData.Row;
import org.demarche.words.Message;

/** Draws the rows of {@link TornadoChart}: a hollow dot for low, a full one for high. */
final class TornadoDrawing implements Body {
  private static final double AXIS = 1.6;
  private static final double HIGHEST_ROW = 3.2;
  private static final double APART = .24;
  private static final Color CLEAR = Palette.OKABE_ITO.get(5);
  private static final Color UNCLEAR = Palette.RULE;

  private final Outcome outcome;

  TornadoDrawing(Outcome outcome) {
    this.outcome = outcome;
  }

  @Override
  public void draw(Pen pen, Rectangle2D area) {
    Rectangle2D rest = Key.draw(pen, area, key(pen));
    List<String> names = outcome.rows().stream().map(Row::label).toList();
    double left = Math.min(RowLabel.room(pen, names, rest.getWidth() * 1.4), rest.getWidth() * .5);
    double height =
        Math.min((rest.getHeight() - pen.em(AXIS)) / outcome.rows().size(), pen.em(HIGHEST_ROW));
    Rectangle2D plot =
        new Rectangle2D.Double(
            rest.getX() + left,
            rest.getY(),
            rest.getWidth() - left - pen.em(1),
            height * outcome.rows().size());
    int numbers = (int) Math.max(2, Math.min(6, plot.getWidth() / pen.em(5)));
    Panel panel =
        new Panel(plot, scale(numbers), Scale.blank(), new Panel.Marks(true, false, true, false));
    panel.draw(pen, List.of());
    double middle = panel.px(outcome.overall().value() * factor());
    pen.line(
        new Line2D.Double(middle, plot.getY(), middle, plot.getMaxY()), Palette.RULE, pen.em(.1));
    RowLabel labels = RowLabel.of(pen, names, left - pen.em(.7), height, Ink.NOTE.scale());
    for (int i = 0; i < outcome.rows().size(); i++) {
      Row row = outcome.rows().get(i);
      double top = plot.getY() + i * height;
      labels.draw(
          pen, row.label(), new Rectangle2D.Double(rest.getX(), top, left - pen.em(.7), height));
      row(pen, panel, row, top + height / 2, height);
    }
  }

  private double factor() {
    return outcome.unit().factor();
  }

  private List<Key.Entry> key(Pen pen) {
    return List.of(
        new Key.Entry(
            pen.say(Message.of("chart-tornado-key-low")),
            (p, area) -> dot(p, area.getCenterX(), area.getCenterY(), CLEAR, false)),
        new Key.Entry(
            pen.say(Message.of("chart-tornado-key-high")),
            (p, area) -> dot(p, area.getCenterX(), area.getCenterY(), CLEAR, true)),
        new Key.Entry(
            pen.say(Message.of("chart-tornado-key-unclear")),
            (p, area) -> dot(p, area.getCenterX(), area.getCenterY(), UNCLEAR, true)),
        new Key.Entry(
            pen.say(Message.of("chart-tornado-key-all")),
            (p, area) ->
                p.line(
                    new Line2D.Double(
                        area.getCenterX(), area.getY(), area.getCenterX(), area.getMaxY()),
                    Palette.RULE,
                    p.em(.1))));
  }

  private Scale scale(int numbers) {
    double low = outcome.overall().value();
    double high = low;
    for (Row row : outcome.rows()) {
      low = Math.min(low, Math.min(row.low().low(), row.high().low()));
      high = Math.max(high, Math.max(row.low().high(), row.high().high()));
    }
    Scale around = Scale.around(low * factor(), high * factor(), numbers);
    if (outcome.unit() != Unit.SHARE) {
      return around;
    }
    return new Scale(
            Math.max(0, around.low()),
            Math.min(factor(), around.high()),
            around.step(),
            around.format())
        .written(value -> Scale.share(value / factor()));
  }

  private void row(Pen pen, Panel panel, Row row, double y, double height) {
    Color color = row.isClear() ? CLEAR : UNCLEAR;
    double apart = Math.min(pen.em(.4), height * APART);
    end(pen, panel, row.low(), y - apart, color, false);
    end(pen, panel, row.high(), y + apart, color, true);
  }

  private void end(Pen pen, Panel panel, Estimate of, double y, Color color, boolean full) {
    pen.line(
        new Line2D.Double(panel.px(of.low() * factor()), y, panel.px(of.high() * factor()), y),
        color,
        pen.em(.14));
    dot(pen, panel.px(of.value() * factor()), y, color, full);
  }

  private static void dot(Pen pen, double x, double y, Color color, boolean full) {
    double r = pen.em(.26);
    Ellipse2D ring = new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
    pen.fill(ring, full ? color : Color.WHITE);
    pen.stroke(ring, color, new BasicStroke((float) pen.em(.12)));
  }
}
