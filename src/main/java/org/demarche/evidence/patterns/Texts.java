package org.demarche.evidence.patterns;

import org.demarche.statistics.Interval;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/** Numbers in notes. */
final class Texts {
  private Texts() {}

  static Shown number(double value) {
    return new Shown.Fixed(value, value == Math.rint(value) ? 0 : 2);
  }

  static Shown share(Interval share) {
    return new Shown.Fixed(share.estimate(), 2);
  }

  static Message interval(Interval interval) {
    return Message.of(
        "pattern-interval",
        "estimate",
        new Shown.Fixed(interval.estimate(), 2),
        "low",
        new Shown.Fixed(interval.low(), 2),
        "high",
        new Shown.Fixed(interval.high(), 2));
  }
}
