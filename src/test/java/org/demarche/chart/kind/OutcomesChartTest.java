package org.demarche.chart.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.demarche.chart.Arm;
import org.demarche.chart.Chart;
import org.demarche.chart.Estimate;
import org.demarche.model.PathClass;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class OutcomesChartTest {

  private static final List<Arm> ARMS = SampleData.arms(3);

  /** Bars of ten per cent in every class but two, which are given, as is the half-width of all. */
  private static OutcomesData.Bar bar(Arm arm, double armed, double half) {
    List<Estimate> shares = new ArrayList<>();
    shares.add(SampleData.share(armed, half));
    shares.add(SampleData.share(.6 - armed, half));
    for (int k = 0; k < 4; k++) {
      shares.add(SampleData.share(.1, half));
    }
    return new OutcomesData.Bar(arm, shares);
  }

  private static Chart chart(OutcomesData.Bar... bars) {
    OutcomesData data = new OutcomesData(List.of(new OutcomesData.Pair("USA–CUB", List.of(bars))));
    return new OutcomesChart().chart(data, SampleData.context(ARMS));
  }

  @Test
  void theTitleStatesTheLargestDifferenceThatTheIntervalsSupport() {
    Chart chart =
        chart(bar(ARMS.get(0), .1, .02), bar(ARMS.get(1), .14, .02), bar(ARMS.get(2), .4, .02));
    assertThat(chart.title())
        .isEqualTo(
            "USA–CUB, armed escalation: 40% of runs under “Council-authorised”, 10% under “Baseline”");
  }

  @Test
  void theTitleClaimsNothingWhereIntervalsOverlap() {
    Chart chart = chart(bar(ARMS.get(0), .1, .08), bar(ARMS.get(1), .2, .08));
    assertThat(chart.title())
        .isEqualTo(
            "USA–CUB: settlement in 50% of runs under “Baseline”; no clear difference between arms");
  }

  @Test
  void intervalsThatJustMissEachOtherDoNotYetSupportAClaimAmongMany() {
    // Half-widths of .04: apart from .08 on, but 1.8 combined half-widths are .102.
    assertThat(chart(bar(ARMS.get(0), .1, .04), bar(ARMS.get(1), .19, .04)).title())
        .contains("no clear difference");
    assertThat(chart(bar(ARMS.get(0), .1, .04), bar(ARMS.get(1), .21, .04)).title())
        .contains("21%");
  }

  @Test
  void theTitleOfASingleArmDoesNotCompare() {
    assertThat(chart(bar(ARMS.get(0), .1, .02)).title())
        .isEqualTo("USA–CUB: settlement in 50% of runs under “Baseline”");
  }

  @Test
  void theTableHoldsEveryShareWithItsInterval() {
    Chart chart = chart(bar(ARMS.get(0), .125, .0625));
    assertThat(chart.table().columns())
        .containsExactly("pair", "arm", "path_class", "share", "low", "high");
    assertThat(chart.table().rows()).hasSize(6);
    assertThat(chart.table().rows().get(0))
        .containsExactly("USA–CUB", "arm_0", "armed_escalation", "0.125", "0.0625", "0.1875");
  }

  @Test
  void segmentsAreAsWideAsTheSharesInTheTable() throws Exception {
    OutcomesData data = SampleData.outcomes(ARMS, List.of("USA–CUB"), .6);
    Svg svg = new Svg(new OutcomesChart().chart(data, SampleData.context(ARMS)));
    // Classes without hatching: one rectangle in the key, then one a bar.
    List<Element> frozen = svg.painted("rect", "fill", PathStyle.color(PathClass.FROZEN_STANDOFF));
    List<Element> settled = svg.painted("rect", "fill", PathStyle.color(PathClass.SETTLEMENT));
    assertThat(frozen).hasSize(ARMS.size() + 1);
    for (int i = 0; i < ARMS.size(); i++) {
      OutcomesData.Bar bar = data.pairs().get(0).bars().get(i);
      double drawn =
          Svg.number(frozen.get(i + 1), "width") / Svg.number(settled.get(i + 1), "width");
      double given =
          bar.share(PathClass.FROZEN_STANDOFF).value() / bar.share(PathClass.SETTLEMENT).value();
      assertThat(drawn).isCloseTo(given, within(.02 * given));
    }
  }

  @Test
  void withoutRunsTheChartSaysSo() throws Exception {
    Chart chart = new OutcomesChart().chart(new OutcomesData(List.of()), SampleData.context(ARMS));
    assertThat(new Svg(chart).texts()).contains("There is no finished run to draw.");
    assertThat(chart.table().rows()).isEmpty();
  }

  @Test
  void sharesThatDoNotAddUpToOneAreRefused() {
    List<Estimate> shares = Collections.nCopies(6, new Estimate(.1, 0, .2));
    assertThatThrownBy(() -> new OutcomesData.Bar(ARMS.get(0), shares))
        .hasMessageContaining("not 1");
    assertThatThrownBy(() -> new OutcomesData.Bar(ARMS.get(0), shares.subList(0, 2)))
        .hasMessageContaining("6 shares");
  }

  @Test
  void aStackHoldsEveryPathClassOnce() {
    assertThat(PathStyle.STACK).containsExactlyInAnyOrder(PathClass.values());
  }
}
