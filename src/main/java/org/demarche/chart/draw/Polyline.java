package org.demarche.chart.draw;

import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/**
 * A line through points of a plot, placed point by point. JFreeChart's annotation of a shape scales
 * the shape by its width and height instead, and draws nothing where one of them is 0: a level
 * line.
 */
public final class Polyline extends AbstractXYAnnotation {
  private static final long serialVersionUID = 1L;

  private final transient List<double[]> points;
  private final transient Stroke stroke;
  private final transient Paint paint;

  /**
   * A line.
   *
   * @param points at least one, each x and y in the plot's units
   * @param stroke how it is drawn
   * @param paint its colour
   */
  public Polyline(List<double[]> points, Stroke stroke, Paint paint) {
    this.points = List.copyOf(points);
    this.stroke = stroke;
    this.paint = paint;
  }

  @Override
  public void draw(
      Graphics2D g2,
      XYPlot plot,
      Rectangle2D area,
      ValueAxis across,
      ValueAxis up,
      int renderer,
      PlotRenderingInfo info) {
    Path2D path = new Path2D.Double();
    for (double[] point : points) {
      double x = across.valueToJava2D(point[0], area, plot.getDomainAxisEdge());
      double y = up.valueToJava2D(point[1], area, plot.getRangeAxisEdge());
      if (path.getCurrentPoint() == null) {
        path.moveTo(x, y);
      } else {
        path.lineTo(x, y);
      }
    }
    g2.setPaint(paint);
    g2.setStroke(stroke);
    g2.draw(path);
  }
}
