package org.demarche.report.console;

import java.math.BigDecimal;
import java.math.MathContext;
import org.demarche.words.Shown;
import org.jspecify.annotations.Nullable;

/** How many digits the tables of a terminal show of a number. */
final class Figures {
  private static final Shown UNKNOWN = new Shown.Fixed(Double.NaN, 0);
  private static final MathContext THREE_DIGITS = new MathContext(3);

  private Figures() {}

  /** A share in per cent with one decimal; unknown where there is none. */
  static Shown percent(@Nullable Double share) {
    return share == null ? UNKNOWN : new Shown.Share(share, 1);
  }

  /** About three significant digits, two decimals at most; unknown where there is none. */
  static Shown number(@Nullable Double value) {
    return value == null ? UNKNOWN : number(value, value == 0 ? 0 : 2);
  }

  /** About three significant digits, three decimals at most; unknown where there is none. */
  static Shown fine(@Nullable Double value) {
    return value == null ? UNKNOWN : number(value, 3);
  }

  /** As {@link #fine}; a small whole number has no decimals. */
  static Shown finest(double value) {
    boolean whole = value == Math.rint(value) && Math.abs(value) < 1000;
    return !Double.isFinite(value) ? UNKNOWN : whole ? new Shown.Fixed(value, 0) : fine(value);
  }

  private static Shown number(double value, int most) {
    double size = Math.abs(value);
    return new Shown.Fixed(value, size >= 100 ? 0 : size >= 10 ? 1 : most);
  }

  /** Three significant digits, however small it is; unknown where there is none. */
  static Shown threeDigits(@Nullable Double value) {
    if (value == null || !Double.isFinite(value) || value == 0) {
      return UNKNOWN;
    }
    BigDecimal rounded = BigDecimal.valueOf(value).round(THREE_DIGITS);
    int decimals = 2 - (rounded.precision() - rounded.scale() - 1);
    return new Shown.Fixed(value, Math.max(0, decimals));
  }

  /** A number with so many decimals. */
  static Shown fixed(double value, int decimals) {
    return new Shown.Fixed(value, decimals);
  }
}
