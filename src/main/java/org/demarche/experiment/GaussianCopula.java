package org.demarche.experiment;

import java.util.List;
import umontreal.ssj.probdist.NormalDist;

/**
 * Rank correlation of single points: uniform numbers become normal, are mixed, and become uniform
 * again. Every point keeps the right distribution, whatever design it comes from.
 */
final class GaussianCopula {
  private GaussianCopula() {}

  /** Correlates the columns of groups in place. */
  static void correlate(List<CorrelatedGroup> groups, double[] point) {
    for (CorrelatedGroup group : groups) {
      double[] normal =
          group.columns().stream().mapToDouble(c -> NormalDist.inverseF01(point[c])).toArray();
      double[] mixed = group.mix(normal);
      for (int k = 0; k < mixed.length; k++) {
        point[group.columns().get(k)] = inside(NormalDist.cdf01(mixed[k]));
      }
    }
  }

  /** Holds a number off 0 and 1, where quantiles may be infinite. */
  static double inside(double u) {
    return Math.max(0x1p-53, Math.min(1 - 0x1p-53, u));
  }
}
