package org.demarche.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.demarche.engine.numbers.Elementary;
import org.junit.jupiter.api.Test;

/** Against StrictMath, which is within one unit in the last place (fdlibm). */
class ElementaryTest {
  private static final int POINTS = 1_000_000;

  @Test
  void expIsWithinItsStatedError() {
    SplittableRandom points = new SplittableRandom(1);
    double worst = 0;
    for (int i = 0; i < POINTS; i++) {
      double x = points.nextDouble(-700, 700);
      double exact = StrictMath.exp(x);
      worst = Math.max(worst, Math.abs(Elementary.exp(x) - exact) / exact);
      double small = points.nextDouble(-1, 1);
      exact = StrictMath.exp(small);
      worst = Math.max(worst, Math.abs(Elementary.exp(small) - exact) / exact);
    }
    assertThat(worst).isLessThan(1e-13);
  }

  @Test
  void logIsWithinItsStatedError() {
    SplittableRandom points = new SplittableRandom(2);
    double worst = 0;
    for (int i = 0; i < POINTS; i++) {
      double x = i % 2 == 0 ? points.nextDouble(1e-12, 2) : points.nextDouble(1, 1e12);
      double exact = StrictMath.log(x);
      double error = Math.abs(Elementary.log(x) - exact) / Math.max(1, Math.abs(exact));
      worst = Math.max(worst, error);
    }
    assertThat(worst).isLessThan(1e-14);
  }

  /** At u on both sides of the value itself as well, where the bounds alone decide nothing. */
  @Test
  void belowTheLogisticIsAnsweredAsTheLogisticSays() {
    for (int i = -20_000; i <= 20_000; i++) {
      double x = i / 1000.0;
      double edge = Elementary.logistic(x);
      for (int j = 0; j <= 50; j++) {
        assertBelow(j / 50.0, x);
      }
      assertBelow(Math.nextDown(edge), x);
      assertBelow(edge, x);
      assertBelow(Math.nextUp(edge), x);
    }
    assertBelow(0, -1000);
    assertBelow(1, 1000);
    assertBelow(0.5, Double.NEGATIVE_INFINITY);
    assertBelow(0.5, Double.POSITIVE_INFINITY);
  }

  private static void assertBelow(double u, double x) {
    if (Elementary.isBelowLogistic(u, x) != u < Elementary.logistic(x)) {
      fail("u = " + u + ", x = " + x);
    }
  }

  @Test
  void endsOfTheRangeAreHeld() {
    assertThat(Elementary.exp(-1000)).isZero();
    assertThat(Elementary.exp(1000)).isFinite();
    assertThat(Elementary.exp(0)).isEqualTo(1);
    assertThat(Elementary.exp(Double.NaN)).isNaN();
    assertThat(Elementary.log(1)).isCloseTo(0, within(1e-15));
    assertThat(Elementary.logistic(0)).isCloseTo(0.5, within(1e-15));
    assertThat(Elementary.log10p1(99)).isCloseTo(2, within(1e-14));
  }
}
