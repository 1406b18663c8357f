package org.demarche.chart.draw;

import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Names rows at their left: up to three lines each, all smaller where rows are low, ending at the
 * right edge.
 */
public final class RowLabel {

  private static final double SMALLEST = .86;
  private static final double USUAL_SHARE = .24;
  private static final double LARGEST_SHARE = .34;
  private static final int MOST_LINES = 3;

  private final Names names;

  private RowLabel(Names names) {
    this.names = names;
  }

  /**
   * Returns the room that names take at the left of a chart: as much as they need, up to a quarter
   * of the chart, or up to a third where a long name fits in small type.
   */
  public static double room(Pen pen, List<String> names, double chartWidth) {
    double widest = pen.widest(names, Ink.TEXT);
    double small = Math.min(widest * (SMALLEST + .03), chartWidth * LARGEST_SHARE);
    return Math.min(widest, Math.max(chartWidth * USUAL_SHARE, small)) + pen.em(.8);
  }

  /**
   * Sets the names of all rows in one size, the largest at which they fit.
   *
   * @param names of the rows
   * @param width of the room for a name
   * @param height of a row
   */
  public static RowLabel of(Pen pen, List<String> names, double width, double height) {
    return of(pen, names, width, height, SMALLEST);
  }

  /**
   * Sets the names of all rows in one size, the largest at which they fit.
   *
   * @param names of the rows
   * @param width of the room for a name
   * @param height of a row
   * @param least the smallest size, as a multiple of the running text
   */
  public static RowLabel of(
      Pen pen, List<String> names, double width, double height, double least) {
    for (double scale = 1; scale > least; scale -= .07) {
      Ink ink = Ink.TEXT.at(scale);
      int most = most(pen, ink, height);
      boolean low = pen.em(scale) > height;
      if (!low && names.stream().allMatch(name -> pen.linesNeeded(name, ink, width) <= most)) {
        return new RowLabel(Names.fit(pen, names, ink, width, most));
      }
    }
    Ink smallest = Ink.TEXT.at(least);
    return new RowLabel(Names.fit(pen, names, smallest, width, most(pen, smallest, height)));
  }

  /** Draws the name into the row's area. */
  public void draw(Pen pen, String name, Rectangle2D area) {
    Ink ink = names.ink();
    List<String> lines = names.lines(name);
    double middle = area.getCenterY() - pen.lineHeight(ink) * (lines.size() - 1) / 2;
    for (String line : lines) {
      pen.textEndingAt(line, area.getMaxX(), pen.middle(middle, ink), ink);
      middle += pen.lineHeight(ink);
    }
  }

  private static int most(Pen pen, Ink ink, double height) {
    int fitting = (int) Math.floor(height / pen.lineHeight(ink));
    return Math.max(1, Math.min(MOST_LINES, fitting));
  }
}
