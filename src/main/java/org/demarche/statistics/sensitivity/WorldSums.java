package org.demarche.statistics.sensitivity;

/** Number, mean and squares of the runs of each world, from which parts can be left out. */
final class WorldSums {
  private final int[] counts;
  private final double[] means;
  private final double[] squares;

  WorldSums(double[][] values) {
    counts = new int[values.length];
    means = new double[values.length];
    squares = new double[values.length];
    for (int w = 0; w < values.length; w++) {
      for (double value : values[w]) {
        if (!Double.isNaN(value)) {
          counts[w]++;
          double delta = value - means[w];
          means[w] += delta / counts[w];
          squares[w] += delta * (value - means[w]);
        }
      }
    }
  }

  int places() {
    return counts.length;
  }

  /** Returns the mean squares without the worlds {@code from} … {@code to} − 1. */
  MeanSquares without(int from, int to) {
    int worlds = 0;
    double runs = 0;
    double squaredCounts = 0;
    double sum = 0;
    double within = 0;
    for (int w = 0; w < counts.length; w++) {
      if (counts[w] > 0 && (w < from || w >= to)) {
        worlds++;
        runs += counts[w];
        squaredCounts += (double) counts[w] * counts[w];
        sum += counts[w] * means[w];
        within += squares[w];
      }
    }
    double mean = sum / runs;
    double between = 0;
    for (int w = 0; w < counts.length; w++) {
      if (counts[w] > 0 && (w < from || w >= to)) {
        between += counts[w] * (means[w] - mean) * (means[w] - mean);
      }
    }
    double runsPerWorld = (runs - squaredCounts / runs) / (worlds - 1);
    return new MeanSquares(
        worlds, (int) runs, between / (worlds - 1), within / (runs - worlds), runsPerWorld);
  }
}
