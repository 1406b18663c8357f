package org.demarche.chart;

import java.awt.Graphics2D;

/** Draws a whole chart, words included. */
@FunctionalInterface
public interface Drawing {

  /**
   * Draws onto a ground of {@code size.width()} by {@code size.height()} units, from the origin.
   *
   * @param graphics where to; a raster, an SVG or a PDF
   * @param size the size asked for
   */
  void draw(Graphics2D graphics, ChartSize size);
}
