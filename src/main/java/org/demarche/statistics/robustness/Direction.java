package org.demarche.statistics.robustness;

/** Which way an outcome is better. */
public enum Direction {
  /** More of it is better. */
  MORE,
  /** Less of it is better. */
  LESS;

  double gain(double value) {
    return this == MORE ? value : -value;
  }
}
