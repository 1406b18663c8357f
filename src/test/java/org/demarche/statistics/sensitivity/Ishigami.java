package org.demarche.statistics.sensitivity;

/** The Ishigami function on the unit cube, a = 7 and b = .1. */
final class Ishigami {

  private Ishigami() {}

  static double value(double[] u) {
    double x1 = Math.PI * (2 * u[0] - 1);
    double x2 = Math.PI * (2 * u[1] - 1);
    double x3 = Math.PI * (2 * u[2] - 1);
    return Math.sin(x1) + 7 * Math.pow(Math.sin(x2), 2) + .1 * Math.pow(x3, 4) * Math.sin(x1);
  }
}
