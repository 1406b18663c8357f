package org.demarche.chart.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.demarche.chart.Arm;
import org.demarche.chart.Chart;
import org.demarche.chart.draw.Palette;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class LadderChartTest {

  private static final List<Arm> ARMS = SampleData.arms(1);
  private static final List<Double> FIRST = List.of(0.0, 0.0, 0.0, 0.0, .25, .25, .5);
  private static final List<Double> LAST = List.of(.2, .2, .2, .1, .1, .1, .1);

  private static Chart chart(List<Double> days, List<List<Double>> shares) {
    LadderData data =
        new LadderData(
            days, List.of(new LadderData.Panel(ARMS.get(0), "USA–CUB", 1000, List.of(), shares)));
    return new LadderChart().chart(data, SampleData.context(ARMS));
  }

  @Test
  void theTitleTellsOfTheLastDayAndComparesNothing() {
    assertThat(chart(List.of(0.0, 180.0), List.of(FIRST, LAST)).title())
        .isEqualTo(
            "USA–CUB: 40% of runs at economic coercion or above on day 180 under “Baseline”");
  }

  @Test
  void theTableHoldsTheShareOfEveryRungOnEveryDay() {
    Chart chart = chart(List.of(0.0, 180.0), List.of(FIRST, LAST));
    assertThat(chart.table().rows()).hasSize(14);
    assertThat(chart.table().rows().get(6)).containsExactly("USA–CUB", "arm_0", "0.0", "6", "0.5");
  }

  @Test
  void areasAreAsHighAsTheSharesInTheTable() throws Exception {
    Svg svg = new Svg(chart(List.of(0.0, 180.0), List.of(FIRST, LAST)));
    double[] war = outline(svg, 6);
    double[] routine = outline(svg, 0);
    // Corners: upper edge to the right, lower edge back. From the first day to the last: war .5 to
    // .1, routine 0 to .2.
    double height = war[7] - routine[3];
    assertThat((war[7] - war[1]) / height).isCloseTo(.5, within(.002));
    assertThat((war[5] - war[3]) / height).isCloseTo(.1, within(.002));
    assertThat((routine[7] - routine[1]) / height).isCloseTo(0, within(.002));
    assertThat((routine[5] - routine[3]) / height).isCloseTo(.2, within(.002));
  }

  private static double[] outline(Svg svg, int rung) {
    Element path = svg.painted("path", "fill", RungStyle.color(rung)).get(0);
    return Arrays.stream(path.getAttribute("d").replaceAll("[MLZ]", " ").trim().split("[ ,]+"))
        .mapToDouble(Double::parseDouble)
        .toArray();
  }

  @Test
  void everyRungIsDarkerThanTheOneBelow() {
    for (int i = 1; i < RungStyle.COUNT; i++) {
      assertThat(Palette.luminance(RungStyle.color(i)))
          .isLessThan(.85 * Palette.luminance(RungStyle.color(i - 1)));
    }
  }

  @Test
  void aSingleDayIsToldRatherThanDrawn() throws Exception {
    assertThat(new Svg(chart(List.of(0.0), List.of(FIRST))).texts())
        .contains("There is a single day, so nothing runs through time.");
  }

  @Test
  void sharesThatDoNotFitTheDaysOrAddUpAreRefused() {
    assertThatThrownBy(() -> chart(List.of(0.0, 1.0), List.of(FIRST)))
        .hasMessageContaining("1 of 2 days");
    assertThatThrownBy(() -> chart(List.of(0.0), List.of(List.of(.5, .5))))
        .hasMessageContaining("7 shares");
    assertThatThrownBy(() -> chart(List.of(1.0, 0.0), List.of(FIRST, LAST)))
        .hasMessageContaining("ascend");
  }
}
