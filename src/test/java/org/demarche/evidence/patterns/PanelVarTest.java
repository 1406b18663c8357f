package org.demarche.evidence.patterns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class PanelVarTest {
  private static final PanelVar.Weeks ALL = week -> true;

  /**
   * Expected: numpy 2.4.6, least squares on the two lags and a dummy for each direction of each
   * dyad; standard errors from the sandwich over three clusters, times 3/2.
   */
  @Test
  void agreesWithLeastSquaresOnDummiesAndASandwichOverClusters() {
    PanelVar var = new PanelVar();
    var.add(
        1,
        new double[] {0, -2, -4, -1, 0, -3, -5, -2},
        new double[] {0, -1, -3, -2, -1, -1, -4, -3},
        ALL);
    var.add(
        1, new double[] {-1, 0, 2, 1, 0, -6, -2, 0}, new double[] {0, 3, 1, 0, -2, -8, -1, 1}, ALL);
    var.add(
        2,
        new double[] {5, 2, 0, -3, -9, -4, -2, -1},
        new double[] {4, 1, -1, -7, -6, -6, -1, 0},
        ALL);
    var.add(
        3,
        new double[] {0, 0, -10, -5, -7, -1, 0, 0},
        new double[] {0, -4, -9, -8, -3, -2, 0, 1},
        ALL);
    PanelVar.Fit fit = var.fit();
    assertThat(fit.own().estimate()).isEqualTo(0.04553578, within(1e-8));
    assertThat(fit.cross().estimate()).isEqualTo(0.38651, within(1e-5));
    assertThat(fit.own().standardError()).isEqualTo(0.07713751, within(1e-8));
    assertThat(fit.cross().standardError()).isEqualTo(0.15207509, within(1e-8));
  }

  /** Known: own lag .33, cross lag .05 and residual spread 29, as in MSBVAR's series 1987-99. */
  @Test
  void findsTheCoefficientsThatMadeUpSeriesWereMadeWith() {
    PanelVar.Fit fit = simulated(60, 629, 0.33, 0.05).fit();
    assertThat(fit.own().estimate()).isEqualTo(0.33, within(0.015));
    assertThat(fit.cross().estimate()).isEqualTo(0.05, within(0.015));
  }

  /** Nickell 1981: in T weeks the own lag is too low by about (1 + own)/T. */
  @Test
  void theOwnLagIsTooLowInShortSeriesByWhatNickellFound() {
    PanelVar.Fit fit = simulated(2000, 57, 0.33, 0).fit();
    assertThat(fit.own().estimate()).isEqualTo(0.33 - 1.33 / 56, within(0.006));
  }

  /**
   * With 60 clusters about 19 in 20 intervals hold the truth: of 200, 12 misses in 95% of cases.
   */
  @Test
  void intervalsCoverTheTruthAboutNineteenTimesInTwenty() {
    int hits = 0;
    for (int k = 0; k < 200; k++) {
      hits += simulated(60, 300, 0.3, 0.2, 1000 + k).fit().cross().contains(0.2) ? 1 : 0;
    }
    assertThat(hits).isBetween(175, 199);
  }

  @Test
  void seriesThatNeverMoveHaveNoCoefficients() {
    PanelVar var = new PanelVar();
    var.add(1, new double[9], new double[9], ALL);
    assertThat(var.fit().own().estimate()).isNaN();
  }

  @Test
  void onlyTheWeeksThatCountAreUsed() {
    PanelVar var = new PanelVar();
    var.add(1, new double[] {1, 2, 3, 4}, new double[] {4, 3, 2, 1}, week -> week > 1);
    assertThat(var.rows()).isEqualTo(4);
    assertThat(var.dyads()).isEqualTo(1);
  }

  private static PanelVar simulated(int dyads, int weeks, double own, double cross) {
    return simulated(dyads, weeks, own, cross, 7);
  }

  private static PanelVar simulated(int dyads, int weeks, double own, double cross, long seed) {
    Random random = new Random(seed);
    PanelVar var = new PanelVar();
    for (int d = 0; d < dyads; d++) {
      double[] a = new double[weeks];
      double[] b = new double[weeks];
      double level = 5 * random.nextGaussian();
      double beforeA = level / (1 - own - cross);
      double beforeB = beforeA;
      for (int t = -50; t < weeks; t++) {
        double nextA = level + own * beforeA + cross * beforeB + 29 * random.nextGaussian();
        double nextB = level + own * beforeB + cross * beforeA + 29 * random.nextGaussian();
        if (t >= 0) {
          a[t] = nextA;
          b[t] = nextB;
        }
        beforeA = nextA;
        beforeB = nextB;
      }
      var.add(d, a, b, ALL);
    }
    return var;
  }
}
