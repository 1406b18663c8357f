package org.demarche.evidence.patterns;

import org.demarche.statistics.Interval;
import org.demarche.words.Message;

/** Forecast draws of a count of votes. */
final class TallyForecast {
  private final double[] sorted;

  /** Draws in rising order. */
  TallyForecast(double[] sorted) {
    this.sorted = sorted.clone();
  }

  private double at(double level) {
    return sorted.length == 0
        ? Double.NaN
        : sorted[(int) Math.min(sorted.length - 1.0, Math.floor(level * sorted.length))];
  }

  double width() {
    return at(0.9) - at(0.1);
  }

  /** The mean distance from what happened, less half the mean distance between two draws. */
  double crps(double actual) {
    double n = sorted.length;
    double away = 0;
    double apart = 0;
    for (int k = 0; k < n; k++) {
      away += Math.abs(sorted[k] - actual) / n;
      apart += sorted[k] * (2 * (k + 1) - n - 1) / (n * n);
    }
    return away - apart;
  }

  /** Accepts medians that are as near to what happened as the band reaches. */
  Check check(Message what, double actual) {
    if (sorted.length == 0) {
      return Check.inRange(
          what,
          Span.point(actual),
          Interval.undefined(),
          Span.point(actual),
          Message.of("pattern-tally-none"));
    }
    double median = at(0.5);
    Span accept = new Span(actual - (at(0.9) - median), actual + (median - at(0.1)));
    Interval band = new Interval(median, width() / 2.5631, at(0.1), at(0.9));
    return Check.inRange(
        what, Span.point(actual), band, accept, Message.of("pattern-tally-reason"));
  }
}
