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

  /**
   * Draws the picture alone, for a slide that says title, subtitle and footer itself.
   *
   * @param graphics where to; nothing is drawn where this returns false
   * @param size whose width and letters count
   * @param height of the ground, in units
   * @return whether it can be drawn so, with letters that can be read from the back of a room
   */
  default boolean drawBody(Graphics2D graphics, ChartSize size, double height) {
    return false;
  }
}
