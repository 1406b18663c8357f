package org.demarche.engine;

import java.util.function.DoubleUnaryOperator;
import org.demarche.model.Distribution;
import umontreal.ssj.probdist.BetaDist;
import umontreal.ssj.probdist.ContinuousDistribution;
import umontreal.ssj.probdist.GammaDist;
import umontreal.ssj.probdist.InverseDistFromDensity;
import umontreal.ssj.probdist.LognormalDist;
import umontreal.ssj.probdist.NormalDist;
import umontreal.ssj.probdist.TriangularDist;

/**
 * Quantile functions of the scenario's distributions, by SSJ's inversions: one uniform makes one
 * variate, so that runs under common random numbers stay in step. Beta and gamma are tabulated once
 * (SSJ's exact inversion takes microseconds), except for shapes below 0.7 where the density has a
 * pole.
 */
public final class Quantile {
  private static final double PRECISION = 1e-9;
  private static final int ORDER = 6;
  private static final double LEAST_SHAPE = 0.7;

  private Quantile() {}

  /**
   * The quantile function of a distribution.
   *
   * @param distribution which
   * @return a function from (0, 1), deterministic and safe to share
   */
  public static DoubleUnaryOperator of(Distribution distribution) {
    if (distribution instanceof Distribution.Constant d) {
      return u -> d.value();
    }
    if (distribution instanceof Distribution.Discrete d) {
      return discrete(d);
    }
    if (distribution instanceof Distribution.Truncated d) {
      return truncated(d);
    }
    if (distribution instanceof Distribution.Fitted d) {
      return row(d);
    }
    if (isDegenerate(distribution)) {
      double value = lowerEnd(distribution);
      return u -> value;
    }
    if (distribution instanceof Distribution.Uniform d) {
      return u -> d.min() + (d.max() - d.min()) * u;
    }
    if (distribution instanceof Distribution.Pert d) {
      Distribution.Beta shape = pertShape(d);
      DoubleUnaryOperator unit = tabulated(new BetaDist(shape.alpha(), shape.beta()));
      return u -> d.min() + (d.max() - d.min()) * unit.applyAsDouble(u);
    }
    ContinuousDistribution exact = continuous(distribution);
    boolean smooth =
        (distribution instanceof Distribution.Beta b
                && Math.min(b.alpha(), b.beta()) >= LEAST_SHAPE)
            || (distribution instanceof Distribution.Gamma g && g.shape() >= LEAST_SHAPE);
    return smooth ? tabulated(exact) : exact::inverseF;
  }

  private static Distribution.Beta pertShape(Distribution.Pert d) {
    double range = d.max() - d.min();
    return new Distribution.Beta(
        1 + 4 * (d.mode() - d.min()) / range, 1 + 4 * (d.max() - d.mode()) / range);
  }

  private static DoubleUnaryOperator tabulated(ContinuousDistribution exact) {
    InverseDistFromDensity table =
        new InverseDistFromDensity(exact, exact.getMean(), PRECISION, ORDER);
    return table::inverseF;
  }

  private static boolean isDegenerate(Distribution distribution) {
    if (distribution instanceof Distribution.Uniform d) {
      return d.min() == d.max();
    }
    if (distribution instanceof Distribution.Triangular d) {
      return d.min() == d.max();
    }
    return distribution instanceof Distribution.Pert d && d.min() == d.max();
  }

  private static double lowerEnd(Distribution distribution) {
    if (distribution instanceof Distribution.Uniform d) {
      return d.min();
    }
    if (distribution instanceof Distribution.Triangular d) {
      return d.min();
    }
    return ((Distribution.Pert) distribution).min();
  }

  private static ContinuousDistribution continuous(Distribution distribution) {
    if (distribution instanceof Distribution.Triangular d) {
      return new TriangularDist(d.min(), d.max(), d.mode());
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

  /**
   * No quantile in the strict sense: the uniform number picks a row, whose values are unordered.
   */
  private static DoubleUnaryOperator row(Distribution.Fitted d) {
    double[] values = d.values().stream().mapToDouble(Double::doubleValue).toArray();
    return u -> values[Math.min(values.length - 1, (int) (u * values.length))];
  }

  private static DoubleUnaryOperator discrete(Distribution.Discrete d) {
    double[] values = d.values().stream().mapToDouble(Double::doubleValue).toArray();
    double[] cumulative = new double[values.length];
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += d.weights().get(i);
      cumulative[i] = sum;
    }
    double total = sum;
    return u -> {
      double level = u * total;
      for (int i = 0; i < values.length; i++) {
        if (level < cumulative[i]) {
          return values[i];
        }
      }
      return values[values.length - 1];
    };
  }

  private static DoubleUnaryOperator truncated(Distribution.Truncated d) {
    DoubleUnaryOperator whole = of(d.of());
    double low = level(whole, d.min());
    double high = level(whole, d.max());
    if (!(high - low > 1e-9)) {
      throw new IllegalArgumentException(
          "truncation to [" + d.min() + ", " + d.max() + "] leaves nothing of " + d.of());
    }
    return u -> Math.max(d.min(), Math.min(d.max(), whole.applyAsDouble(low + (high - low) * u)));
  }

  /**
   * A draw given that it exceeds a bound.
   *
   * @param quantile a quantile function
   * @param bound what it must exceed
   * @param u in (0, 1)
   * @return a value not below the bound; within one unit above it where the distribution ends
   *     before
   */
  static double beyond(DoubleUnaryOperator quantile, double bound, double u) {
    double below = level(quantile, bound);
    if (below > 1 - 1e-9) {
      return bound + u;
    }
    return Math.max(bound, quantile.applyAsDouble(below + (1 - below) * u));
  }

  /** The share of the distribution below x, by bisection of its quantile function. */
  private static double level(DoubleUnaryOperator quantile, double x) {
    double low = 0;
    double high = 1;
    for (int i = 0; i < 60; i++) {
      double middle = (low + high) / 2;
      if (middle <= 0 || middle >= 1 || quantile.applyAsDouble(middle) < x) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low < 1e-15 ? 0 : high > 1 - 1e-15 ? 1 : low;
  }
}
