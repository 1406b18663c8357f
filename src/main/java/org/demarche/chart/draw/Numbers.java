package org.demarche.chart.draw;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Writes numbers for readers: a true minus sign, no digits that mean nothing. */
public final class Numbers {

  private static final String MINUS = "\u2212";

  private Numbers() {}

  /** A value with at most four decimals, and no trailing zeros. */
  public static String plain(double value) {
    BigDecimal rounded =
        BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return rounded.toPlainString().replace("-", MINUS);
  }

  /** A value with so many decimals. */
  public static String fixed(double value, int decimals) {
    String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
    boolean zero = text.chars().noneMatch(c -> c >= '1' && c <= '9');
    return zero ? text.replace("-", "") : text.replace("-", MINUS);
  }

  /** A value with its sign, {@code +} included. */
  public static String signed(double value, int decimals) {
    String text = fixed(value, decimals);
    return text.startsWith(MINUS) || value <= 0 ? text : "+" + text;
  }

  /**
   * A share in whole per cent; what is not nothing is not written as 0%, what is not all not as
   * 100%.
   */
  public static String percent(double share) {
    if (share > 0 && share < .005) {
      return "<1%";
    }
    if (share < 1 && share >= .995) {
      return ">99%";
    }
    return fixed(100 * share, 0) + "%";
  }

  /** Two shares, in whole per cent where that tells them apart, else with one decimal. */
  public static String[] percents(double first, double second) {
    boolean alike = percent(first).equals(percent(second));
    return alike
        ? new String[] {fixed(100 * first, 1) + "%", fixed(100 * second, 1) + "%"}
        : new String[] {percent(first), percent(second)};
  }
}
