package org.demarche.report;

import org.demarche.chart.Estimate;
import org.demarche.chart.draw.Numbers;
import org.demarche.chart.kind.DifferenceData.Unit;

/** Writes shares, means and differences as readers of a report expect them. */
public final class Wording {
  private static final int HUNDRED = 100;

  private Wording() {}

  /** A share in per cent, such as {@code 31%}. */
  public static String percent(double share) {
    return Numbers.percent(share);
  }

  /** A value in its unit, such as {@code 31%}, {@code 14.2 days} or {@code 3.41}. */
  public static String value(double value, Unit unit) {
    return switch (unit) {
      case SHARE -> percent(value);
      case DAYS -> Numbers.fixed(value, decimals(value, 1)) + " days";
      case NUMBER -> Numbers.fixed(value, decimals(value, 2));
    };
  }

  /** The limits of an interval, such as {@code 28–34%} or {@code 3.2 to 3.6}. */
  public static String limits(Estimate e, Unit unit) {
    return switch (unit) {
      case SHARE -> percent(e.low()) + " to " + percent(e.high());
      case DAYS ->
          Numbers.fixed(e.low(), decimals(e.low(), 1))
              + " to "
              + Numbers.fixed(e.high(), decimals(e.high(), 1))
              + " days";
      case NUMBER ->
          Numbers.fixed(e.low(), decimals(e.low(), 2))
              + " to "
              + Numbers.fixed(e.high(), decimals(e.high(), 2));
    };
  }

  /** A difference with its sign and unit, such as {@code +13 points}. */
  public static String difference(Estimate e, Unit unit) {
    return Numbers.signed(e.value() * factor(unit), differenceDecimals(e, unit)) + name(unit);
  }

  /** The limits of a difference, such as {@code +8 to +18}. */
  public static String differenceLimits(Estimate e, Unit unit) {
    int decimals = differenceDecimals(e, unit);
    return Numbers.signed(e.low() * factor(unit), decimals)
        + " to "
        + Numbers.signed(e.high() * factor(unit), decimals);
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

  /** Enough decimals that a limit beside zero is not written as zero. */
  private static int differenceDecimals(Estimate e, Unit unit) {
    double smallest = Math.min(Math.abs(e.low()), Math.abs(e.high())) * factor(unit);
    int least = unit == Unit.NUMBER ? 2 : 1;
    if (smallest >= 10) {
      return 0;
    }
    return smallest == 0 || smallest >= 0.1 ? least : 3;
  }

  private static int decimals(double value, int most) {
    return Math.abs(value) >= HUNDRED ? 0 : most;
  }
}
