package org.demarche.chart.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.demarche.chart.Arm;

/**
 * How an arm looks in every chart of a report: a colour, a mark and a line. The first seven arms
 * have a colour each, the others are grey; marks come again after seven arms, so that no two of
 * twenty-one arms look alike.
 */
public final class ArmStyle {

  private static final int MARKS = Palette.COLOURED_ARMS;

  /** Lengths of dashes and of the gaps between them, in widths of the line. */
  private static final float[][] DASHES = {
    {5, 1.6f}, {3, 1.6f}, {1.4f, 1.4f}, {6, 1.5f, 1.5f, 1.5f}, {3, 3}, {8, 3}, {1.4f, 3}
  };

  private ArmStyle() {}

  /** The colour of an arm. */
  public static Color color(Arm arm) {
    return Palette.arm(arm.order());
  }

  /** The line of an arm: whole for the first seven, then dashed. */
  public static BasicStroke stroke(Arm arm, double width) {
    if (arm.order() < Palette.COLOURED_ARMS) {
      return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    }
    float[] dashes = DASHES[arm.order() % DASHES.length].clone();
    for (int i = 0; i < dashes.length; i++) {
      dashes[i] *= (float) width;
    }
    return new BasicStroke(
        (float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dashes, 0);
  }

  /** The mark of an arm, filled, about a point. */
  public static void mark(Pen pen, Arm arm, Point2D at, double size) {
    AffineTransform place = AffineTransform.getTranslateInstance(at.getX(), at.getY());
    place.scale(size / 2, size / 2);
    pen.fill(place.createTransformedShape(unit(arm.order() % MARKS)), color(arm));
  }

  /** The sample of an arm in a key: its line through its mark. */
  public static Key.Entry entry(Arm arm) {
    return new Key.Entry(
        arm.label(),
        (pen, area) -> {
          Line2D line =
              new Line2D.Double(area.getX(), area.getCenterY(), area.getMaxX(), area.getCenterY());
          pen.stroke(line, color(arm), stroke(arm, pen.em(.15)));
          mark(pen, arm, new Point2D.Double(area.getCenterX(), area.getCenterY()), pen.em(.62));
        });
  }

  private static Shape unit(int number) {
    return switch (number) {
      case 0 -> new Ellipse2D.Double(-1, -1, 2, 2);
      case 1 -> new Rectangle2D.Double(-.9, -.9, 1.8, 1.8);
      case 2 -> polygon(0, -1.2, 1.1, .85, -1.1, .85);
      case 3 -> polygon(0, -1.25, 1.25, 0, 0, 1.25, -1.25, 0);
      case 4 -> polygon(0, 1.2, 1.1, -.85, -1.1, -.85);
      case 5 ->
          polygon(
              -.4, -1.2, .4, -1.2, .4, -.4, 1.2, -.4, 1.2, .4, .4, .4, .4, 1.2, -.4, 1.2, -.4, .4,
              -1.2, .4, -1.2, -.4, -.4, -.4);
      default -> polygon(-1.1, -1.1, 1.1, -1.1, .25, 0, 1.1, 1.1, -1.1, 1.1, -.25, 0);
    };
  }

  private static Shape polygon(double... points) {
    Path2D path = new Path2D.Double();
    path.moveTo(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      path.lineTo(points[i], points[i + 1]);
    }
    path.closePath();
    return path;
  }
}
