package org.demarche.chart.kind;

import java.util.Locale;
import org.demarche.chart.Estimate;
import org.demarche.chart.kind.DifferenceData.Unit;
import org.demarche.model.Better;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/** Values and differences in few signs, with as many decimals as their intervals give meaning. */
final class Figures {
  private static final int MOST_DECIMALS = 4;

  private Figures() {}

  /** A value in its unit, such as {@code 31%}, {@code 14.2 d} or {@code 3.4}. */
  static Message value(double of, Unit unit, int decimals) {
    Shown number = unit == Unit.SHARE ? new Shown.Percent(of) : new Shown.Fixed(of, decimals);
    return Message.of("chart-figure-value", "value", number, "unit", unit.variant());
  }

  /** The interval of a value, such as {@code 28–34%}. */
  static Message interval(Estimate of, Unit unit, int decimals) {
    boolean share = unit == Unit.SHARE;
    Shown low = share ? new Shown.Fixed(100 * of.low(), 0) : new Shown.Fixed(of.low(), decimals);
    Shown high = share ? new Shown.Percent(of.high()) : new Shown.Fixed(of.high(), decimals);
    return Message.of("chart-figure-interval", "low", low, "high", high);
  }

  /** As many decimals as the interval of a value gives meaning to. */
  static int decimals(Estimate of, Unit unit) {
    return decimals(of, unit, of.value());
  }

  /** The variant of a sentence that says which way an outcome is better. */
  static Shown variant(Better better) {
    return new Shown.Case(better.name().toLowerCase(Locale.ROOT));
  }

  /** A difference with its sign, such as {@code +13}; of shares in percentage points. */
  static Shown difference(double of, Unit unit, int decimals) {
    return new Shown.Signed(of * unit.factor(), decimals);
  }

  /** A difference with unit and interval, such as {@code +13 points (+8 to +18)}. */
  static Message amount(Estimate of, Unit unit) {
    int decimals = differenceDecimals(of, unit);
    return Message.of(
        "chart-difference-amount",
        "value",
        new Shown.Signed(of.value() * unit.factor(), decimals),
        "unit",
        unit.variant(),
        "low",
        new Shown.Signed(of.low() * unit.factor(), decimals),
        "high",
        new Shown.Signed(of.high() * unit.factor(), decimals));
  }

  /** Enough decimals that a limit which leaves out zero is not written as zero. */
  static int differenceDecimals(Estimate of, Unit unit) {
    double nearest =
        of.excludesZero() ? Math.min(Math.abs(of.low()), Math.abs(of.high())) : of.value();
    return decimals(of, unit, nearest);
  }

  private static int decimals(Estimate of, Unit unit, double nearest) {
    double width = (of.high() - of.low()) * unit.factor();
    double finest = width > 0 ? width : Math.abs(nearest) * unit.factor();
    if (of.excludesZero() && nearest != 0) {
      finest = Math.min(finest, 2 * Math.abs(nearest) * unit.factor());
    }
    if (finest <= 0) {
      return 0;
    }
    return (int) Math.max(0, Math.min(MOST_DECIMALS, Math.ceil(-Math.log10(finest / 2))));
  }
}
