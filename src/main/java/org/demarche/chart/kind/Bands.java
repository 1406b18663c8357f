package org.demarche.chart.kind;

import java.util.List;

/**
 * Outlines of areas between two curves, in the units of the data, as JFreeChart's polygons take
 * them.
 */
final class Bands {

  private Bands() {}

  /** The area between a lower and an upper curve through the same days. */
  static double[] between(List<Double> days, double[] lower, double[] upper) {
    int n = days.size();
    double[] outline = new double[4 * n];
    for (int i = 0; i < n; i++) {
      outline[2 * i] = days.get(i);
      outline[2 * i + 1] = upper[i];
      outline[4 * n - 2 - 2 * i] = days.get(i);
      outline[4 * n - 1 - 2 * i] = lower[i];
    }
    return outline;
  }
}
