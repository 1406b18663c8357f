package org.demarche.statistics.sensitivity;

import java.util.Arrays;
import org.demarche.statistics.SplitMix64;

/**
 * Trajectories of Morris's elementary-effects method (Technometrics 33, 1991).
 *
 * <p>Each trajectory has D + 1 points on a grid of p levels in [0, 1]; from one to the next a
 * single coordinate moves by Δ = p / (2 (p − 1)), every coordinate once, in random order.
 */
public final class MorrisDesign {

  private MorrisDesign() {}

  /**
   * Samples trajectories.
   *
   * @param trajectories how many, at least 1
   * @param inputs D, at least 1
   * @param levels p, even and at least 2; 4 is usual
   * @param seed key of the draws
   * @return trajectories × (D + 1) points of D coordinates, trajectory by trajectory
   */
  public static double[][] sample(int trajectories, int inputs, int levels, long seed) {
    if (trajectories < 1 || inputs < 1 || levels < 2 || levels % 2 != 0) {
      throw new IllegalArgumentException(
          "trajectories "
              + trajectories
              + ", inputs "
              + inputs
              + ", levels "
              + levels
              + ": give at least 1, at least 1, and an even number. Maybe: 4 levels");
    }
    double[][] points = new double[trajectories * (inputs + 1)][];
    for (int t = 0; t < trajectories; t++) {
      SplitMix64 random = SplitMix64.keyed(seed, t);
      fill(points, t * (inputs + 1), inputs, levels, random);
    }
    return points;
  }

  private static void fill(double[][] points, int from, int inputs, int levels, SplitMix64 random) {
    double[] point = new double[inputs];
    double[] moves = new double[inputs];
    int half = levels / 2;
    for (int j = 0; j < inputs; j++) {
      int level = random.nextInt(levels);
      point[j] = (double) level / (levels - 1);
      moves[j] = (double) (level < half ? level + half : level - half) / (levels - 1);
    }
    int[] order = order(inputs, random);
    points[from] = Arrays.copyOf(point, inputs);
    for (int step = 0; step < inputs; step++) {
      point[order[step]] = moves[order[step]];
      points[from + step + 1] = Arrays.copyOf(point, inputs);
    }
  }

  private static int[] order(int size, SplitMix64 random) {
    int[] order = new int[size];
    for (int i = 0; i < size; i++) {
      int j = random.nextInt(i + 1);
      order[i] = order[j];
      order[j] = i;
    }
    return order;
  }
}
