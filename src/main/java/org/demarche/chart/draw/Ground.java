package org.demarche.chart.draw;

import java.awt.Color;

/** What colours made for white become on a dark ground. */
final class Ground {
  private static final float LIGHT_FROM = .66f;
  private static final double DARKEST = .09;
  private static final double LIGHTEST = .93;
  private static final int NEUTRAL = 12;

  private Ground() {}

  /**
   * What a colour made for white becomes on a dark ground: greys change places with their opposite,
   * pale tints become dark ones of the same hue, and full colours stay.
   */
  static Color onDark(Color color) {
    int most = Math.max(color.getRed(), Math.max(color.getGreen(), color.getBlue()));
    int least = Math.min(color.getRed(), Math.min(color.getGreen(), color.getBlue()));
    if (most - least <= NEUTRAL) {
      double light = (most + least) / 510.0;
      int grey = (int) Math.round(255 * (LIGHTEST - light * (LIGHTEST - DARKEST)));
      return new Color(grey, grey, grey, color.getAlpha());
    }
    double light = (most + least) / 510.0;
    if (light < LIGHT_FROM) {
      return color;
    }
    float[] hsb = Color.RGBtoHSB(color.getRed(), color.getGreen(), color.getBlue(), null);
    // The paler the tint, the darker it becomes.
    float strength = (float) ((1 - light) / (1 - LIGHT_FROM));
    Color dark =
        Color.getHSBColor(hsb[0], Math.min(1, .35f + .3f * strength), .22f + .38f * strength);
    return new Color(dark.getRed(), dark.getGreen(), dark.getBlue(), color.getAlpha());
  }
}
