package org.demarche.statistics;

import java.util.Arrays;

/**
 * Draws from a multivariate t distribution with a given correlation matrix, keyed.
 *
 * <p>A matrix that is only semi-definite, as an estimate from few blocks is, is allowed: a
 * direction without variance is left at 0.
 */
final class MultivariateT {
  private static final double NO_VARIANCE = 1e-12;
  private final double[][] root;
  private final int degreesOfFreedom;

  MultivariateT(double[][] correlation, int degreesOfFreedom) {
    this.root = cholesky(correlation);
    this.degreesOfFreedom = degreesOfFreedom;
  }

  private static double[][] cholesky(double[][] matrix) {
    int m = matrix.length;
    double[][] lower = new double[m][m];
    for (int i = 0; i < m; i++) {
      for (int j = 0; j <= i; j++) {
        double rest = matrix[i][j];
        for (int k = 0; k < j; k++) {
          rest -= lower[i][k] * lower[j][k];
        }
        if (i == j) {
          lower[i][i] = rest > NO_VARIANCE ? Math.sqrt(rest) : 0;
        } else {
          lower[i][j] = lower[j][j] > 0 ? rest / lower[j][j] : 0;
        }
      }
    }
    return lower;
  }

  /** Returns the {@code level} quantile of the largest absolute component over {@code draws}. */
  double largestAbsoluteQuantile(double level, int draws, long seed) {
    return largestQuantile(level, draws(draws, seed), true);
  }

  /** Returns the {@code level} quantile of the largest component over draws that fit. */
  double largestQuantile(double level, IndependentDraws draws) {
    return largestQuantile(level, draws, false);
  }

  private IndependentDraws draws(int count, long seed) {
    return new IndependentDraws(root.length, degreesOfFreedom, count, seed);
  }

  private double largestQuantile(double level, IndependentDraws draws, boolean absolute) {
    if (!draws.fit(root.length, degreesOfFreedom)) {
      throw new IllegalArgumentException("the draws are of another size");
    }
    double[] largest = new double[draws.count()];
    for (int d = 0; d < largest.length; d++) {
      largest[d] = largest(draws, d, absolute) / draws.scale(d);
    }
    Arrays.sort(largest);
    return BcaBootstrap.quantile(largest, level);
  }

  private double largest(IndependentDraws draws, int d, boolean absolute) {
    double largest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < root.length; i++) {
      double value = 0;
      for (int k = 0; k <= i; k++) {
        value += root[i][k] * draws.normal(d, k);
      }
      largest = Math.max(largest, absolute ? Math.abs(value) : value);
    }
    return largest;
  }
}
