package org.demarche.chart.kind;

import java.util.List;
import java.util.Optional;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/** The days of charts through time. */
final class Days {
  private static final int DECIMALS = 4;

  private Days() {}

  /**
   * Checks that days ascend and that there is a value for each.
   *
   * @param days at which values are given
   * @param arm whose values
   * @param values how many there are
   */
  static void check(List<Double> days, String arm, int values) {
    if (values != days.size()) {
      throw new IllegalArgumentException(
          "Arm " + arm + " has values for " + values + " of " + days.size() + " days.");
    }
  }

  /** Checks that days ascend. */
  static void check(List<Double> days) {
    for (int i = 1; i < days.size(); i++) {
      if (!(days.get(i - 1) < days.get(i))) {
        throw new IllegalArgumentException(
            "Days must ascend, got " + days.get(i) + " after " + days.get(i - 1) + ".");
      }
    }
  }

  /** Why panels through time hold nothing to draw, if so. */
  static Optional<Message> nothing(List<Double> days, List<?> panels) {
    if (days.isEmpty() || panels.isEmpty()) {
      return Optional.of(Message.of("chart-no-run"));
    }
    return days.size() < 2 ? Optional.of(Message.of("chart-single-day")) : Optional.empty();
  }

  /** A day as sentences have it. */
  static Shown shown(double day) {
    return new Shown.Plain(day, DECIMALS);
  }
}
