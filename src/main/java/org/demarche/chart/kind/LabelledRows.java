package org.demarche.chart.kind;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.demarche.chart.Estimate;
import org.demarche.chart.draw.Ink;
import org.demarche.chart.draw.Panel;
import org.demarche.chart.draw.Pen;
import org.demarche.chart.draw.RowLabel;
import org.demarche.chart.draw.Scale;

/** Rows over one axis, each with a name at its left and estimates in it. */
final class LabelledRows {
  private static final double AXIS = 3;

  private final Pen pen;
  private final List<String> labels;
  private final Rectangle2D plot;
  private final Panel panel;
  private final double x;
  private final double left;
  private final double height;

  /** What is drawn in a row, beside its name. */
  @FunctionalInterface
  interface Marks {
    /**
     * Draws them.
     *
     * @param row its number, from 0
     * @param top where it begins
     * @param height how high it is
     */
    void draw(int row, double top, double height);
  }

  /**
   * Draws the panel of the rows.
   *
   * @param pen draws
   * @param area room for names, rows and axis
   * @param labels the names
   * @param highest the most that a row is high, in em
   * @param scale of the axis
   */
  LabelledRows(Pen pen, Rectangle2D area, List<String> labels, double highest, Scale scale) {
    this.pen = pen;
    this.labels = labels;
    this.x = area.getX();
    this.left = RowLabel.room(pen, labels, area.getWidth() * 1.4);
    this.height = Math.min(pen.em(highest), (area.getHeight() - pen.em(AXIS)) / labels.size());
    this.plot =
        new Rectangle2D.Double(
            x + left, area.getY(), area.getWidth() - left - pen.em(1), height * labels.size());
    this.panel = new Panel(plot, scale, Scale.blank(), new Panel.Marks(true, false, true, false));
    panel.draw(pen, List.of());
  }

  /** Draws a line at a value, over all rows. */
  void line(double value, Color color) {
    pen.line(
        new Line2D.Double(panel.px(value), plot.getY(), panel.px(value), plot.getMaxY()),
        color,
        pen.em(.1));
  }

  /** Names the axis, then draws every row. */
  void draw(String axis, Marks marks) {
    pen.textEndingAt(axis, plot.getMaxX(), plot.getMaxY() + pen.em(2.6), Ink.NOTE);
    RowLabel names = RowLabel.of(pen, labels, left - pen.em(.8), height);
    for (int i = 0; i < labels.size(); i++) {
      double top = plot.getY() + i * height;
      names.draw(pen, labels.get(i), new Rectangle2D.Double(x, top, left - pen.em(.8), height));
      marks.draw(i, top, height);
    }
  }

  /**
   * Draws an estimate: a line over its interval and a dot at its value.
   *
   * @param e the estimate
   * @param factor from it to the axis
   * @param y at which height
   * @param color of both
   * @param full whether the dot is full
   */
  void mark(Estimate e, double factor, double y, Color color, boolean full) {
    pen.line(
        new Line2D.Double(panel.px(e.low() * factor), y, panel.px(e.high() * factor), y),
        color,
        pen.em(.16));
    dot(pen, panel.px(e.value() * factor), y, color, full);
  }

  /** Draws a bar from zero to a value. */
  void bar(Estimate e, double factor, double top, double high, Color color) {
    double zero = panel.px(0);
    pen.fill(new Rectangle2D.Double(zero, top, panel.px(e.value() * factor) - zero, high), color);
  }

  /** Draws a dot about a place. */
  static void dot(Pen pen, double at, double y, Color color, boolean full) {
    double r = pen.em(.32);
    Ellipse2D dot = new Ellipse2D.Double(at - r, y - r, 2 * r, 2 * r);
    pen.fill(dot, full ? color : Color.WHITE);
    pen.stroke(dot, color, new BasicStroke((float) pen.em(.12)));
  }
}
