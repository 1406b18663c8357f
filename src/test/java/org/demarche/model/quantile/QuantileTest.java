package org.demarche.model.quantile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.demarche.model.Distribution;
import org.junit.jupiter.api.Test;

class QuantileTest {
  private static double at(Distribution distribution, double u) {
    return Quantile.of(distribution).applyAsDouble(u);
  }

  /** R: qnorm(.975), qnorm(.1, 2, 3), qlnorm(.5, .94, 1.87). */
  @Test
  void normalAndLognormalFollowR() {
    assertThat(at(new Distribution.Normal(0, 1), 0.975)).isCloseTo(1.959964, within(1e-6));
    assertThat(at(new Distribution.Normal(2, 3), 0.1)).isCloseTo(-1.844655, within(1e-6));
    assertThat(at(new Distribution.Lognormal(0.94, 1.87), 0.5)).isCloseTo(2.559981, within(1e-6));
  }

  @Test
  void betaAndGammaInvertTheirClosedDistributionFunctions() {
    double x = at(new Distribution.Beta(2, 3), 0.25);
    assertThat(6 * x * x - 8 * x * x * x + 3 * x * x * x * x).isCloseTo(0.25, within(1e-7));
    double y = at(new Distribution.Gamma(2, 3), 0.5) / 3;
    assertThat(1 - StrictMath.exp(-y) * (1 + y)).isCloseTo(0.5, within(1e-7));
    // PERT(0, 2, 10) is 10 times a beta of 1.8 and 4.2
    assertThat(at(new Distribution.Pert(0, 2, 10), 0.5))
        .isCloseTo(10 * at(new Distribution.Beta(1.8, 4.2), 0.5), within(1e-6));
  }

  /** Quantile of a triangle on [0, 10] with mode 2: sqrt(u * 10 * 2) below the mode. */
  @Test
  void triangularFollowsItsFormula() {
    assertThat(at(new Distribution.Triangular(0, 2, 10), 0.05)).isCloseTo(1, within(1e-9));
    assertThat(at(new Distribution.Triangular(0, 2, 10), 0.8))
        .isCloseTo(10 - Math.sqrt(0.2 * 80), within(1e-9));
    assertThat(at(new Distribution.Triangular(4, 4, 4), 0.3)).isEqualTo(4);
  }

  @Test
  void discreteValuesComeByTheirWeights() {
    Distribution d = new Distribution.Discrete(List.of(0.0, 1.0, 5.0), List.of(1.0, 2.0, 1.0));
    assertThat(at(d, 0.2)).isEqualTo(0);
    assertThat(at(d, 0.3)).isEqualTo(1);
    assertThat(at(d, 0.74)).isEqualTo(1);
    assertThat(at(d, 0.76)).isEqualTo(5);
  }

  /** Median of a standard normal cut to the positive half: qnorm(0.75) = 0.6744898. */
  @Test
  void truncationRenormalises() {
    Distribution d =
        new Distribution.Truncated(new Distribution.Normal(0, 1), 0, Double.POSITIVE_INFINITY);
    assertThat(at(d, 0.5)).isCloseTo(0.6744898, within(1e-6));
    assertThat(at(d, 1e-9)).isGreaterThanOrEqualTo(0);
    assertThatThrownBy(
            () -> Quantile.of(new Distribution.Truncated(new Distribution.Uniform(0, 1), 2, 3)))
        .hasMessageContaining("leaves nothing");
  }

  /** A sweep that narrows an interval may end at its middle. */
  @Test
  void anIntervalThatHasShrunkToAPointIsThatNumber() {
    for (Distribution d :
        List.of(
            new Distribution.Uniform(0.5, 0.5),
            new Distribution.Triangular(0.5, 0.5, 0.5),
            new Distribution.Pert(0.5, 0.5, 0.5))) {
      assertThat(at(d, 1e-9)).as("%s", d).isEqualTo(0.5);
      assertThat(at(d, 1 - 1e-9)).as("%s", d).isEqualTo(0.5);
    }
  }

  @Test
  void quantilesNeverDecrease() {
    for (Distribution d :
        List.of(
            new Distribution.Beta(0.5, 0.5),
            new Distribution.Beta(2, 8),
            new Distribution.Gamma(0.4, 1),
            new Distribution.Gamma(9, 0.5),
            new Distribution.Pert(0, 0, 1),
            new Distribution.Truncated(new Distribution.Lognormal(0, 1), 0.5, 4))) {
      var quantile = Quantile.of(d);
      double before = Double.NEGATIVE_INFINITY;
      for (int k = 1; k < 2_000; k++) {
        double x = quantile.applyAsDouble(k / 2_000.0);
        assertThat(x).as("%s at %d", d, k).isFinite().isGreaterThanOrEqualTo(before);
        before = x;
      }
    }
  }
}
