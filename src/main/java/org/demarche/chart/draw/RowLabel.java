package org.demarche.chart.draw;

import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Names a row at its left: up to three lines, smaller where rows are low, ending at the right edge.
 */
public final class RowLabel {

  private static final double SMALLEST = .7;
  private static final double USUAL_SHARE = .24;
  private static final double LARGEST_SHARE = .34;
  private static final int MOST_LINES = 3;

  private RowLabel() {}

  /**
   * Returns the room that names take at the left of a chart: as much as they need, up to a quarter
   * of the chart, or up to a third where a long name fits in small type.
   */
  public static double room(Pen pen, List<String> names, double chartWidth) {
    double widest = pen.widest(names, Ink.TEXT);
    double small = Math.min(widest * (SMALLEST + .03), chartWidth * LARGEST_SHARE);
    return Math.min(widest, Math.max(chartWidth * USUAL_SHARE, small)) + pen.em(.8);
  }

  /** Draws the name into the row's area. */
  public static void draw(Pen pen, String text, Rectangle2D area) {
    Ink ink = fitting(pen, text, area);
    List<String> lines = pen.wrap(text, ink, area.getWidth(), most(pen, ink, area));
    double middle = area.getCenterY() - pen.lineHeight(ink) * (lines.size() - 1) / 2;
    for (String line : lines) {
      pen.textEndingAt(line, area.getMaxX(), pen.middle(middle, ink), ink);
      middle += pen.lineHeight(ink);
    }
  }

  /** The largest size at which the whole name fits, else the smallest. */
  private static Ink fitting(Pen pen, String text, Rectangle2D area) {
    for (double scale = 1; scale > SMALLEST; scale -= .1) {
      Ink ink = Ink.TEXT.at(scale);
      boolean low = pen.em(scale) > area.getHeight();
      if (!low && pen.linesNeeded(text, ink, area.getWidth()) <= most(pen, ink, area)) {
        return ink;
      }
    }
    return Ink.TEXT.at(SMALLEST);
  }

  private static int most(Pen pen, Ink ink, Rectangle2D area) {
    int fitting = (int) Math.floor(area.getHeight() / pen.lineHeight(ink));
    return Math.max(1, Math.min(MOST_LINES, fitting));
  }
}
