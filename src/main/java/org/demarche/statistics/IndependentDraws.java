package org.demarche.statistics;

/**
 * Draws that a multivariate t is made of before it has correlations: standard normal numbers and
 * the root of a chi-square over its degrees of freedom. Several correlation matrices of one size
 * may be met with the same draws, which cost more than what is done with them.
 */
final class IndependentDraws {
  private final int size;
  private final int degreesOfFreedom;
  private final double[] normals;
  private final double[] scales;

  /**
   * Draws.
   *
   * @param size components a draw
   * @param degreesOfFreedom at least 1
   * @param draws how many
   * @param seed key of the draws
   */
  IndependentDraws(int size, int degreesOfFreedom, int draws, long seed) {
    this.size = size;
    this.degreesOfFreedom = degreesOfFreedom;
    this.normals = new double[draws * size];
    this.scales = new double[draws];
    SplitMix64 random = new SplitMix64(seed);
    for (int d = 0; d < draws; d++) {
      scales[d] = Math.sqrt(random.nextChiSquare(degreesOfFreedom) / degreesOfFreedom);
      for (int i = 0; i < size; i++) {
        normals[d * size + i] = random.nextGaussian();
      }
    }
  }

  /** Whether these draws serve for so many components and degrees of freedom. */
  boolean fit(int components, int degrees) {
    return size == components && degreesOfFreedom == degrees;
  }

  int count() {
    return scales.length;
  }

  double normal(int draw, int component) {
    return normals[draw * size + component];
  }

  double scale(int draw) {
    return scales[draw];
  }
}
