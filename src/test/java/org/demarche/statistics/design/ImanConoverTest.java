package org.demarche.statistics.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.demarche.statistics.Worlds;
import org.junit.jupiter.api.Test;

class ImanConoverTest {
  private static final double[][] WANTED = {{1, .7, 0}, {.7, 1, -.4}, {0, -.4, 1}};

  /**
   * The method promises rank correlations close to those wanted; Spearman's coefficient by Commons
   * Math over 200 blocks of 20. A single block scatters by about .05 around the target.
   */
  @Test
  void rankCorrelationsComeCloseToThoseWanted() {
    ImanConover arrangement = new ImanConover(WANTED);
    double[][] sum = new double[3][3];
    for (int block = 0; block < 200; block++) {
      double[][] arranged = arrangement.arrange(columns(block, 20), block);
      double[][] got = spearman(arranged);
      for (int i = 0; i < 3; i++) {
        for (int j = 0; j < 3; j++) {
          assertThat(got[i][j]).isCloseTo(WANTED[i][j], within(.25));
          sum[i][j] += got[i][j] / 200;
        }
      }
    }

    assertThat(sum[0][1]).isCloseTo(.7, within(.04));
    assertThat(sum[1][2]).isCloseTo(-.4, within(.04));
    assertThat(sum[0][2]).isCloseTo(0, within(.04));
  }

  @Test
  void everyAssumptionKeepsItsValues() {
    double[][] columns = columns(3, 20);
    double[][] arranged = new ImanConover(WANTED).arrange(columns, 9);

    for (int j = 0; j < 3; j++) {
      assertThat(Arrays.stream(arranged[j]).sorted().toArray())
          .containsExactly(Arrays.stream(columns[j]).sorted().toArray());
    }
  }

  @Test
  void theSameKeyGivesTheSameOrderAndAnotherKeyAnother() {
    double[][] columns = columns(3, 20);
    ImanConover arrangement = new ImanConover(WANTED);

    assertThat(arrangement.arrange(columns, 9)[0])
        .containsExactly(arrangement.arrange(columns, 9)[0]);
    assertThat(arrangement.arrange(columns, 9)[0])
        .isNotEqualTo(arrangement.arrange(columns, 10)[0]);
  }

  @Test
  void refusesWhatIsNoMatrixOfCorrelations() {
    assertThatThrownBy(() -> new ImanConover(new double[][] {{1, .5}, {.4, 1}}))
        .hasMessageContaining("symmetric");
    assertThatThrownBy(
            () -> new ImanConover(new double[][] {{1, .9, .9}, {.9, 1, -.9}, {.9, -.9, 1}}))
        .hasMessageContaining("contradict each other");
  }

  @Test
  void refusesAGroupAsLargeAsTheBlock() {
    assertThatThrownBy(() -> new ImanConover(WANTED).arrange(new double[3][3], 1))
        .hasMessageContaining("more values than assumptions");
  }

  private static double[][] columns(int key, int n) {
    Worlds worlds = new Worlds(key);
    return new double[][] {worlds.assumption(n), worlds.assumption(n), worlds.assumption(n)};
  }

  private static double[][] spearman(double[][] columns) {
    double[][] rows = new double[columns[0].length][columns.length];
    for (int j = 0; j < columns.length; j++) {
      for (int i = 0; i < rows.length; i++) {
        rows[i][j] = columns[j][i];
      }
    }
    return new SpearmansCorrelation()
        .computeCorrelationMatrix(new org.apache.commons.math3.linear.Array2DRowRealMatrix(rows))
        .getData();
  }
}
