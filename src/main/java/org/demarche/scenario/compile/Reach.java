package org.demarche.scenario.compile;

import java.util.Collections;
import org.demarche.model.Distribution;

/**
 * The interval that draws of a distribution can reach.
 *
 * <p>Draws are made by inversion of uniform numbers of at most 54 bits, so a normal draw lies
 * within 8.3 standard deviations: the probability beyond is below {@code 2^-54} (Abramowitz and
 * Stegun 1964, 26.2.12). A standard gamma draw of shape a lies below {@code a + sqrt(2 a t) + t}
 * but for a probability of {@code exp(-t)} (Boucheron, Lugosi and Massart 2013, section 2.4).
 *
 * @param low lower end
 * @param high upper end
 * @param attained whether the ends themselves can be drawn
 */
record Reach(double low, double high, boolean attained) {
  private static final double NORMAL_REACH = 8.3;

  /** 54 ln 2. */
  private static final double TAIL = 37.43;

  static Reach of(Distribution distribution) {
    if (distribution instanceof Distribution.Constant d) {
      return new Reach(d.value(), d.value(), true);
    }
    if (distribution instanceof Distribution.Uniform d) {
      return new Reach(d.min(), d.max(), d.min() == d.max());
    }
    if (distribution instanceof Distribution.Triangular d) {
      return new Reach(d.min(), d.max(), d.min() == d.max());
    }
    if (distribution instanceof Distribution.Pert d) {
      return new Reach(d.min(), d.max(), d.min() == d.max());
    }
    if (distribution instanceof Distribution.Discrete d) {
      return discrete(d);
    }
    if (distribution instanceof Distribution.Fitted d) {
      return new Reach(Collections.min(d.values()), Collections.max(d.values()), true);
    }
    if (distribution instanceof Distribution.Truncated d) {
      Reach of = of(d.of());
      return new Reach(Math.max(of.low, d.min()), Math.min(of.high, d.max()), of.attained);
    }
    return unbounded(distribution);
  }

  /** From the least to the greatest value that has a weight. */
  private static Reach discrete(Distribution.Discrete d) {
    int low = 0;
    int high = d.values().size() - 1;
    while (d.weights().get(low) <= 0) {
      low++;
    }
    while (d.weights().get(high) <= 0) {
      high--;
    }
    return new Reach(d.values().get(low), d.values().get(high), true);
  }

  private static Reach unbounded(Distribution distribution) {
    if (distribution instanceof Distribution.Normal d) {
      double half = NORMAL_REACH * d.sd();
      return new Reach(d.mean() - half, d.mean() + half, false);
    }
    if (distribution instanceof Distribution.Lognormal d) {
      double half = NORMAL_REACH * d.sigma();
      return new Reach(StrictMath.exp(d.mu() - half), StrictMath.exp(d.mu() + half), false);
    }
    if (distribution instanceof Distribution.Gamma d) {
      double high = d.scale() * (d.shape() + Math.sqrt(2 * d.shape() * TAIL) + TAIL);
      return new Reach(0, high, false);
    }
    return new Reach(0, 1, false);
  }

  /** The reach of {@code times * x + plus}. */
  Reach linear(double times, double plus) {
    if (times == 0) {
      return new Reach(plus, plus, true);
    }
    double a = times * low + plus;
    double b = times * high + plus;
    return times > 0 ? new Reach(a, b, attained) : new Reach(b, a, attained);
  }

  boolean isEmpty() {
    return !(low <= high);
  }

  boolean within(Range range) {
    boolean atLeast = range.contains(low) || (range.open() && !attained && low >= range.min());
    return atLeast && range.contains(high);
  }
}
