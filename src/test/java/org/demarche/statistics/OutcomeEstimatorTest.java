package org.demarche.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class OutcomeEstimatorTest {
  private static final long SEED = 20260103;

  /** Newcombe, Stat. Med. 17, 1998, table I: Wilson for 15/148 and 81/263; R prop.test agrees. */
  @Test
  void independentSharesGetWilsonsInterval() {
    Interval few = OutcomeEstimator.independent().share(indicators(15, 148)).interval();
    Interval many = OutcomeEstimator.independent().share(indicators(81, 263)).interval();

    assertThat(few.low()).isCloseTo(.0623863995307, within(1e-10));
    assertThat(few.high()).isCloseTo(.1604872417233, within(1e-10));
    assertThat(many.low()).isCloseTo(.255288519878, within(1e-10));
    assertThat(many.high()).isCloseTo(.366209576983, within(1e-10));
  }

  /** R: prop.test(0, 20, correct = FALSE) gives [0, .161125158053]. */
  @Test
  void aShareOfNoneInOneBlockFallsBackToWilsonOnN() {
    Summary summary = OutcomeEstimator.latinHypercube().share(indicators(0, 20));

    assertThat(summary.method()).isEqualTo(IntervalMethod.WILSON_INDEPENDENT);
    assertThat(summary.interval().low()).isZero();
    assertThat(summary.interval().high()).isCloseTo(.161125158053, within(1e-10));
  }

  /**
   * By hand: blocks of 20 with 4, 8, 6, 6 of 20: p .3, variance of block shares .02/3, over 4
   * blocks v = 1/600, n_eff = .21·600 = 126; t(3) = 3.182446305 (R: qt(.975, 3)); Wilson with
   * these.
   */
  @Test
  void stratifiedSharesUseTheEffectiveSizeOfTheBlockMeans() {
    double[] values = new double[80];
    int[] ones = {4, 8, 6, 6};
    for (int block = 0; block < 4; block++) {
      Arrays.fill(values, 20 * block, 20 * block + ones[block], 1);
    }
    Summary summary = OutcomeEstimator.latinHypercube().share(values);

    double z2 = 3.182446305 * 3.182446305;
    double centre = (.3 + z2 / 252) / (1 + z2 / 126);
    double half = 3.182446305 / (1 + z2 / 126) * Math.sqrt(.21 / 126 + z2 / (4 * 126 * 126));
    assertThat(summary.method()).isEqualTo(IntervalMethod.WILSON_BLOCKS);
    assertThat(summary.interval().standardError()).isCloseTo(Math.sqrt(1.0 / 600), within(1e-12));
    assertThat(summary.interval().low()).isCloseTo(centre - half, within(1e-8));
    assertThat(summary.interval().high()).isCloseTo(centre + half, within(1e-8));
  }

  /** Rule of three, see ShareIntervals: with no spread at all v = 3/n², here 3/40,000. */
  @Test
  void perfectlyBalancedBlocksDoNotClaimCertainty() {
    double[] values = new double[200];
    for (int i = 0; i < 200; i++) {
      values[i] = i % 2;
    }
    Interval interval = OutcomeEstimator.latinHypercube().share(values).interval();

    assertThat(interval.estimate()).isEqualTo(.5);
    assertThat(interval.standardError()).isCloseTo(Math.sqrt(3.0) / 200, within(1e-12));
    assertThat(interval.contains(.5)).isTrue();
  }

  @Test
  void sharesOfAllOrNoneKeepAWidth() {
    Interval none = OutcomeEstimator.latinHypercube().share(new double[1000]).interval();
    double[] ones = new double[1000];
    Arrays.fill(ones, 1);
    Interval all = OutcomeEstimator.latinHypercube().share(ones).interval();

    assertThat(none.low()).isZero();
    assertThat(none.high()).isBetween(.003, .005);
    assertThat(all.high()).isEqualTo(1);
    assertThat(all.low()).isCloseTo(1 - none.high(), within(1e-12));
  }

  /** Law 2013, example 4.27: mean 1.343, 90% half-width .237253. */
  @Test
  void independentMeansGetStudentsInterval() {
    OutcomeEstimator estimator = new OutcomeEstimator(Stratification.independent(), .9);
    Interval interval = estimator.mean(ReferenceData.LAW_4_27, SEED).interval();

    assertThat(interval.estimate()).isCloseTo(1.343, within(1e-12));
    assertThat(interval.halfWidth()).isCloseTo(.237253, within(5e-7));
  }

  /** R: t.test(tapply(InsectSprays$count, InsectSprays$spray, mean)). */
  @Test
  void stratifiedMeansGetStudentsIntervalOnBlockMeans() {
    OutcomeEstimator estimator = new OutcomeEstimator(new Stratification(12), .95);
    Summary summary = estimator.mean(ReferenceData.INSECT_SPRAYS, SEED);

    assertThat(summary.method()).isEqualTo(IntervalMethod.STUDENT_BLOCKS);
    assertThat(summary.interval().low()).isCloseTo(2.50092075626, within(1e-8));
    assertThat(summary.interval().high()).isCloseTo(16.49907924374, within(1e-8));
  }

  @Test
  void aConstantHasNoWidth() {
    double[] values = new double[50];
    Arrays.fill(values, .1);
    Summary summary = OutcomeEstimator.latinHypercube().mean(values, SEED);

    assertThat(summary.interval()).isEqualTo(Interval.exactly(.1));
    assertThat(summary.method()).isEqualTo(IntervalMethod.CONSTANT);
  }

  @Test
  void equalBlockMeansFallBackToIndependentDraws() {
    double[] values = new double[60];
    for (int i = 0; i < 60; i++) {
      values[i] = i % 20;
    }
    Summary summary = OutcomeEstimator.latinHypercube().mean(values, SEED);

    assertThat(summary.method()).isEqualTo(IntervalMethod.STUDENT_INDEPENDENT);
    assertThat(summary.interval().halfWidth()).isGreaterThan(1);
  }

  @Test
  void missingValuesAreLeftOutAndCounted() {
    double[] values = {Double.NaN, 2, 4, Double.NaN};
    Summary summary = OutcomeEstimator.independent().mean(values, SEED);

    assertThat(summary.n()).isEqualTo(2);
    assertThat(summary.missing()).isEqualTo(2);
    assertThat(summary.estimate()).isEqualTo(3);
  }

  @Test
  void nothingAtAllGivesAnUndefinedInterval() {
    double[] values = {Double.NaN};

    assertThat(OutcomeEstimator.latinHypercube().mean(values, SEED).interval().isDefined())
        .isFalse();
    assertThat(OutcomeEstimator.latinHypercube().share(new double[0]).n()).isZero();
    assertThat(OutcomeEstimator.latinHypercube().median(values).method())
        .isEqualTo(IntervalMethod.NONE);
  }

  @Test
  void refusesAShareOfSomethingElse() {
    assertThatThrownBy(() -> OutcomeEstimator.latinHypercube().share(new double[] {0, 3}))
        .hasMessageContaining("Maybe: mean");
  }

  /**
   * Efron and Tibshirani 1993, table 2.1, the nine control mice: SciPy 1.17.1,
   * stats.bootstrap((mice,), numpy.mean, n_resamples=400000, method="BCa") gives [36.1, 91.9]
   * without the expansion for few values, standard error 13.34; by hand from that, each side is
   * wider by about sqrt(9 / 8) 2.306 / 1.960 = 1.248 at first order, and the right side stays the
   * longer.
   */
  @Test
  void bcaLeansTowardsTheLongTail() {
    double[] mice = {52, 104, 146, 10, 50, 31, 40, 27, 46};
    BlockSums sums = new BlockSums(mice, Stratification.independent());
    Interval interval = BcaBootstrap.interval(sums, .95, SEED);

    assertThat(interval.standardError()).isCloseTo(13.34, within(.6));
    assertThat(interval.high() - interval.estimate())
        .isGreaterThan(interval.estimate() - interval.low());
    assertThat(interval.low()).isBetween(56.2222 - 1.4 * 20.1111, 36.2);
    assertThat(interval.high()).isBetween(91.8, 56.2222 + 1.5 * 35.6667);
  }

  @Test
  void onlyLopsidedBlockMeansAreBootstrapped() {
    double[] skewed = new double[1000];
    double[] even = new double[1000];
    for (int i = 0; i < 1000; i++) {
      skewed[i] = i % 211 == 0 ? 1000 : i % 3;
      even[i] = i % 17;
    }

    assertThat(OutcomeEstimator.latinHypercube().mean(skewed, SEED).method())
        .isEqualTo(IntervalMethod.BCA_BLOCKS);
    assertThat(OutcomeEstimator.latinHypercube().mean(skewed, SEED))
        .isEqualTo(OutcomeEstimator.latinHypercube().mean(skewed, SEED));
    assertThat(OutcomeEstimator.latinHypercube().mean(even, SEED).method())
        .isEqualTo(IntervalMethod.STUDENT_BLOCKS);
  }

  private static double[] indicators(int ones, int n) {
    double[] values = new double[n];
    Arrays.fill(values, 0, ones, 1);
    return values;
  }
}
