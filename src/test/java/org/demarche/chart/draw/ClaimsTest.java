package org.demarche.chart.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.chart.Estimate;
import org.junit.jupiter.api.Test;

class ClaimsTest {

  @Test
  void fewRunsAreCountedAndManyToldInPerCent() {
    assertThat(Claims.ofRuns(1, 1)).isEqualTo("1 of 1 run");
    assertThat(Claims.ofRuns(.6, 5)).isEqualTo("3 of 5 runs");
    assertThat(Claims.ofRuns(.6, 20)).isEqualTo("60% of runs");
  }

  @Test
  void aRangeIsShownOnlyWhereARunLiesBeyondItOnEitherSide() {
    // The middle 95% of 40 runs leaves one out at each end, that of 39 less than one.
    assertThat(Claims.showsRange(.95, 40)).isTrue();
    assertThat(Claims.showsRange(.95, 39)).isFalse();
    assertThat(Claims.showsRange(.8, 10)).isTrue();
    assertThat(Claims.showsRange(.5, 4)).isTrue();
    assertThat(Claims.showsRange(.5, 1)).isFalse();
  }

  @Test
  void aHandfulOfRunsThatAgreeIsNoClearDifference() {
    Estimate always = new Estimate(1, 1, 1);
    assertThat(Claims.isClear(always, 2)).isFalse();
    assertThat(Claims.isClear(always, 10)).isTrue();
    assertThat(Claims.isClear(new Estimate(.1, 0, .2), 1000)).isFalse();
  }
}
