package org.demarche.chart.kind;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.Rectangle2D;
import org.demarche.chart.draw.Palette;
import org.demarche.chart.draw.Pen;
import org.demarche.model.QuadClass;

/** The marks and links of a story. */
final class StoryMarks {

  private static final Color LINK = Palette.veil(Color.BLACK, .12);
  private static final Color STRONG_LINK = Palette.veil(Color.BLACK, .55);
  private static final Color SESSION = new Color(0x3a3a3a);

  private StoryMarks() {}

  /** An act: circle or triangle by cooperation or conflict, open or filled by words or deeds. */
  static void mark(Pen pen, QuadClass quad, Point2D at, double size) {
    // Open marks look larger than filled ones of the same size.
    double r = size * (QuadStyle.isMaterial(quad) ? .58 : .5);
    Shape shape;
    if (QuadStyle.isCooperative(quad)) {
      shape = new Ellipse2D.Double(at.getX() - r, at.getY() - r, 2 * r, 2 * r);
    } else {
      Path2D triangle = new Path2D.Double();
      triangle.moveTo(at.getX(), at.getY() - 1.15 * r);
      triangle.lineTo(at.getX() + 1.1 * r, at.getY() + .85 * r);
      triangle.lineTo(at.getX() - 1.1 * r, at.getY() + .85 * r);
      triangle.closePath();
      shape = triangle;
    }
    pen.fill(shape, QuadStyle.isMaterial(quad) ? QuadStyle.color(quad) : Color.WHITE);
    pen.stroke(
        shape,
        QuadStyle.isMaterial(quad) ? Color.WHITE : QuadStyle.color(quad),
        new BasicStroke((float) (size * (QuadStyle.isMaterial(quad) ? .08 : .17))));
  }

  /** A session: a bar across the lane. */
  static void session(Pen pen, Rectangle2D area) {
    double width = Math.min(area.getHeight() * .28, pen.em(.26));
    pen.fill(
        new Rectangle2D.Double(area.getCenterX() - width / 2, area.getY(), width, area.getHeight()),
        SESSION);
  }

  /** A thin curve from a cause to what answers it. */
  static void link(Pen pen, Point2D from, Point2D to, boolean strong) {
    double midX = from.getX() + (to.getX() - from.getX()) * .25;
    double midY = from.getY() + (to.getY() - from.getY()) * .75;
    QuadCurve2D curve =
        new QuadCurve2D.Double(from.getX(), from.getY(), midX, midY, to.getX(), to.getY());
    pen.stroke(
        curve, strong ? STRONG_LINK : LINK, new BasicStroke((float) pen.em(strong ? .09 : .05)));
  }

  /** An arrow from an act to the lane of its target. */
  static void arrow(Pen pen, Point2D from, double laneY, QuadClass quad) {
    double direction = Math.signum(laneY - from.getY());
    double head = pen.em(.26);
    pen.line(
        new Line2D.Double(from.getX(), from.getY(), from.getX(), laneY - direction * head),
        QuadStyle.color(quad),
        pen.em(.1));
    Path2D tip = new Path2D.Double();
    tip.moveTo(from.getX(), laneY);
    tip.lineTo(from.getX() - head * .6, laneY - direction * head * 1.4);
    tip.lineTo(from.getX() + head * .6, laneY - direction * head * 1.4);
    tip.closePath();
    pen.fill(tip, QuadStyle.color(quad));
  }
}
