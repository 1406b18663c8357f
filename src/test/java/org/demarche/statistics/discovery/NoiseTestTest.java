package org.demarche.statistics.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.demarche.statistics.SplitMix64;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class NoiseTestTest {

  /**
   * Error rate 5%; of 100 tables of noise, 12 or more fall below .05 by chance in .4 of 100 cases.
   */
  @Test
  void pureNoiseYieldsABoxAtTheStatedErrorRate() {
    assertThat(falseAlarms(100, 19)).isLessThan(12);
  }

  /** 1,000 tables: 5% carries .7 points; four of them either way. */
  @Tag("slow")
  @Test
  void pureNoiseYieldsABoxAtTheStatedErrorRateInAThousandTables() {
    assertThat(falseAlarms(1000, 19) / 1000.0).isBetween(.022, .078);
  }

  @Test
  void aRealBoxIsToldFromNoise() {
    SplitMix64 random = new SplitMix64(3);
    double[] x = new double[300];
    boolean[] ofInterest = new boolean[300];
    for (int r = 0; r < 300; r++) {
      x[r] = random.nextDouble();
      ofInterest[r] = random.nextDouble() < (x[r] > .7 ? .6 : .1);
    }
    ScenarioTable table = new ScenarioTable(ofInterest).with("x", ColumnKind.REAL, x);

    assertThat(NoiseTest.pValue(table, Prim.withDefaults(), 99, 1)).isEqualTo(.01);
  }

  @Test
  void asksForEnoughShuffles() {
    ScenarioTable table = new ScenarioTable(new boolean[1]);

    assertThatThrownBy(() -> NoiseTest.pValue(table, Prim.withDefaults(), 10, 1))
        .hasMessageContaining("at least 19");
  }

  private static int falseAlarms(int tables, int shuffles) {
    int alarms = 0;
    for (int t = 0; t < tables; t++) {
      SplitMix64 random = SplitMix64.keyed(20260103, t);
      boolean[] ofInterest = new boolean[100];
      double[] x = new double[100];
      double[] y = new double[100];
      for (int r = 0; r < 100; r++) {
        ofInterest[r] = random.nextDouble() < .3;
        x[r] = random.nextDouble();
        y[r] = random.nextDouble();
      }
      ScenarioTable table =
          new ScenarioTable(ofInterest).with("x", ColumnKind.REAL, x).with("y", ColumnKind.REAL, y);
      alarms += NoiseTest.pValue(table, Prim.withDefaults(), shuffles, t) <= .05 ? 1 : 0;
    }
    return alarms;
  }
}
