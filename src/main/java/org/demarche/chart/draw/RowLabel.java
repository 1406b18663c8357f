package org.demarche.chart.draw;

import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Names a row at its left: up to three lines, smaller where rows are low, ending at the right edge.
 */
public final class RowLabel {

  private static final double SMALLEST = .7;

  private RowLabel() {}

  /** Draws the name into the row's area. */
  public static void draw(Pen pen, String text, Rectangle2D area) {
    Ink ink = Ink.TEXT.at(Math.max(SMALLEST, Math.min(1, area.getHeight() / pen.em(1.25))));
    int fitting = Math.max(1, (int) Math.floor(area.getHeight() / pen.lineHeight(ink)));
    List<String> lines = pen.wrap(text, ink, area.getWidth(), Math.min(3, fitting));
    double middle = area.getCenterY() - pen.lineHeight(ink) * (lines.size() - 1) / 2;
    for (String line : lines) {
      pen.textEndingAt(line, area.getMaxX(), pen.middle(middle, ink), ink);
      middle += pen.lineHeight(ink);
    }
  }
}
