package org.demarche.report;

import org.demarche.chart.Estimate;
import org.demarche.chart.draw.Numbers;
import org.demarche.chart.kind.DifferenceData.Unit;

/** Writes shares, means and differences as readers of a report expect them. */
public final class Wording {
  private static final int HUNDRED = 100;
  private static final int MOST_DECIMALS = 4;

  private Wording() {}

  /** A share in per cent, such as {@code 31%}. */
  public static String percent(double share) {
    return Numbers.percent(share);
  }

  /**
   * The value of an estimate in its unit, such as {@code 31%}, {@code 14.2 days} or {@code 3.41}.
   */
  public static String value(Estimate e, Unit unit) {
    return unit == Unit.SHARE
        ? percent(e.value())
        : Numbers.fixed(e.value(), decimals(e, unit)) + name(unit);
  }

  /** A value of which no interval is known. */
  public static String value(double value, Unit unit) {
    return value(new Estimate(value, value, value), unit);
  }

  /** The limits of an interval, such as {@code 28% to 34%} or {@code 3.2 to 3.6}. */
  public static String limits(Estimate e, Unit unit) {
    if (unit == Unit.SHARE) {
      return percent(e.low()) + " to " + percent(e.high());
    }
    int decimals = decimals(e, unit);
    return Numbers.fixed(e.low(), decimals) + " to " + Numbers.fixed(e.high(), decimals);
  }

  /** A difference with its sign and unit, such as {@code +13.0 points}. */
  public static String difference(Estimate e, Unit unit) {
    return signed(e.value() * factor(unit), differenceDecimals(e, unit)) + name(unit);
  }

  /** The limits of a difference, such as {@code +8.1 to +18.0}. */
  public static String differenceLimits(Estimate e, Unit unit) {
    int decimals = differenceDecimals(e, unit);
    return signed(e.low() * factor(unit), decimals)
        + " to "
        + signed(e.high() * factor(unit), decimals);
  }

  /** What reads as zero has no sign. */
  private static String signed(double value, int decimals) {
    String text = Numbers.fixed(value, decimals);
    boolean zero = text.chars().noneMatch(c -> c >= '1' && c <= '9');
    return zero ? text : Numbers.signed(value, decimals);
  }

  private static double factor(Unit unit) {
    return unit == Unit.SHARE ? HUNDRED : 1;
  }

  private static String name(Unit unit) {
    return switch (unit) {
      case SHARE -> " points";
      case DAYS -> " days";
      case NUMBER -> "";
    };
  }

  /** Enough decimals that a limit which leaves out zero is not written as zero. */
  private static int differenceDecimals(Estimate e, Unit unit) {
    int decimals = decimals(e, unit);
    if (e.excludesZero()) {
      double nearest = Math.min(Math.abs(e.low()), Math.abs(e.high())) * factor(unit);
      while (decimals < 2 * MOST_DECIMALS && nearest * Math.pow(10, decimals) < 0.5) {
        decimals++;
      }
    }
    return decimals;
  }

  /** As many decimals as the width of the interval gives meaning to. */
  private static int decimals(Estimate e, Unit unit) {
    int least = unit == Unit.NUMBER ? 2 : 1;
    double width = (e.high() - e.low()) * factor(unit);
    if (width <= 0) {
      return least;
    }
    int told = (int) Math.ceil(-Math.log10(width));
    return Math.max(least, Math.min(MOST_DECIMALS, told));
  }
}
