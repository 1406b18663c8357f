package org.demarche.chart.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.chart.Arm;
import org.demarche.chart.Chart;
import org.demarche.chart.Estimate;
import org.junit.jupiter.api.Test;

class RegretChartTest {
  private static final List<Arm> ARMS = SampleData.arms(2);

  private static RegretData.Row row(int arm, double regret, boolean mayBeBest) {
    Estimate mean = new Estimate(regret, regret - .05, regret + .05);
    return new RegretData.Row(
        ARMS.get(arm), mean, .6, 1, 1 - regret, mayBeBest, List.of(0., regret));
  }

  private static Chart chart(RegretData.Row... rows) {
    return new RegretChart()
        .chart(new RegretData("Settlement", true, 50, List.of(rows)), SampleData.context(ARMS));
  }

  @Test
  void theTitleNamesTheOnlyArmThatMayBeBest() {
    assertThat(chart(row(0, .4, false), row(1, .1, true)).title())
        .isEqualTo(
            "Settlement: least regret under “No Cuban casualties”, and no other arm may be best on"
                + " average");
  }

  @Test
  void theTitleSaysWhenSeveralMayBe() {
    assertThat(chart(row(0, .1, true), row(1, .12, true)).title())
        .endsWith("but 2 of 2 arms may be best");
  }

  @Test
  void tiesAreSaidAndNoneIsSingledOut() {
    assertThat(chart(row(0, .1, true), row(1, .1, true)).title())
        .isEqualTo(
            "Settlement: least regret under “Baseline” and “No Cuban casualties” alike, but 2 of 2"
                + " arms may be best");
  }

  @Test
  void worldsInWhichNoArmFallsShortSayThatAllComeOutAlike() {
    RegretData.Row[] rows = {none(0), none(1)};
    assertThat(chart(rows).title())
        .isEqualTo("Settlement: every arm comes out alike in each of 50 worlds");
  }

  private static RegretData.Row none(int arm) {
    Estimate zero = new Estimate(0, 0, 0);
    return new RegretData.Row(ARMS.get(arm), zero, 0, 0, 1, true, List.of(0., 0.));
  }

  @Test
  void aHandfulOfWorldsSingleOutNoArm() {
    RegretData few =
        new RegretData("Settlement", true, 3, List.of(row(0, .4, false), row(1, .1, true)));
    assertThat(new RegretChart().chart(few, SampleData.context(ARMS)).title())
        .isEqualTo("Settlement: too few worlds to say which arm is regretted least (3 worlds)");
  }

  @Test
  void sharesBestAreDrawnAndTheTableIsWhole() throws Exception {
    Chart chart = chart(row(0, .4, false), row(1, .1, true));
    assertThat(new Svg(chart).texts()).contains("60%", "90%", "worlds", "best in");
    assertThat(chart.table().rows().get(1))
        .containsExactly(
            ARMS.get(1).id(), "0.1", "0.05", "0.15000000000000002", "0.6", "1.0", "0.9", "true");
  }

  @Test
  void aSingleArmHasNothingToRegret() throws Exception {
    assertThat(new Svg(chart(row(0, .4, false))).texts())
        .contains("There is no other arm to regret.");
  }
}
