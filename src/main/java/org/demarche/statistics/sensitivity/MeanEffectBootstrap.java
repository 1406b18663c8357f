package org.demarche.statistics.sensitivity;

import org.demarche.statistics.SplitMix64;

/**
 * Standard deviations of mean absolute effects over resampled trajectories. A trajectory gives its
 * effects of all inputs, so that one draw serves them all.
 */
final class MeanEffectBootstrap {
  private final double[][] effects;
  private final int trajectories;

  /**
   * Prepares to resample.
   *
   * @param effects by input and trajectory, NaN for missing
   */
  MeanEffectBootstrap(double[][] effects) {
    this.effects = effects;
    this.trajectories = effects[0].length;
  }

  /** Returns one for each input, NaN where fewer than two resamples have an effect. */
  double[] standardErrors(int resamples, long seed) {
    int inputs = effects.length;
    double[] means = new double[inputs];
    double[] squares = new double[inputs];
    int[] counts = new int[inputs];
    int[] picks = new int[trajectories];
    SplitMix64 random = new SplitMix64(seed);
    for (int b = 0; b < resamples; b++) {
      for (int t = 0; t < trajectories; t++) {
        picks[t] = random.nextInt(trajectories);
      }
      for (int j = 0; j < inputs; j++) {
        double mean = meanSize(effects[j], picks);
        if (!Double.isNaN(mean)) {
          counts[j]++;
          double delta = mean - means[j];
          means[j] += delta / counts[j];
          squares[j] += delta * (mean - means[j]);
        }
      }
    }
    double[] errors = new double[inputs];
    for (int j = 0; j < inputs; j++) {
      errors[j] = counts[j] < 2 ? Double.NaN : Math.sqrt(squares[j] / (counts[j] - 1));
    }
    return errors;
  }

  private static double meanSize(double[] effects, int[] picks) {
    double sum = 0;
    int known = 0;
    for (int pick : picks) {
      if (!Double.isNaN(effects[pick])) {
        sum += Math.abs(effects[pick]);
        known++;
      }
    }
    return known == 0 ? Double.NaN : sum / known;
  }
}
