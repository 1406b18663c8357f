package org.demarche.report;

import org.demarche.chart.Estimate;
import org.demarche.chart.kind.DifferenceData.Unit;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/** Shares, means and differences as readers of a report expect them. */
public final class Wording {
  private static final int MOST_DECIMALS = 4;

  private Wording() {}

  /** A share in per cent, such as {@code 31%}. */
  public static Shown percent(double share) {
    return new Shown.Percent(share);
  }

  /**
   * The value of an estimate in its unit, such as {@code 31%}, {@code 14.2 days} or {@code 3.41}.
   */
  public static Message value(Estimate e, Unit unit) {
    Shown value = unit == Unit.SHARE ? percent(e.value()) : fixed(e.value(), decimals(e, unit));
    return Message.of("report-value", "value", value, "unit", unit.variant());
  }

  /** A value of which no interval is known. */
  public static Message value(double value, Unit unit) {
    return value(new Estimate(value, value, value), unit);
  }

  /** The limits of an interval, such as {@code 28% to 34%} or {@code 3.2 to 3.6}. */
  public static Message limits(Estimate e, Unit unit) {
    if (unit == Unit.SHARE) {
      return Message.of("report-limits", "low", percent(e.low()), "high", percent(e.high()));
    }
    int decimals = decimals(e, unit);
    return Message.of(
        "report-limits", "low", fixed(e.low(), decimals), "high", fixed(e.high(), decimals));
  }

  private static Shown fixed(double value, int decimals) {
    return new Shown.Fixed(value, decimals);
  }

  /** A difference with its sign and unit, such as {@code +13.0 points}. */
  public static Message difference(Estimate e, Unit unit) {
    Shown value = new Shown.Signed(e.value() * unit.factor(), differenceDecimals(e, unit));
    return Message.of("report-difference", "value", value, "unit", unit.variant());
  }

  /** The limits of a difference, such as {@code +8.1 to +18.0}. */
  public static Message differenceLimits(Estimate e, Unit unit) {
    int decimals = differenceDecimals(e, unit);
    return Message.of(
        "report-limits",
        "low",
        new Shown.Signed(e.low() * unit.factor(), decimals),
        "high",
        new Shown.Signed(e.high() * unit.factor(), decimals));
  }

  /** Enough decimals that a limit which leaves out zero is not written as zero. */
  private static int differenceDecimals(Estimate e, Unit unit) {
    int decimals = decimals(e, unit);
    if (e.excludesZero()) {
      double nearest = Math.min(Math.abs(e.low()), Math.abs(e.high())) * unit.factor();
      while (decimals < 2 * MOST_DECIMALS && nearest * Math.pow(10, decimals) < 0.5) {
        decimals++;
      }
    }
    return decimals;
  }

  /** As many decimals as the width of the interval gives meaning to. */
  private static int decimals(Estimate e, Unit unit) {
    int least = unit == Unit.NUMBER ? 2 : 1;
    double width = (e.high() - e.low()) * unit.factor();
    if (width <= 0) {
      return least;
    }
    int told = (int) Math.ceil(-Math.log10(width));
    return Math.max(least, Math.min(MOST_DECIMALS, told));
  }
}
