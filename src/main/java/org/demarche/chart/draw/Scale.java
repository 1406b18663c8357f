package org.demarche.chart.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/**
 * The range of an axis and the distance of its grid lines.
 *
 * @param low the lowest value
 * @param high the highest value, above {@code low}
 * @param step the distance of the grid lines, above 0; they fall on its multiples
 * @param format what stands on the axis at a value: text, or what a language has to show
 * @param toTheEnd whether the upper end has a number of its own, in place of a multiple close by
 */
public record Scale(
    double low, double high, double step, DoubleFunction<Object> format, boolean toTheEnd) {

  private static final double ROOM = .04;
  private static final int MOST_DAYS = 8;
  private static final double[] NICE = {1, 2, 5, 10};
  private static final double HAIR = 1e-9;
  private static final int DECIMALS = 4;

  /** How near the upper end, in steps, a number would crowd the one at the end. */
  private static final double CLOSE = .6;

  private static final double[] DAYS = {
    1, 2, 5, 10, 15, 20, 25, 30, 50, 60, 90, 180, 360, 720, 1800, 3600, 7200, 18000, 36000
  };

  /** Checks that the range is not empty. */
  public Scale {
    if (!(low < high) || !(step > 0)) {
      throw new IllegalArgumentException(
          "A scale needs low < high and step > 0, got " + low + ", " + high + ", " + step);
    }
  }

  /** A scale whose numbers are the multiples of its step alone. */
  public Scale(double low, double high, double step, DoubleFunction<Object> format) {
    this(low, high, step, format, false);
  }

  /**
   * Days from 0 to a horizon, with about as many numbers as asked for; the horizon has one of its
   * own. Steps that divide the horizon evenly are preferred.
   */
  public static Scale days(double horizonDays, int numbers) {
    double high = Math.max(horizonDays, 1);
    int most = Math.min(numbers, MOST_DAYS);
    double step = DAYS[DAYS.length - 1];
    for (int i = DAYS.length - 1; i >= 0 && high / DAYS[i] <= most; i--) {
      step = DAYS[i];
    }
    for (double even : DAYS) {
      boolean fits = high / even <= most && high / even >= most / 2.0;
      if (fits && Math.abs(high / even - Math.rint(high / even)) < HAIR) {
        return new Scale(0, high, even, Scale::plain, true);
      }
    }
    return new Scale(0, high, step, Scale::plain, true);
  }

  /** Shares from 0 to an upper end, written as per cent. */
  public static Scale shares(double high, int numbers) {
    return new Scale(0, high, niceStep(high, numbers), Scale::share);
  }

  /** Any range with a little room at both ends. */
  public static Scale around(double low, double high, int numbers) {
    double span = high > low ? high - low : Math.max(1, Math.abs(low));
    double room = span * ROOM;
    return new Scale(low - room, low + span + room, niceStep(span, numbers), Scale::plain);
  }

  /** From zero up to a value, or to 1 where it is zero, with a little room above. */
  public static Scale fromZero(double most, int numbers) {
    Scale nice = around(0, most > 0 ? most : 1, numbers);
    return new Scale(0, nice.high(), nice.step(), nice.format());
  }

  /** From 0 to 1 without numbers. */
  public static Scale blank() {
    return new Scale(0, 1, 1, value -> "");
  }

  /** A number as an axis has it. */
  public static Object plain(double value) {
    return new Shown.Plain(value, DECIMALS);
  }

  /** A share as an axis has it, in per cent. */
  public static Object share(double value) {
    return Message.of("chart-axis-share", "number", new Shown.Plain(100 * value, DECIMALS));
  }

  /** The same range, written otherwise. */
  public Scale written(DoubleFunction<Object> other) {
    return new Scale(low, high, step, other, toTheEnd);
  }

  /** Returns the values that have a number and a grid line, ascending. */
  public List<Double> ticks() {
    List<Double> ticks = new ArrayList<>();
    double last = toTheEnd ? high - CLOSE * step : high + HAIR * (high - low);
    double first = Math.ceil(low / step - HAIR);
    for (double k = first; k * step <= last; k++) {
      ticks.add(k * step);
    }
    if (toTheEnd) {
      ticks.add(high);
    }
    return ticks;
  }

  /** Returns the widest text that numbers the axis. */
  public String widestNumber(Pen pen) {
    String widest = "";
    double width = 0;
    for (double tick : ticks()) {
      String text = pen.show(format.apply(tick));
      double own = pen.width(text, Ink.NOTE);
      widest = own > width ? text : widest;
      width = Math.max(own, width);
    }
    return widest;
  }

  /** Where a value lies between two ends of a line. */
  public double at(double value, double from, double to) {
    return from + (value - low) / (high - low) * (to - from);
  }

  private static double niceStep(double span, int numbers) {
    double rough = span / Math.max(1, numbers);
    double magnitude = StrictMath.pow(10, Math.floor(StrictMath.log10(rough)));
    for (double nice : NICE) {
      if (nice * magnitude >= rough * .999) {
        return nice * magnitude;
      }
    }
    return 10 * magnitude;
  }
}
