package org.demarche.report;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One sheet of classes for the styles of all drawings of a page: the page gets smaller, and its
 * drawings can be dark on a dark screen.
 */
final class SvgSheet {
  private static final Pattern STYLE = Pattern.compile("style=\"([^\"]*)\"");
  private static final Pattern COLOUR = Pattern.compile("rgb\\((\\d+),(\\d+),(\\d+)\\)");
  private static final Pattern FAMILY = Pattern.compile("font-family:[^;]*;");
  private static final double FULL = 255;
  private static final double DARKEST = .09;
  private static final double LIGHTEST = .93;
  private static final double GREY = .12;
  private static final double VIVID_LIFT = .25;

  private final Map<String, String> classes = new LinkedHashMap<>();

  /** Returns a drawing with classes in place of its styles. */
  String fold(String svg) {
    StringBuilder folded = new StringBuilder(svg.length());
    Matcher style = STYLE.matcher(SvgPath.shorten(svg));
    while (style.find()) {
      String own = FAMILY.matcher(style.group(1)).replaceAll("");
      String name = classes.computeIfAbsent(own, any -> "k" + classes.size());
      style.appendReplacement(folded, "class=\"" + name + '"');
    }
    style.appendTail(folded);
    return folded.toString();
  }

  /** Returns the rules of all classes given so far, for light and dark screens. */
  String css() {
    StringBuilder light = new StringBuilder();
    StringBuilder dark = new StringBuilder();
    classes.forEach(
        (style, name) -> {
          light.append('.').append(name).append('{').append(style).append("}\n");
          String other = COLOUR.matcher(style).replaceAll(SvgSheet::darkened);
          if (!other.equals(style)) {
            dark.append('.').append(name).append('{').append(other).append("}\n");
          }
        });
    return light + String.format(Locale.ROOT, Style.text("dark.css"), dark);
  }

  private static String darkened(MatchResult rgb) {
    double red = Integer.parseInt(rgb.group(1)) / FULL;
    double green = Integer.parseInt(rgb.group(2)) / FULL;
    double blue = Integer.parseInt(rgb.group(3)) / FULL;
    double high = Math.max(red, Math.max(green, blue));
    double low = Math.min(red, Math.min(green, blue));
    double middle = (high + low) / 2;
    double wanted = dark(middle, high - low);
    return String.format(
        Locale.ROOT,
        "rgb(%d,%d,%d)",
        channel(red, middle, wanted),
        channel(green, middle, wanted),
        channel(blue, middle, wanted));
  }

  /** Greys and pale tints change places; strong colours stay, the darkest of them lighter. */
  private static double dark(double lightness, double strength) {
    boolean isColour = strength > GREY && lightness < .8;
    return isColour
        ? Math.max(lightness, lightness * (1 - VIVID_LIFT) + VIVID_LIFT)
        : LIGHTEST - (LIGHTEST - DARKEST) * lightness;
  }

  /** Moves a channel with the lightness, so that the hue stays. */
  private static long channel(double value, double lightness, double wanted) {
    double room = Math.min(lightness, 1 - lightness);
    double scale = room <= 0 ? 0 : Math.min(1, Math.min(wanted, 1 - wanted) / room);
    return Math.round(FULL * Math.min(1, Math.max(0, wanted + (value - lightness) * scale)));
  }
}
