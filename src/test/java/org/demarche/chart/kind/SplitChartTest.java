package org.demarche.chart.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.util.List;
import org.demarche.chart.Chart;
import org.demarche.chart.Estimate;
import org.demarche.chart.draw.Palette;
import org.junit.jupiter.api.Test;

class SplitChartTest {

  private static Chart chart(SplitData.Row... rows) {
    SplitData data = new SplitData("Baseline", List.of(rows), "");
    return new SplitChart().chart(data, SampleData.context(SampleData.arms(1)));
  }

  @Test
  void theTitleOfSeveralGivesTheirRange() {
    Chart chart =
        chart(
            new SplitData.Row("talks", "Talks", new Estimate(.2, .1, .3)),
            new SplitData.Row("force", "Force", new Estimate(.4, .3, .5)));
    assertThat(chart.title())
        .isEqualTo("Assumptions make 20% to 40% of the variance of 2 outcomes, chance the rest");
    assertThat(chart.table().rows().get(0)).containsExactly("talks", "0.2", "0.1", "0.3", "0.8");
  }

  @Test
  void theTitleOfOneGivesItsInterval() {
    assertThat(chart(new SplitData.Row("talks", "Talks", new Estimate(.2, .1, .3))).title())
        .isEqualTo("Talks: 20% (10% to 30%) of the variance from assumptions");
  }

  @Test
  void anIntervalThatLeavesAlmostEverythingOpenIsNoFinding() {
    Chart chart =
        chart(
            new SplitData.Row("talks", "Talks", new Estimate(.2, .1, .3)),
            new SplitData.Row("force", "Force", new Estimate(.4, .1, .9)));
    assertThat(chart.title())
        .isEqualTo(
            "Talks: 20% (10% to 30%) of the variance from assumptions; too few worlds to say of 1"
                + " more");
    assertThat(chart(new SplitData.Row("force", "Force", new Estimate(.4, .1, .9))).title())
        .contains("too few worlds to say");
  }

  @Test
  void barsShareTheWholeWidthAsTheVarianceIsShared() throws Exception {
    Svg svg = new Svg(chart(new SplitData.Row("talks", "Talks", new Estimate(.25, .2, .3))));
    Color blue = Palette.tint(Palette.OKABE_ITO.get(5), .7);
    Color grey = Palette.tint(Palette.MUTED, .25);
    double assumptions = Svg.number(svg.painted("rect", "fill", blue).get(1), "width");
    double chance = Svg.number(svg.painted("rect", "fill", grey).get(1), "width");
    assertThat(assumptions / (assumptions + chance)).isCloseTo(.25, within(.001));
  }

  @Test
  void withoutVarianceTheChartSaysSo() throws Exception {
    assertThat(new Svg(chart()).texts())
        .anyMatch(text -> text.contains("No share of variance can be told"));
  }
}
