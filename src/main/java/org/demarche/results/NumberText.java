package org.demarche.results;

import tools.jackson.core.io.NumberOutput;

/**
 * Numbers as the result files write them: the shortest decimal that reads back as the same number
 * (Giulietti's Schubfach, as Jackson carries it), without a needless {@code .0}. The same on every
 * Java release, unlike {@code Double.toString} before Java 19.
 */
public final class NumberText {
  private static final double EXACT_LIMIT = 1e15;
  private static final int HUNDRED = 100;

  private NumberText() {}

  /**
   * Writes a number.
   *
   * @param value any; NaN, which stands for missing, gives an empty text
   * @return the text
   */
  public static String of(double value) {
    if (Double.isNaN(value)) {
      return "";
    }
    if (value == Math.rint(value) && Math.abs(value) < EXACT_LIMIT) {
      return Long.toString((long) value);
    }
    return NumberOutput.toString(value, true);
  }

  /**
   * Reads a number back.
   *
   * @param text a cell
   * @return its value, NaN when empty
   * @throws NumberFormatException if it is no number
   */
  public static double parse(String text) {
    return switch (text) {
      case "" -> Double.NaN;
      case "0" -> 0;
      case "1" -> 1;
      default -> Double.parseDouble(text);
    };
  }

  /**
   * Appends a number with at most so many decimals, trailing zeros left out.
   *
   * @param text where to
   * @param value finite and below 1e12 in size
   * @param scale 10 to the power of the decimals, such as 100
   */
  public static void appendRounded(StringBuilder text, double value, int scale) {
    long scaled = Math.round(value * scale);
    if (scaled < 0) {
      text.append('-');
      scaled = -scaled;
    }
    text.append(scaled / scale);
    long rest = scaled % scale;
    if (rest != 0) {
      String digits = Long.toString(scale + rest).substring(1);
      text.append('.').append(digits, 0, lastNonZero(digits) + 1);
    }
  }

  /** Appends a number with exactly two decimals. */
  static void appendHundredths(StringBuilder text, double value) {
    long scaled = Math.round(value * HUNDRED);
    if (scaled < 0) {
      text.append('-');
      scaled = -scaled;
    }
    long rest = scaled % HUNDRED;
    text.append(scaled / HUNDRED).append(rest < 10 ? ".0" : ".").append(rest);
  }

  private static int lastNonZero(String digits) {
    int last = digits.length() - 1;
    while (digits.charAt(last) == '0') {
      last--;
    }
    return last;
  }
}
