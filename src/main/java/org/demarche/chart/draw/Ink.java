package org.demarche.chart.draw;

import java.awt.Color;

/**
 * How text is set.
 *
 * @param scale size as a multiple of the running text
 * @param semiBold whether in the semibold weight
 * @param color the colour
 */
public record Ink(double scale, boolean semiBold, Color color) {

  /** Running text. */
  public static final Ink TEXT = new Ink(1, false, Palette.TEXT);

  /** Text that names a panel. */
  public static final Ink HEADER = new Ink(1, true, Palette.TEXT);

  /** Numbers on axes and notes. */
  public static final Ink NOTE = new Ink(.86, false, Palette.MUTED);

  /** Returns the same ink in another colour. */
  public Ink in(Color other) {
    return new Ink(scale, semiBold, other);
  }

  /** Returns the same ink at another size. */
  public Ink at(double otherScale) {
    return new Ink(otherScale, semiBold, color);
  }
}
