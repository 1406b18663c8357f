package org.demarche.chart;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.apache.batik.ext.awt.g2d.GraphicContext;
import org.demarche.chart.font.HouseFonts;

/** The state of a drawing as declarations of a style; what SVG assumes anyway is left out. */
final class SvgStyle {

  private static final String FAMILIES =
      String.join(", ", HouseFonts.FAMILY, "Helvetica" + ' ' + "Neue", "Arial", "sans-serif");

  private SvgStyle() {}

  static String fill(GraphicContext from) {
    return paint("fill", from);
  }

  static String stroke(GraphicContext from) {
    BasicStroke stroke = (BasicStroke) from.getStroke();
    StringBuilder style = new StringBuilder("fill:none;").append(paint("stroke", from));
    style.append("stroke-width:").append(number(stroke.getLineWidth())).append(';');
    if (stroke.getEndCap() != BasicStroke.CAP_BUTT) {
      boolean round = stroke.getEndCap() == BasicStroke.CAP_ROUND;
      style.append("stroke-linecap:").append(round ? "round" : "square").append(';');
    }
    if (stroke.getLineJoin() == BasicStroke.JOIN_MITER) {
      style.append("stroke-miterlimit:").append(number(stroke.getMiterLimit())).append(';');
    } else {
      boolean round = stroke.getLineJoin() == BasicStroke.JOIN_ROUND;
      style.append("stroke-linejoin:").append(round ? "round" : "bevel").append(';');
    }
    return style.append(dashes(stroke)).toString();
  }

  static String font(GraphicContext from) {
    Font font = from.getFont();
    return "font-family:"
        + ' '
        + FAMILIES
        + (HouseFonts.isSemiBold(font) ? ";font-weight:600" : "")
        + ";font-size:"
        + number(font.getSize2D())
        + "px;";
  }

  private static String dashes(BasicStroke stroke) {
    float[] dashes = stroke.getDashArray();
    if (dashes == null) {
      return "";
    }
    StringBuilder style = new StringBuilder("stroke-dasharray:");
    for (int i = 0; i < dashes.length; i++) {
      style.append(i == 0 ? "" : ",").append(number(dashes[i]));
    }
    style.append(';');
    if (stroke.getDashPhase() != 0) {
      style.append("stroke-dashoffset:").append(number(stroke.getDashPhase())).append(';');
    }
    return style.toString();
  }

  private static String paint(String property, GraphicContext from) {
    if (!(from.getPaint() instanceof Color color)) {
      throw new IllegalArgumentException(
          "Charts are painted in colours, not in " + from.getPaint());
    }
    double opacity = color.getAlpha() / 255.0;
    if (from.getComposite() instanceof AlphaComposite composite) {
      opacity *= composite.getAlpha();
    }
    return String.format(
        Locale.ROOT,
        "%s:rgb(%d,%d,%d);%s",
        property,
        color.getRed(),
        color.getGreen(),
        color.getBlue(),
        opacity == 1 ? "" : property + "-opacity:" + number(opacity) + ";");
  }

  private static String number(double value) {
    return BigDecimal.valueOf(value)
        .setScale(3, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }
}
