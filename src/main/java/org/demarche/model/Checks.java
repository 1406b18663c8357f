package org.demarche.model;

/** The few argument checks that the records of this package share. */
final class Checks {
  private Checks() {}

  static double finite(String name, double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(name + " must be a finite number but is " + value);
    }
    return value;
  }

  static double between(String name, double value, double low, double high) {
    if (!(value >= low && value <= high)) {
      throw new IllegalArgumentException(
          name + " must lie between " + low + " and " + high + " but is " + value);
    }
    return value;
  }

  static double positive(String name, double value) {
    finite(name, value);
    if (value <= 0) {
      throw new IllegalArgumentException(name + " must be greater than 0 but is " + value);
    }
    return value;
  }

  static double atLeastZero(String name, double value) {
    if (!(value >= 0)) {
      throw new IllegalArgumentException(name + " must be at least 0, but is " + value);
    }
    return value;
  }

  static int notNegative(String name, int value) {
    if (value < 0) {
      throw new IllegalArgumentException(name + " must not be negative but is " + value);
    }
    return value;
  }

  static void ordered(String name, double... values) {
    for (int i = 0; i < values.length; i++) {
      finite(name, values[i]);
      if (i > 0 && values[i] < values[i - 1]) {
        throw new IllegalArgumentException(
            name + " must not decrease but has " + values[i - 1] + " before " + values[i]);
      }
    }
  }
}
