package org.demarche.chart.draw;

import java.awt.geom.Rectangle2D;
import java.util.List;

/** A row of swatches with names above a chart, for what cannot be named beside its mark. */
public final class Key {

  private static final Ink INK = Ink.TEXT.at(.86);

  private Key() {}

  /** Draws a sample into a rectangle. */
  @FunctionalInterface
  public interface Swatch {
    /** Draws the sample. */
    void draw(Pen pen, Rectangle2D area);
  }

  /**
   * One entry.
   *
   * @param label its name
   * @param swatch its sample
   */
  public record Entry(String label, Swatch swatch) {}

  /**
   * Draws the entries from the top of an area, on as many lines as they need, and returns what is
   * left below.
   */
  public static Rectangle2D draw(Pen pen, Rectangle2D area, List<Entry> entries) {
    double swatch = pen.em(1.3);
    double gap = pen.em(.4);
    double x = area.getX();
    double y = area.getY();
    for (Entry entry : entries) {
      String label = pen.cut(entry.label(), INK, area.getWidth() - swatch - gap);
      double width = swatch + gap + pen.width(label, INK);
      if (x > area.getX() && x + width > area.getMaxX()) {
        x = area.getX();
        y += pen.lineHeight(INK) * 1.1;
      }
      double middle = y + pen.lineHeight(INK) / 2;
      entry.swatch().draw(pen, new Rectangle2D.Double(x, middle - pen.em(.45), swatch, pen.em(.9)));
      pen.text(label, x + swatch + gap, pen.middle(middle, INK), INK);
      x += width + pen.em(1);
    }
    double used = entries.isEmpty() ? 0 : y - area.getY() + pen.lineHeight(INK) + pen.em(.7);
    return new Rectangle2D.Double(
        area.getX(), area.getY() + used, area.getWidth(), area.getHeight() - used);
  }
}
