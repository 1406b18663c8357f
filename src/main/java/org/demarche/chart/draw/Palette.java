package org.demarche.chart.draw;

import java.awt.Color;
import java.util.List;

/**
 * The fixed colours: the eight of Okabe and Ito (2008), which colour-blind readers tell apart, and
 * greys.
 */
public final class Palette {

  /** Text. */
  public static final Color TEXT = new Color(0x1a1a1a);

  /** Notes and numbers on axes; 5.7 : 1 against white. */
  public static final Color MUTED = new Color(0x636363);

  /** Grid lines. */
  public static final Color GRID = new Color(0xe3e3e3);

  /** Lines that tie things together without saying more. */
  public static final Color FAINT = new Color(0xb9b9b9);

  /** The line of zero, and of a day that matters. */
  public static final Color RULE = new Color(0x8a8a8a);

  /** Okabe and Ito's order, black first. */
  public static final List<Color> OKABE_ITO =
      List.of(
          new Color(0x000000),
          new Color(0xe69f00),
          new Color(0x56b4e9),
          new Color(0x009e73),
          new Color(0xf0e442),
          new Color(0x0072b2),
          new Color(0xd55e00),
          new Color(0xcc79a7));

  /** How many arms have a colour of their own. */
  public static final int COLOURED_ARMS = 7;

  private static final Color FURTHER = new Color(0xb4b4b4);
  private static final List<Integer> ARM_ORDER = List.of(0, 1, 2, 3, 5, 6, 7);

  private Palette() {}

  /**
   * The colour of an arm by its place in the scenario. Okabe and Ito's order without yellow, which
   * is lost as a line on white. No colour comes twice: from the eighth arm on arms are grey, from
   * the fifteenth on a lighter grey, and marks and dashes tell them apart.
   */
  public static Color arm(int order) {
    if (order < COLOURED_ARMS) {
      return OKABE_ITO.get(ARM_ORDER.get(order));
    }
    return order < 2 * COLOURED_ARMS ? RULE : FURTHER;
  }

  /** The same colour with some transparency. */
  public static Color veil(Color color, double opacity) {
    return new Color(
        color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(255 * opacity));
  }

  /** The colour mixed with white: what a veil of this opacity looks like on white. */
  public static Color tint(Color color, double strength) {
    return new Color(
        mix(color.getRed(), strength),
        mix(color.getGreen(), strength),
        mix(color.getBlue(), strength));
  }

  /** Relative luminance in [0, 1] (WCAG 2.1). */
  public static double luminance(Color color) {
    return .2126 * linear(color.getRed())
        + .7152 * linear(color.getGreen())
        + .0722 * linear(color.getBlue());
  }

  private static int mix(int channel, double strength) {
    return (int) Math.round(255 + (channel - 255) * strength);
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= .03928 ? c / 12.92 : StrictMath.pow((c + .055) / 1.055, 2.4);
  }
}
