package org.demarche.chart.draw;

import java.util.function.DoubleFunction;

/**
 * The range of an axis and the distance of its grid lines.
 *
 * @param low the lowest value
 * @param high the highest value, above {@code low}
 * @param step the distance of the grid lines, above 0; they fall on its multiples
 * @param format writes a value on the axis
 */
public record Scale(double low, double high, double step, DoubleFunction<String> format) {

  private static final double ROOM = .04;
  private static final int MOST_DAYS = 8;
  private static final double[] NICE = {1, 2, 5, 10};
  private static final double[] DAYS = {
    1, 2, 5, 10, 15, 30, 60, 90, 180, 360, 720, 1800, 3600, 7200, 18000, 36000
  };

  /** Checks that the range is not empty. */
  public Scale {
    if (!(low < high) || !(step > 0)) {
      throw new IllegalArgumentException(
          "A scale needs low < high and step > 0, got " + low + ", " + high + ", " + step);
    }
  }

  /** Days from 0 to a horizon, with about as many numbers as asked for. */
  public static Scale days(double horizonDays, int numbers) {
    double high = Math.max(horizonDays, 1);
    double step = DAYS[DAYS.length - 1];
    for (int i = DAYS.length - 1; i >= 0 && high / DAYS[i] <= Math.min(numbers, MOST_DAYS); i--) {
      step = DAYS[i];
    }
    return new Scale(0, high, step, Numbers::plain);
  }

  /** Shares from 0 to an upper end, written as per cent. */
  public static Scale shares(double high, int numbers) {
    return new Scale(0, high, niceStep(high, numbers), value -> Numbers.plain(100 * value) + "%");
  }

  /** Any range with a little room at both ends. */
  public static Scale around(double low, double high, int numbers) {
    double span = high > low ? high - low : Math.max(1, Math.abs(low));
    double room = span * ROOM;
    return new Scale(low - room, low + span + room, niceStep(span, numbers), Numbers::plain);
  }

  /** The same range, written otherwise. */
  public Scale written(DoubleFunction<String> other) {
    return new Scale(low, high, step, other);
  }

  /** Returns the widest text that numbers the axis. */
  public String widestNumber() {
    String widest = "";
    for (double tick = Math.ceil(low / step) * step; tick <= high; tick += step) {
      String text = format.apply(tick);
      widest = text.length() > widest.length() ? text : widest;
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
