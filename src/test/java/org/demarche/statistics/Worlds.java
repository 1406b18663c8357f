package org.demarche.statistics;

/** Stratified test worlds: independent Latin hypercubes of 20 points, with chance beside. */
public final class Worlds {
  private final SplitMix64 random;

  /** Starts the data set of a number. */
  public Worlds(int dataSet) {
    this.random = SplitMix64.keyed(20260103, dataSet);
  }

  /** Returns n values in (0, 1), every block of 20 with one value in each twentieth. */
  public double[] assumption(int n) {
    double[] values = new double[n];
    int[] strata = new int[20];
    for (int start = 0; start < n; start += 20) {
      for (int i = 0; i < 20; i++) {
        int j = random.nextInt(i + 1);
        strata[i] = strata[j];
        strata[j] = i;
      }
      for (int i = 0; i < Math.min(20, n - start); i++) {
        values[start + i] = (strata[i] + random.nextDouble()) / 20;
      }
    }
    return values;
  }

  /** Returns n independent values in (0, 1). */
  public double[] chance(int n) {
    double[] values = new double[n];
    for (int i = 0; i < n; i++) {
      values[i] = random.nextDouble();
    }
    return values;
  }

  /** Returns n independent standard normal values. */
  public double[] noise(int n) {
    double[] values = new double[n];
    for (int i = 0; i < n; i++) {
      values[i] = random.nextGaussian();
    }
    return values;
  }
}
