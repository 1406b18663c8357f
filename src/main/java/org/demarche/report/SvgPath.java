package org.demarche.report;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shortens the paths of drawings: lines become steps from where the pen stands, along an axis where
 * they can. Numbers are whole tenths, so nothing is rounded.
 */
final class SvgPath {
  private static final Pattern PATH = Pattern.compile(" d=\"([^\"]*)\"");
  private static final Pattern STEP = Pattern.compile("([A-Za-z])([^A-Za-z]*)");
  private static final double TENTHS = 10;

  private final StringBuilder shorter = new StringBuilder();
  private long x;
  private long y;
  private long startX;
  private long startY;

  private SvgPath() {}

  /** Returns a drawing with shorter paths. */
  static String shorten(String svg) {
    Matcher path = PATH.matcher(svg);
    return path.replaceAll(found -> " d=\"" + new SvgPath().shortened(found.group(1)) + '"');
  }

  private String shortened(String path) {
    Matcher step = STEP.matcher(path);
    while (step.find()) {
      String[] numbers = step.group(2).strip().split("[ ,]+");
      char command = step.group(1).charAt(0);
      if (command == 'L' && numbers.length == 2) {
        line(tenths(numbers[0]), tenths(numbers[1]));
      } else {
        shorter.append(step.group().strip());
        moveTo(command, numbers);
      }
    }
    return shorter.toString();
  }

  private void moveTo(char command, String... numbers) {
    if (command == 'Z') {
      x = startX;
      y = startY;
    } else {
      x = tenths(numbers[numbers.length - 2]);
      y = tenths(numbers[numbers.length - 1]);
    }
    if (command == 'M') {
      startX = x;
      startY = y;
    }
  }

  private void line(long toX, long toY) {
    long right = toX - x;
    long down = toY - y;
    if (down == 0) {
      shorter.append('h').append(number(right));
    } else if (right == 0) {
      shorter.append('v').append(number(down));
    } else {
      shorter.append('l').append(number(right)).append(down < 0 ? "" : " ").append(number(down));
    }
    x = toX;
    y = toY;
  }

  private static long tenths(String number) {
    return Math.round(TENTHS * Double.parseDouble(number));
  }

  private static String number(long tenths) {
    return tenths % 10 == 0
        ? Long.toString(tenths / 10)
        : String.format(Locale.ROOT, "%.1f", tenths / TENTHS);
  }
}
