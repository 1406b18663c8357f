package org.demarche.chart.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.demarche.chart.Arm;
import org.demarche.chart.Chart;
import org.demarche.chart.Estimate;
import org.demarche.chart.draw.ArmStyle;
import org.demarche.chart.kind.DifferenceData.Difference;
import org.demarche.chart.kind.DifferenceData.Outcome;
import org.demarche.chart.kind.DifferenceData.Unit;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class DifferenceChartTest {

  private static final List<Arm> ARMS = SampleData.arms(3);

  private static Chart chart(Unit unit, Estimate first, Estimate second) {
    Outcome outcome =
        new Outcome(
            "agreement",
            "Agreement",
            unit,
            List.of(
                new Difference(ARMS.get(1), 1000, first),
                new Difference(ARMS.get(2), 1000, second)));
    return new DifferenceChart()
        .chart(new DifferenceData("Baseline", 2, 1, List.of(outcome)), SampleData.context(ARMS));
  }

  @Test
  void theTitleNamesTheSharpestDifferenceWithItsInterval() {
    Chart chart = chart(Unit.SHARE, new Estimate(.13, .08, .18), new Estimate(.2, -.1, .5));
    assertThat(chart.title())
        .isEqualTo(
            "Agreement, +13 points (+8 to +18) under “No Cuban casualties” against “Baseline”");
    assertThat(chart.subtitle()).contains("(1 of 2)");
  }

  @Test
  void theTitleRoundsADifferenceToOtherFiguresThanItsLimits() {
    Chart chart = chart(Unit.NUMBER, new Estimate(2.51, 2.04, 2.98), new Estimate(.2, -.1, .5));
    assertThat(chart.title()).startsWith("Agreement, +2.5 (+2.0 to +3.0) under");
  }

  @Test
  void theTitlePrefersSharesToNumbersThatAnArmSetsByHand() {
    Difference set = new Difference(ARMS.get(1), 1000, new Estimate(.21, .2, .22));
    Difference share = new Difference(ARMS.get(2), 1000, new Estimate(-.1, -.15, -.05));
    DifferenceData data =
        new DifferenceData(
            "Baseline",
            2,
            2,
            List.of(
                new Outcome("burden", "Burden", Unit.NUMBER, List.of(set)),
                new Outcome("agreement", "Agreement", Unit.SHARE, List.of(share))));
    Chart chart = new DifferenceChart().chart(data, SampleData.context(ARMS));
    assertThat(chart.title()).startsWith("Agreement, −10 points (−15 to −5)");
    assertThat(chart.altText()).contains("Burden, No Cuban casualties: +0.21 (+0.20 to +0.22)");
  }

  @Test
  void noIntervalWithoutZeroMeansNoClearDifference() {
    Chart chart = chart(Unit.SHARE, new Estimate(.13, 0, .26), new Estimate(-.2, -.5, .1));
    assertThat(chart.title())
        .isEqualTo("No clear difference from “Baseline” in the one outcome compared");
  }

  @Test
  void aSmallDifferenceIsNotRoundedToNothing() {
    Chart chart = chart(Unit.DAYS, new Estimate(-.5, -.8, -.2), new Estimate(0, 0, 0));
    assertThat(chart.title()).contains("−0.5 days (−0.8 to −0.2)");
  }

  @Test
  void anArmThatEqualsTheReferenceIsDrawnAtZeroWithoutAClaim() {
    Chart chart = chart(Unit.SHARE, new Estimate(0, 0, 0), new Estimate(0, 0, 0));
    assertThat(chart.title()).startsWith("No clear difference");
    assertThat(chart.table().rows().get(0))
        .containsExactly("agreement", "arm_1", "0.0", "0.0", "0.0", "false");
  }

  @Test
  void linesAreAsLongAsTheIntervalsInTheTable() throws Exception {
    Estimate first = new Estimate(.13, .08, .18);
    Estimate second = new Estimate(-.05, -.25, .15);
    Svg svg = new Svg(chart(Unit.SHARE, first, second));
    Element one = svg.painted("line", "stroke", ArmStyle.color(ARMS.get(1))).get(0);
    Element two = svg.painted("line", "stroke", ArmStyle.color(ARMS.get(2))).get(0);
    double unit = (Svg.number(two, "x2") - Svg.number(two, "x1")) / .4;
    assertThat((Svg.number(one, "x2") - Svg.number(one, "x1")) / unit).isCloseTo(.1, within(.001));
    assertThat((Svg.number(one, "x1") - Svg.number(two, "x1")) / unit).isCloseTo(.33, within(.001));
  }

  @Test
  void withoutAnotherArmTheChartSaysSo() throws Exception {
    Chart chart =
        new DifferenceChart()
            .chart(new DifferenceData("Baseline", 0, 1, List.of()), SampleData.context(ARMS));
    assertThat(new Svg(chart).texts())
        .contains("There is no other arm to compare with “Baseline”.");
  }
}
