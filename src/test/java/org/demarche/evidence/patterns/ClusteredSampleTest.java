package org.demarche.evidence.patterns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.demarche.statistics.Interval;
import org.junit.jupiter.api.Test;

final class ClusteredSampleTest {
  private static ClusteredSample clustered() {
    ClusteredSample sample = new ClusteredSample();
    int[] clusters = {1, 1, 2, 2, 2, 3, 4, 4};
    double[] values = {1, 0, 1, 1, 0, 0, 1, 1};
    for (int k = 0; k < values.length; k++) {
      sample.add(clusters[k], values[k]);
    }
    return sample;
  }

  /** Expected: numpy, squared cluster sums of residuals, times 4/3, over 8 squared. */
  @Test
  void theErrorOfAMeanComesFromTheSpreadOfClusters() {
    Interval mean = clustered().mean();
    assertThat(mean.estimate()).isEqualTo(0.625);
    assertThat(mean.standardError()).isEqualTo(0.14657549249448218, within(1e-15));
    assertThat(mean.high() - mean.low()).isEqualTo(2 * 1.959964 * 0.1465755, within(1e-6));
  }

  /** One value a cluster: the textbook's s / sqrt(n), here of 2, 4, 4, 5, 7, 9 (s = 2.4833). */
  @Test
  void valuesOfTheirOwnClustersHaveTheOrdinaryError() {
    ClusteredSample sample = new ClusteredSample();
    double[] values = {2, 4, 4, 5, 7, 9};
    for (int k = 0; k < values.length; k++) {
      sample.add(k, values[k]);
    }
    assertThat(sample.mean().standardError()).isEqualTo(2.4832774 / Math.sqrt(6), within(1e-7));
  }

  /** Wilson 1927: 0 of 10 gives 0 to 0.2775 (Brown, Cai and DasGupta 2001 give the formula). */
  @Test
  void aShareOfNoneHasAnUpperEnd() {
    ClusteredSample sample = new ClusteredSample();
    for (int k = 0; k < 10; k++) {
      sample.add(k, false);
    }
    assertThat(sample.share().low()).isZero();
    assertThat(sample.share().high()).isEqualTo(0.2775, within(1e-4));
  }

  @Test
  void aQuantileLiesBetweenTheEndsOfItsInterval() {
    ClusteredSample sample = new ClusteredSample();
    for (int k = 1; k <= 101; k++) {
      sample.add(k, k);
    }
    Interval median = sample.quantile(0.5);
    assertThat(median.estimate()).isEqualTo(51);
    // Ranks 51 -+ 1.96 sqrt(101)/2, about 41 and 61.
    assertThat(median.low()).isEqualTo(41, within(1.0));
    assertThat(median.high()).isEqualTo(61, within(1.0));
  }

  @Test
  void nothingGivesNothing() {
    assertThat(new ClusteredSample().share().estimate()).isNaN();
    assertThat(new ClusteredSample().quantile(0.5).estimate()).isNaN();
  }
}
