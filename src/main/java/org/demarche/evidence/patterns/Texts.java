package org.demarche.evidence.patterns;

import java.util.Locale;
import org.demarche.statistics.Interval;

/** Numbers in notes. */
final class Texts {
  private Texts() {}

  static String number(double value) {
    return String.format(Locale.ROOT, value == Math.rint(value) ? "%.0f" : "%.2f", value);
  }

  static String share(Interval share) {
    return String.format(Locale.ROOT, "%.2f", share.estimate());
  }

  static String interval(Interval interval) {
    return String.format(
        Locale.ROOT, "%.2f (%.2f to %.2f)", interval.estimate(), interval.low(), interval.high());
  }
}
