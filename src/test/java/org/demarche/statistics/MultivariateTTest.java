package org.demarche.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MultivariateTTest {

  /**
   * Dunnett, Biometrics 20, 1964, two-sided 5% table (correlation .5): 3 treatments, 20 df: 2.54; 6
   * treatments, 60 df: 2.64; 4 treatments, 30 df: 2.58. With 20,000 draws a quantile carries ± .03.
   */
  @Test
  void largestAbsoluteComponentMeetsDunnettsTable() {
    assertThat(critical(.5, 3, 20)).isCloseTo(2.54, within(.035));
    assertThat(critical(.5, 6, 60)).isCloseTo(2.64, within(.035));
    assertThat(critical(.5, 4, 30)).isCloseTo(2.58, within(.035));
  }

  /** With correlation 1 all components are one: Student's value, R qt(.975, 30) = 2.042272. */
  @Test
  void aMatrixWithoutFullRankIsAllowed() {
    assertThat(critical(1, 5, 30)).isCloseTo(2.042272, within(.035));
  }

  private static double critical(double correlation, int size, int degreesOfFreedom) {
    double[][] matrix = new double[size][size];
    for (int i = 0; i < size; i++) {
      Arrays.fill(matrix[i], correlation);
      matrix[i][i] = 1;
    }
    return new MultivariateT(matrix, degreesOfFreedom).largestAbsoluteQuantile(.95, 20_000, 1);
  }
}
