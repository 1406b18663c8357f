package org.demarche.chart.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.demarche.chart.Arm;
import org.demarche.chart.Chart;
import org.demarche.chart.ChartSize;
import org.demarche.chart.Estimate;
import org.demarche.chart.draw.PathNames;
import org.demarche.model.PathClass;
import org.demarche.words.Words;
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
    return new OutcomesData.Bar(arm, 1000, shares);
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
            "USA–CUB, force used: 40% of runs under “Council-authorised”, 10% under “Baseline”");
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
  void intervalsAreAsLongAsInTheTable() throws Exception {
    Svg svg = new Svg(chart(bar(ARMS.get(0), .1, .05), bar(ARMS.get(1), .14, .1)));
    List<Element> lines = svg.painted("line", "stroke", PathStyle.color(PathClass.SETTLEMENT));
    assertThat(lines).hasSize(2);
    assertThat(length(lines.get(1)) / length(lines.get(0))).isCloseTo(2, within(.02));
  }

  @Test
  void noIntervalLeavesItsColumnOrTheCanvasHoweverFewRunsThereAre() throws Exception {
    List<Estimate> shares = new ArrayList<>(Collections.nCopies(6, new Estimate(0, 0, .79)));
    shares.set(PathClass.SETTLEMENT.ordinal(), new Estimate(1, .21, 1));
    Svg svg = new Svg(chart(new OutcomesData.Bar(ARMS.get(0), 1, shares)));
    double before = 0;
    for (PathClass each : PathNames.FOR_READERS) {
      Element line = svg.painted("line", "stroke", PathStyle.color(each)).get(0);
      // The columns follow each other: none begins before the one at its left has ended.
      assertThat(Svg.number(line, "x1")).isGreaterThan(before);
      before = Svg.number(line, "x2");
    }
    assertThat(before).isLessThan(ChartSize.SLIDE.width());
  }

  private static double length(Element line) {
    return Svg.number(line, "x2") - Svg.number(line, "x1");
  }

  @Test
  void everyColumnSaysWhatItsClassMeans() throws Exception {
    String texts = String.join(" ", new Svg(chart(bar(ARMS.get(0), .1, .05))).texts());
    for (PathClass each : PathClass.values()) {
      assertThat(texts).contains(Words.english().say(each.meaning()));
    }
  }

  @Test
  void withoutRunsTheChartSaysSo() throws Exception {
    Chart chart = new OutcomesChart().chart(new OutcomesData(List.of()), SampleData.context(ARMS));
    assertThat(new Svg(chart).texts()).contains("No focal pair has a finished run.");
    assertThat(chart.table().rows()).isEmpty();
  }

  @Test
  void sharesThatDoNotAddUpToOneAreRefused() {
    List<Estimate> shares = Collections.nCopies(6, new Estimate(.1, 0, .2));
    assertThatThrownBy(() -> new OutcomesData.Bar(ARMS.get(0), 1000, shares))
        .hasMessageContaining("not 1");
    assertThatThrownBy(() -> new OutcomesData.Bar(ARMS.get(0), 1000, shares.subList(0, 2)))
        .hasMessageContaining("6 shares");
  }

  @Test
  void columnsHoldEveryPathClassOnce() {
    assertThat(PathNames.FOR_READERS).containsExactlyInAnyOrder(PathClass.values());
  }
}
