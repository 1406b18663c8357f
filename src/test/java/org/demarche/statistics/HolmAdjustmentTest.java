package org.demarche.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class HolmAdjustmentTest {

  /** R: p.adjust(c(.01, .04, .03, .005, .2), "holm") = .040 .090 .090 .025 .200. */
  @Test
  void agreesWithR() {
    double[] adjusted = HolmAdjustment.adjust(new double[] {.01, .04, .03, .005, .2});

    assertThat(adjusted).containsExactly(new double[] {.04, .09, .09, .025, .2}, within(1e-12));
  }

  @Test
  void neverExceedsOne() {
    assertThat(HolmAdjustment.adjust(new double[] {.6, .9})).containsExactly(1, 1);
    assertThat(HolmAdjustment.adjust(new double[0])).isEmpty();
  }
}
