package org.demarche.model.quantile;

import java.util.function.DoubleUnaryOperator;
import org.demarche.model.Distribution;
import umontreal.ssj.probdist.BetaDist;
import umontreal.ssj.probdist.ContinuousDistribution;
import umontreal.ssj.probdist.GammaDist;

/**
 * Quantile functions of the scenario's distributions, by SSJ's inversions: one uniform makes one
 * variate, so that runs under common random numbers stay in step. Beta and gamma of common shapes
 * and scales are tabulated once, see {@link Table}. Outside those, where the density has a pole or
 * a peak that the table's integration would miss, each draw is inverted exactly.
 */
public final class Quantile {
  private static final double LEAST_SHAPE = 0.7;
  private static final double MOST_SHAPE = 100;
  private static final double LEAST_SCALE = 0.01;
  private static final double MOST_SCALE = 1000;

  private Quantile() {}

  /**
   * The quantile function of a distribution.
   *
   * @param distribution which
   * @return a function from (0, 1), deterministic and safe to share
   * @throws IllegalArgumentException when a truncation leaves less than {@link Share#LEAST}
   */
  public static DoubleUnaryOperator of(Distribution distribution) {
    if (distribution instanceof Distribution.Constant d) {
      return u -> d.value();
    }
    if (distribution instanceof Distribution.Discrete d) {
      return new Steps(d);
    }
    if (distribution instanceof Distribution.Truncated d) {
      return truncated(d);
    }
    if (distribution instanceof Distribution.Fitted d) {
      return row(d);
    }
    if (Density.isPoint(distribution)) {
      double value = Density.lowerEnd(distribution);
      return u -> value;
    }
    if (distribution instanceof Distribution.Uniform d) {
      return u -> d.min() + (d.max() - d.min()) * u;
    }
    if (distribution instanceof Distribution.Pert d) {
      DoubleUnaryOperator unit = beta(Density.pertShape(d));
      return u -> d.min() + (d.max() - d.min()) * unit.applyAsDouble(u);
    }
    if (distribution instanceof Distribution.Beta d) {
      return beta(d);
    }
    return distribution instanceof Distribution.Gamma d
        ? gamma(d)
        : inverted(Density.of(distribution));
  }

  private static DoubleUnaryOperator beta(Distribution.Beta d) {
    BetaDist exact = new BetaDist(d.alpha(), d.beta());
    if (isCommon(d.alpha()) && isCommon(d.beta())) {
      return Table.of(exact);
    }
    if (d.alpha() <= Math.max(MOST_SHAPE, d.beta())) {
      return inverted(exact);
    }
    // SSJ's inversion loses its way at the low end of a long tail; it holds at the high end.
    BetaDist mirrored = new BetaDist(d.beta(), d.alpha());
    return u -> 1 - Density.invert(mirrored, 1 - u);
  }

  private static DoubleUnaryOperator gamma(Distribution.Gamma d) {
    GammaDist exact = new GammaDist(d.shape(), 1 / d.scale());
    if (isCommon(d.shape()) && d.scale() >= LEAST_SCALE && d.scale() <= MOST_SCALE) {
      return Table.of(exact);
    }
    if (d.shape() < LEAST_SHAPE) {
      return inverted(exact);
    }
    GammaDist unit = new GammaDist(d.shape(), 1);
    return u -> d.scale() * Density.invert(unit, u);
  }

  private static DoubleUnaryOperator inverted(ContinuousDistribution exact) {
    return u -> Density.invert(exact, u);
  }

  private static boolean isCommon(double shape) {
    return shape >= LEAST_SHAPE && shape <= MOST_SHAPE;
  }

  /**
   * No quantile in the strict sense: the uniform number picks a row, whose values are unordered.
   */
  private static DoubleUnaryOperator row(Distribution.Fitted d) {
    double[] values = d.values().stream().mapToDouble(Double::doubleValue).toArray();
    return u -> values[Math.min(values.length - 1, (int) (u * values.length))];
  }

  private static DoubleUnaryOperator truncated(Distribution.Truncated d) {
    if (!(Share.within(d.of(), d.min(), d.max()) >= Share.LEAST)) {
      throw new IllegalArgumentException(
          "truncation to [" + d.min() + ", " + d.max() + "] leaves nothing of " + d.of());
    }
    if (d.of() instanceof Distribution.Discrete of) {
      return new Steps(of, d.min(), d.max());
    }
    DoubleUnaryOperator whole = of(d.of());
    double low = level(whole, d.min());
    double high = Math.max(low, level(whole, d.max()));
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
  public static double beyond(DoubleUnaryOperator quantile, double bound, double u) {
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
