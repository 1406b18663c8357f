package org.demarche.statistics.sensitivity;

import java.util.Arrays;

/**
 * Sobol's g function, Π (|4 u_j − 2| + a_j) / (1 + a_j), whose indices are exact (Saltelli et al.,
 * Sensitivity Analysis in Practice, 2004): V_j = 1 / (3 (1 + a_j)²), V = Π (1 + V_j) − 1, S1_j =
 * V_j / V, ST_j = V_j Π_{k ≠ j} (1 + V_k) / V. An infinite a_j makes an input that does nothing.
 */
record GFunction(double... a) {

  /** Twelve active inputs from .5 to 6, spread evenly among others that do nothing. */
  static GFunction ofTwelveAmong(int inputs) {
    double[] a = new double[inputs];
    Arrays.fill(a, Double.POSITIVE_INFINITY);
    for (int i = 0; i < 12; i++) {
      a[i * inputs / 12] = .5 + .5 * i;
    }
    return new GFunction(a);
  }

  double value(double[] u) {
    double product = 1;
    for (int j = 0; j < a.length; j++) {
      product *= isActive(j) ? (Math.abs(4 * u[j] - 2) + a[j]) / (1 + a[j]) : 1;
    }
    return product;
  }

  boolean isActive(int input) {
    return Double.isFinite(a[input]);
  }

  double first(int input) {
    return part(input) / (whole() - 1);
  }

  double total(int input) {
    return part(input) * whole() / (1 + part(input)) / (whole() - 1);
  }

  private double part(int input) {
    return 1 / (3 * (1 + a[input]) * (1 + a[input]));
  }

  private double whole() {
    double whole = 1;
    for (int j = 0; j < a.length; j++) {
      whole *= 1 + part(j);
    }
    return whole;
  }
}
