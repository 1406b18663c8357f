package org.demarche.model;

import org.demarche.words.Message;
import org.demarche.words.UnfitException;

/** The few argument checks that the records of this package share. */
final class Checks {
  private Checks() {}

  static double finite(String name, double value) {
    if (!Double.isFinite(value)) {
      throw new UnfitException(
          Message.of("model-value-not-finite", "name", name, "value", String.valueOf(value)));
    }
    return value;
  }

  static double between(String name, double value, double low, double high) {
    return value >= low && value <= high
        ? value
        : between(Message.verbatim(name), value, low, high);
  }

  static double between(Message name, double value, double low, double high) {
    if (!(value >= low && value <= high)) {
      throw new UnfitException(
          Message.of(
              "model-value-not-between",
              "name",
              name,
              "low",
              String.valueOf(low),
              "high",
              String.valueOf(high),
              "value",
              String.valueOf(value)));
    }
    return value;
  }

  static double positive(String name, double value) {
    finite(name, value);
    if (value <= 0) {
      throw new UnfitException(
          Message.of("model-value-not-positive", "name", name, "value", String.valueOf(value)));
    }
    return value;
  }

  static double atLeastZero(String name, double value) {
    if (!(value >= 0)) {
      throw new UnfitException(
          Message.of("model-value-below-zero", "name", name, "value", String.valueOf(value)));
    }
    return value;
  }

  static int notNegative(String name, int value) {
    if (value < 0) {
      throw new UnfitException(
          Message.of("model-value-negative", "name", name, "value", String.valueOf(value)));
    }
    return value;
  }

  static void ordered(String name, double... values) {
    for (int i = 0; i < values.length; i++) {
      finite(name, values[i]);
      if (i > 0 && values[i] < values[i - 1]) {
        throw new UnfitException(
            Message.of(
                "model-values-decrease",
                "name",
                name,
                "before",
                String.valueOf(values[i - 1]),
                "after",
                String.valueOf(values[i])));
      }
    }
  }
}
