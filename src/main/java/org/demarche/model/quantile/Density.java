package org.demarche.model.quantile;

import org.demarche.model.Distribution;
import umontreal.ssj.probdist.BetaDist;
import umontreal.ssj.probdist.ContinuousDistribution;
import umontreal.ssj.probdist.GammaDist;
import umontreal.ssj.probdist.LognormalDist;
import umontreal.ssj.probdist.NormalDist;
import umontreal.ssj.probdist.TriangularDist;
import umontreal.ssj.probdist.UniformDist;

/** The families that have a density, as SSJ knows them. */
final class Density {
  /** Nearer to 1 some inversions of SSJ answer infinity. */
  private static final double LAST = 1 - 0x1p-50;

  private Density() {}

  /** SSJ's own inversion, finite for every u in (0, 1). */
  static double invert(ContinuousDistribution of, double u) {
    return of.inverseF(Math.min(u, LAST));
  }

  /** Whether a distribution on an interval has shrunk to a point. */
  static boolean isPoint(Distribution distribution) {
    if (distribution instanceof Distribution.Uniform d) {
      return d.min() == d.max();
    }
    if (distribution instanceof Distribution.Triangular d) {
      return d.min() == d.max();
    }
    return distribution instanceof Distribution.Pert d && d.min() == d.max();
  }

  /** The lower end of a distribution on an interval. */
  static double lowerEnd(Distribution distribution) {
    if (distribution instanceof Distribution.Uniform d) {
      return d.min();
    }
    if (distribution instanceof Distribution.Triangular d) {
      return d.min();
    }
    return ((Distribution.Pert) distribution).min();
  }

  /** The beta distribution that a PERT distribution is on its own interval. */
  static Distribution.Beta pertShape(Distribution.Pert d) {
    double range = d.max() - d.min();
    return new Distribution.Beta(
        1 + 4 * (d.mode() - d.min()) / range, 1 + 4 * (d.max() - d.mode()) / range);
  }

  /**
   * SSJ's distribution of a family.
   *
   * @throws IllegalArgumentException when it has no density
   */
  static ContinuousDistribution of(Distribution distribution) {
    if (distribution instanceof Distribution.Uniform d) {
      return new UniformDist(d.min(), d.max());
    }
    if (distribution instanceof Distribution.Triangular d) {
      return new TriangularDist(d.min(), d.max(), d.mode());
    }
    if (distribution instanceof Distribution.Pert d) {
      Distribution.Beta shape = pertShape(d);
      return new BetaDist(shape.alpha(), shape.beta(), d.min(), d.max());
    }
    if (distribution instanceof Distribution.Normal d) {
      return new NormalDist(d.mean(), d.sd());
    }
    if (distribution instanceof Distribution.Lognormal d) {
      return new LognormalDist(d.mu(), d.sigma());
    }
    if (distribution instanceof Distribution.Beta d) {
      return new BetaDist(d.alpha(), d.beta());
    }
    if (distribution instanceof Distribution.Gamma d) {
      return new GammaDist(d.shape(), 1 / d.scale());
    }
    throw new IllegalArgumentException("no density: " + distribution);
  }
}
