package org.demarche.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class QuantileIntervalsTest {

  /**
   * Ranks of 95% intervals for a median: Conover 1999, table of the binomial with p = .5; n = 10
   * gives ranks 2 and 9 (coverage .9785), n = 6 gives 1 and 6 (.9688), n = 25 gives 8 and 18
   * (.9567).
   */
  @Test
  void mediansOfIndependentDrawsUseTheTabledRanks() {
    assertThat(QuantileIntervals.binomialRanks(10, .5, .95))
        .isEqualTo(new QuantileIntervals.Ranks(2, 9));
    assertThat(QuantileIntervals.binomialRanks(6, .5, .95))
        .isEqualTo(new QuantileIntervals.Ranks(1, 6));
    assertThat(QuantileIntervals.binomialRanks(25, .5, .95))
        .isEqualTo(new QuantileIntervals.Ranks(8, 18));
  }

  /** R: quantile(sleep$extra[1:10], c(.5, .9)) is .35 and 3.43 (type 7). */
  @Test
  void quantilesInterpolateLikeTheDefaultOfR() {
    OutcomeEstimator estimator = OutcomeEstimator.independent();

    assertThat(estimator.median(ReferenceData.SLEEP_1).estimate()).isCloseTo(.35, within(1e-12));
    assertThat(estimator.quantile(ReferenceData.SLEEP_1, .9).estimate())
        .isCloseTo(3.43, within(1e-12));
  }

  @Test
  void theIntervalOfAMedianStandsBetweenTheOrderStatistics() {
    Summary median = OutcomeEstimator.independent().median(ReferenceData.SLEEP_1);

    assertThat(median.interval().low()).isEqualTo(-1.2);
    assertThat(median.interval().high()).isEqualTo(3.4);
    assertThat(median.method()).isEqualTo(IntervalMethod.ORDER_STATISTICS);
  }

  @Test
  void tooFewValuesForAnExtremeQuantileAreSaidSo() {
    Summary high = OutcomeEstimator.independent().quantile(ReferenceData.SLEEP_1, .95);

    assertThat(high.method()).isEqualTo(IntervalMethod.ORDER_STATISTICS_RANGE);
    assertThat(high.interval().high()).isEqualTo(3.7);
  }

  @Test
  void perfectBalanceOfBlocksNarrowsTheIntervalOfAMedian() {
    double[] values = new double[1000];
    for (int i = 0; i < values.length; i++) {
      values[i] = (i % 20 + (i / 20) / 50.0) / 20;
    }
    Interval stratified = OutcomeEstimator.latinHypercube().median(values).interval();
    Interval independent = OutcomeEstimator.independent().median(values).interval();

    assertThat(stratified.halfWidth()).isLessThan(independent.halfWidth() / 3);
    assertThat(stratified.contains(.5)).isTrue();
  }

  /** By definition: of ten times of which six are "never", the median is never. */
  @Test
  void timesOfEventsThatNeverCameSortLast() {
    double never = Double.POSITIVE_INFINITY;
    double[] days = {3, never, 8, never, never, 12, never, never, 40, never};
    Summary median = OutcomeEstimator.independent().median(days);
    Summary early = OutcomeEstimator.independent().quantile(days, .3);

    assertThat(median.estimate()).isEqualTo(never);
    assertThat(median.interval().low()).isEqualTo(8);
    assertThat(median.interval().standardError()).isNaN();
    assertThat(early.estimate()).isCloseTo(12 + .7 * 28, within(1e-12));
  }
}
