package org.demarche.chart.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.annotations.XYAnnotation;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;

/**
 * One panel with axes: JFreeChart draws grid, numbers and what is annotated in the units of the
 * data.
 *
 * @param plot where the data go
 * @param x the horizontal axis
 * @param y the vertical axis
 * @param marks which axes carry numbers and lines
 */
public record Panel(Rectangle2D plot, Scale x, Scale y, Marks marks) {

  /**
   * What is drawn of the axes.
   *
   * @param xNumbers whether the horizontal axis is numbered
   * @param yNumbers whether the vertical axis is numbered
   * @param xGrid whether there are vertical grid lines
   * @param yGrid whether there are horizontal grid lines
   */
  public record Marks(boolean xNumbers, boolean yNumbers, boolean xGrid, boolean yGrid) {}

  /**
   * Rounds the area inwards to whole points, as JFreeChart does, so that both draw to one scale.
   */
  public Panel {
    double left = Math.ceil(plot.getX());
    double top = Math.ceil(plot.getY());
    double right = Math.max(left + 1, Math.floor(plot.getMaxX()));
    double bottom = Math.max(top + 1, Math.floor(plot.getMaxY()));
    plot = new Rectangle2D.Double(left, top, right - left, bottom - top);
  }

  /** How near numbers may stand, in heights of a line. */
  private static final double TOUCHING = .8;

  /** How near they may stand in a line, in sizes of text. */
  private static final double APART = .25;

  /** How far below the panel their base line lies. */
  private static final double BELOW = 1;

  private static final BasicStroke HAIR = new BasicStroke(.6f);

  /** Draws the panel with its contents, which are clipped to it. */
  public void draw(Pen pen, List<XYAnnotation> contents) {
    // Without a renderer JFreeChart draws no grid.
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    XYPlot xy = new XYPlot(null, axis(x), axis(y), renderer);
    xy.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
    xy.setBackgroundPaint(null);
    xy.setOutlineVisible(false);
    xy.setInsets(RectangleInsets.ZERO_INSETS);
    xy.setAxisOffset(RectangleInsets.ZERO_INSETS);
    xy.setFixedDomainAxisSpace(new AxisSpace());
    xy.setFixedRangeAxisSpace(new AxisSpace());
    xy.setDomainGridlinesVisible(marks.xGrid());
    xy.setRangeGridlinesVisible(marks.yGrid());
    xy.setDomainGridlinePaint(pen.shade(Palette.GRID));
    xy.setRangeGridlinePaint(pen.shade(Palette.GRID));
    xy.setDomainGridlineStroke(HAIR);
    xy.setRangeGridlineStroke(HAIR);
    contents.forEach(xy::addAnnotation);
    xy.draw(pen.graphics(), plot, new Point2D.Double(), null, null);
    if (marks.xNumbers()) {
      numberAcross(pen);
    }
    if (marks.yNumbers()) {
      numberUpright(pen);
    }
  }

  /** All numbers, or every other, every third … where they would meet; the last one is kept. */
  private void numberAcross(Pen pen) {
    List<Double> values = x.ticks();
    List<String> texts = values.stream().map(value -> pen.show(x.format().apply(value))).toList();
    int last = values.size() - 1;
    int stride = 1;
    while (stride < last && meet(pen, values, texts, stride)) {
      stride++;
    }
    double base = plot.getMaxY() + pen.em(BELOW);
    for (int i = last; i >= 0; i -= stride) {
      pen.textAround(texts.get(i), px(values.get(i)), base, Ink.NOTE);
    }
  }

  private boolean meet(Pen pen, List<Double> values, List<String> texts, int stride) {
    for (int i = values.size() - 1; i - stride >= 0; i -= stride) {
      double apart = px(values.get(i)) - px(values.get(i - stride));
      double wide = pen.width(texts.get(i), Ink.NOTE) + pen.width(texts.get(i - stride), Ink.NOTE);
      if (wide / 2 + pen.em(APART) > apart) {
        return true;
      }
    }
    return false;
  }

  private void numberUpright(Pen pen) {
    double free = Double.POSITIVE_INFINITY;
    for (double tick : y.ticks()) {
      double at = py(tick);
      // In a low panel numbers one above the other would meet.
      if (at <= free) {
        String text = pen.show(y.format().apply(tick));
        pen.textEndingAt(text, plot.getX() - pen.em(APART), pen.middle(at, Ink.NOTE), Ink.NOTE);
        free = at - pen.lineHeight(Ink.NOTE) * TOUCHING;
      }
    }
  }

  /** Returns where a value of the horizontal axis lies on the page. */
  public double px(double value) {
    return x.at(value, plot.getX(), plot.getMaxX());
  }

  /** Returns where a value of the vertical axis lies on the page. */
  public double py(double value) {
    return y.at(value, plot.getMaxY(), plot.getY());
  }

  /** Draws a line across the panel at a value of the vertical axis. */
  public void rule(Pen pen, double value, Color color) {
    pen.line(new Line2D.Double(plot.getX(), py(value), plot.getMaxX(), py(value)), color, .8);
  }

  /** Lines of the grid; the numbers are set in the house's fonts, which know other scripts. */
  private static NumberAxis axis(Scale scale) {
    NumberAxis axis = new Numbered(scale);
    // A hair wider, or rounding loses the number at the upper end.
    double hair = (scale.high() - scale.low()) * 1e-9;
    axis.setRange(scale.low() - hair, scale.high() + hair);
    axis.setTickLabelsVisible(false);
    axis.setTickMarksVisible(false);
    axis.setAxisLineVisible(false);
    return axis;
  }

  /** An axis with the values of a scale, which need not be evenly apart. */
  private static final class Numbered extends NumberAxis {

    private static final long serialVersionUID = 1L;
    private final transient Scale scale;

    Numbered(Scale scale) {
      this.scale = scale;
    }

    @Override
    public List<NumberTick> refreshTicks(
        Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
      return scale.ticks().stream()
          .map(tick -> new NumberTick(tick, "", TextAnchor.CENTER, TextAnchor.CENTER, 0.0))
          .toList();
    }
  }
}
