package org.demarche.analysis.sensitivity;

import java.util.Arrays;

/** Mean and standard deviation across chance, by outcome and point. */
final class PointMoments implements Sweep.Sink {
  private final double[][] means;
  private final double[][] spreads;

  PointMoments(int outcomes, int points) {
    means = new double[outcomes][points];
    spreads = new double[outcomes][points];
  }

  @Override
  public void accept(int point, double[][] runs) {
    for (int o = 0; o < runs.length; o++) {
      double[] values = Arrays.stream(runs[o]).filter(v -> !Double.isNaN(v)).toArray();
      double sum = 0;
      for (double value : values) {
        sum += value;
      }
      double mean = sum / values.length;
      double squares = 0;
      for (double value : values) {
        squares += (value - mean) * (value - mean);
      }
      means[o][point] = mean;
      spreads[o][point] = values.length < 2 ? Double.NaN : Math.sqrt(squares / (values.length - 1));
    }
  }

  double[] means(int outcome) {
    return means[outcome].clone();
  }

  double[] spreads(int outcome) {
    return spreads[outcome].clone();
  }
}
