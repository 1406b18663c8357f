package org.demarche.chart.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
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

  private static final BasicStroke HAIR = new BasicStroke(.6f);

  /** Draws the panel with its contents, which are clipped to it. */
  public void draw(Pen pen, List<XYAnnotation> contents) {
    // Without a renderer JFreeChart draws no grid.
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    XYPlot xy =
        new XYPlot(null, axis(pen, x, marks.xNumbers()), axis(pen, y, marks.yNumbers()), renderer);
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

  private static NumberAxis axis(Pen pen, Scale scale, boolean numbered) {
    NumberAxis axis = new Numbered(scale, pen);
    Font font = pen.font(Ink.NOTE);
    // A hair wider, or rounding loses the number at the upper end.
    double hair = (scale.high() - scale.low()) * 1e-9;
    axis.setRange(scale.low() - hair, scale.high() + hair);
    axis.setTickLabelFont(font);
    axis.setTickLabelPaint(pen.shade(Ink.NOTE.color()));
    axis.setTickLabelsVisible(numbered);
    axis.setTickMarksVisible(false);
    axis.setAxisLineVisible(false);
    return axis;
  }

  /** An axis with the numbers of a scale, which need not be evenly apart. */
  private static final class Numbered extends NumberAxis {

    private static final long serialVersionUID = 1L;
    private final transient Scale scale;
    private final transient Pen pen;

    Numbered(Scale scale, Pen pen) {
      this.scale = scale;
      this.pen = pen;
    }

    @Override
    public List<NumberTick> refreshTicks(
        Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
      boolean across = RectangleEdge.isTopOrBottom(edge);
      TextAnchor anchor = across ? TextAnchor.TOP_CENTER : TextAnchor.CENTER_RIGHT;
      List<NumberTick> ticks = new ArrayList<>();
      double free = Double.NEGATIVE_INFINITY;
      for (double tick : scale.ticks()) {
        // In a low panel numbers one above the other would meet.
        double at = scale.at(tick, 0, area.getHeight());
        boolean room = across || at >= free;
        String text = room ? pen.show(scale.format().apply(tick)) : "";
        free = room ? at + pen.lineHeight(Ink.NOTE) * TOUCHING : free;
        ticks.add(new NumberTick(tick, text, anchor, TextAnchor.CENTER, 0.0));
      }
      return ticks;
    }
  }
}
