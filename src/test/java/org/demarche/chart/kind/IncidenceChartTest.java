package org.demarche.chart.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.demarche.chart.Arm;
import org.demarche.chart.Chart;
import org.demarche.chart.Estimate;
import org.demarche.chart.kind.IncidenceData.Curve;
import org.demarche.chart.kind.IncidenceData.Panel;
import org.demarche.chart.kind.IncidenceData.Step;
import org.junit.jupiter.api.Test;

class IncidenceChartTest {

  private static final List<Arm> ARMS = SampleData.arms(2);

  private static Chart chart(double reference, double other, double half) {
    Curve first =
        new Curve(ARMS.get(0), 1000, List.of(new Step(20, SampleData.share(reference, half))));
    Curve second =
        new Curve(ARMS.get(1), 1000, List.of(new Step(20, SampleData.share(other, half))));
    Panel panel = new Panel("agreement", "Agreement", "agreement", "", List.of(first, second));
    return new IncidenceChart()
        .chart(new IncidenceData(180, List.of(panel)), SampleData.context(ARMS));
  }

  @Test
  void theTitleStatesADifferenceThatTheBandsSupport() {
    assertThat(chart(.18, .31, .03).title())
        .isEqualTo(
            "Agreement by day 90: 31% of runs under “No Cuban casualties”, 18% under “Baseline”");
  }

  @Test
  void theTitleSaysNoClearDifferenceWhereTheBandsOverlap() {
    assertThat(chart(.18, .31, .08).title())
        .isEqualTo(
            "Agreement by day 90: 18% of runs under “Baseline”; no clear difference between arms");
  }

  @Test
  void sharesThatRoundAlikeAreTitledWithADecimal() {
    assertThat(chart(.181, .184, .0001).title()).contains("18.4%").contains("18.1%");
  }

  @Test
  void aCurveIsNothingBeforeItsFirstStepAndHoldsBetweenSteps() {
    Estimate later = new Estimate(.2, .1, .3);
    Curve curve =
        new Curve(
            ARMS.get(0), 1000, List.of(new Step(5, new Estimate(.1, 0, .2)), new Step(9, later)));
    assertThat(curve.shareBy(4.9).value()).isZero();
    assertThat(curve.shareBy(8.9).value()).isEqualTo(.1);
    assertThat(curve.shareBy(400)).isEqualTo(later);
  }

  @Test
  void aCurveThatFallsIsRefused() {
    List<Step> steps =
        List.of(new Step(1, SampleData.share(.5, .1)), new Step(2, SampleData.share(.4, .1)));
    assertThatThrownBy(() -> new Curve(ARMS.get(0), 1000, steps)).hasMessageContaining("must rise");
  }

  @Test
  void theTableHoldsEveryStep() {
    assertThat(chart(.25, .5, .125).table().rows())
        .containsExactly(
            List.of("", "agreement", "arm_0", "20.0", "0.25", "0.125", "0.375"),
            List.of("", "agreement", "arm_1", "20.0", "0.5", "0.375", "0.625"));
  }
}
