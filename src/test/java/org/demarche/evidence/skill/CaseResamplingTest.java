package org.demarche.evidence.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.demarche.statistics.Interval;
import org.junit.jupiter.api.Test;

final class CaseResamplingTest {
  /** Of a mean it is Student's interval: here 0 ± 2.0555 · 1/√27 · √(27/26), by R's qt. */
  @Test
  void ofAMeanItIsAboutStudents() {
    double[][] sums = new double[27][];
    for (int i = 0; i < sums.length; i++) {
      sums[i] = new double[] {(i - 13) / 7.937254, 1};
    }
    Interval interval = CaseResampling.interval(sums, s -> s[0] / s[1], 1, 0);

    assertThat(interval).isNotNull();
    assertThat(interval.estimate()).isCloseTo(0, within(1e-12));
    assertThat(interval.halfWidth()).isCloseTo(2.0555 / Math.sqrt(27) * 1.02, within(.03));
  }

  @Test
  void twoCasesHaveNone() {
    double[][] two = {{1, 2}, {2, 2}};

    assertThat(CaseResampling.interval(two, s -> s[0] / s[1], 1, 0)).isNull();
    assertThat(CaseResampling.interval(new double[0][], s -> s[0], 1, 0)).isNull();
  }

  @Test
  void theSeedDecides() {
    double[][] sums = {{1, 2}, {2, 2}, {0, 2}, {1.5, 2}, {3, 4}};
    Interval first = CaseResampling.interval(sums, s -> s[0] / s[1], 7, 3);

    assertThat(CaseResampling.interval(sums, s -> s[0] / s[1], 7, 3)).isEqualTo(first);
    assertThat(CaseResampling.interval(sums, s -> s[0] / s[1], 8, 3)).isNotEqualTo(first);
  }
}
