package org.demarche.statistics.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.demarche.statistics.Interval;
import org.demarche.statistics.Stratification;
import org.demarche.statistics.Worlds;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VarianceSplitTest {

  /** Davies 1949, Dyestuff: yield of six batches, five preparations of each. */
  private static final double[][] DYESTUFF = {
    {1545, 1440, 1440, 1520, 1580},
    {1540, 1555, 1490, 1560, 1495},
    {1595, 1550, 1605, 1510, 1560},
    {1445, 1440, 1595, 1465, 1545},
    {1595, 1630, 1515, 1635, 1625},
    {1520, 1455, 1450, 1480, 1445}
  };

  /** R lme4: lmer(Yield ~ 1 + (1 | Batch), Dyestuff), REML: batch 1764.05, residual 2451.25. */
  @Test
  void agreesWithThePublishedVarianceComponentsOfDyestuff() {
    VarianceSplit split = VarianceSplit.of(DYESTUFF, Stratification.independent(), .95);

    assertThat(split.worlds()).isEqualTo(6);
    assertThat(split.assumptions()).isCloseTo(1764.05, within(5e-3));
    assertThat(split.chance()).isCloseTo(2451.25, within(5e-3));
    assertThat(split.assumptionShare().estimate())
        .isCloseTo(1764.05 / (1764.05 + 2451.25), within(1e-5));
    assertThat(split.assumptionShare().contains(.42)).isTrue();
  }

  @Test
  void chanceAloneGivesAShareNearZero() {
    VarianceSplit split = normal(1, 400, 4, 0, Stratification.latinHypercube());

    assertThat(split.assumptionShare().low()).isZero();
    assertThat(split.assumptionShare().high()).isLessThan(.2);
  }

  @Test
  void failedRunsAndWorldsAreLeftOut() {
    double[][] values = new double[7][];
    System.arraycopy(DYESTUFF, 0, values, 0, 6);
    values[6] = new double[] {Double.NaN, Double.NaN};
    VarianceSplit split = VarianceSplit.of(values, Stratification.independent(), .95);

    assertThat(split.worlds()).isEqualTo(6);
    assertThat(split.runs()).isEqualTo(30);
    assertThat(split.chance()).isCloseTo(2451.25, within(5e-3));
  }

  @Test
  void aConstantOrSingleRunsGiveNoShare() {
    double[][] constant = {{1, 1}, {1, 1}, {1, 1}};
    double[][] single = {{1}, {2}, {3}};

    assertThat(share(constant).isDefined()).isFalse();
    assertThat(share(single).isDefined()).isFalse();
  }

  private static Interval share(double[][] values) {
    return VarianceSplit.of(values, Stratification.independent(), .95).assumptionShare();
  }

  /** Nominal 95%; 400 data sets carry 1.09 points, 3.5 of them are .912 and .988. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theIntervalOfTheShareCovers(boolean indicators) {
    assertThat(coverage(400, indicators)).isBetween(.912, .988);
  }

  /** Nominal 95%: 93.5 to 96.5% of 4,000 data sets. */
  @Tag("slow")
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theIntervalOfTheShareCoversInFourThousandSets(boolean indicators) {
    assertThat(coverage(4000, indicators)).isBetween(.935, .965);
  }

  private static double coverage(int sets, boolean indicators) {
    int covered = 0;
    for (int set = 0; set < sets; set++) {
      // A normal outcome with a third of its variance between worlds; or an event with probability
      // .2 + .6 u, whose variance is .25 in all and .36/12 = .03 between worlds.
      VarianceSplit split =
          indicators
              ? event(set, 200, 6)
              : normal(set, 200, 6, Math.sqrt(.5), Stratification.independent());
      covered += split.assumptionShare().contains(indicators ? .12 : 1 / 3.0) ? 1 : 0;
    }
    return (double) covered / sets;
  }

  private static VarianceSplit normal(
      int set, int worlds, int runs, double spread, Stratification stratification) {
    Worlds random = new Worlds(set);
    double[] world = random.noise(worlds);
    double[][] values = new double[worlds][];
    for (int w = 0; w < worlds; w++) {
      values[w] = random.noise(runs);
      for (int r = 0; r < runs; r++) {
        values[w][r] += spread * world[w];
      }
    }
    return VarianceSplit.of(values, stratification, .95);
  }

  private static VarianceSplit event(int set, int worlds, int runs) {
    Worlds random = new Worlds(set);
    double[] u = random.assumption(worlds);
    double[][] values = new double[worlds][];
    for (int w = 0; w < worlds; w++) {
      values[w] = random.chance(runs);
      for (int r = 0; r < runs; r++) {
        values[w][r] = values[w][r] < .2 + .6 * u[w] ? 1 : 0;
      }
    }
    return VarianceSplit.of(values, Stratification.latinHypercube(), .95);
  }
}
