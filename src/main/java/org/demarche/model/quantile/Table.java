package org.demarche.model.quantile;

import java.util.function.DoubleUnaryOperator;
import umontreal.ssj.probdist.ContinuousDistribution;
import umontreal.ssj.probdist.InverseDistFromDensity;

/**
 * A table of a quantile function, made from the density by SSJ's numerical inversion (Derflinger,
 * Hoermann and Leydold, 2010): far faster than inverting each draw, which takes microseconds. For
 * some shapes the making of it goes astray and fills tens of megabytes, so it is given up after a
 * bounded number of looks at the density; then each draw is inverted after all.
 */
final class Table implements DoubleUnaryOperator {
  private static final double PRECISION = 1e-9;
  private static final int ORDER = 6;

  /** Usual shapes take some 50,000 looks; so many make half a megabyte at most. */
  private static final int MOST_LOOKS = 150_000;

  /** Nearer to 0 or 1 than this the table's own error counts, and past its end it is nonsense. */
  private static final double EDGE = 1e-7;

  private final ContinuousDistribution exact;
  private final InverseDistFromDensity table;

  private Table(ContinuousDistribution exact, InverseDistFromDensity table) {
    this.exact = exact;
    this.table = table;
  }

  /** The quantile function of a distribution, by a table where one can be made. */
  static DoubleUnaryOperator of(ContinuousDistribution exact) {
    try {
      Watched watched = new Watched(exact);
      return new Table(
          exact, new InverseDistFromDensity(watched, exact.getMean(), PRECISION, ORDER));
    } catch (Astray e) {
      return u -> Density.invert(exact, u);
    }
  }

  @Override
  public double applyAsDouble(double u) {
    return u < EDGE || u > 1 - EDGE ? Density.invert(exact, u) : table.inverseF(u);
  }

  /** The making of a table has taken too long. */
  private static final class Astray extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Astray() {
      super("unbounded", null, false, false);
    }
  }

  /** A distribution that counts how often its density is looked at. */
  private static final class Watched extends ContinuousDistribution {
    private final ContinuousDistribution of;
    private int looks;

    Watched(ContinuousDistribution of) {
      this.of = of;
      setXinf(of.getXinf());
      setXsup(of.getXsup());
    }

    @Override
    public double density(double x) {
      if (++looks > MOST_LOOKS) {
        throw new Astray();
      }
      return of.density(x);
    }

    @Override
    public double cdf(double x) {
      return of.cdf(x);
    }

    @Override
    public double[] getParams() {
      return of.getParams();
    }
  }
}
