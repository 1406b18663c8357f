package org.demarche.chart.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.demarche.chart.Arm;
import org.demarche.chart.Chart;
import org.demarche.chart.draw.ArmStyle;
import org.demarche.chart.draw.Palette;
import org.demarche.chart.kind.FanData.Spread;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class FanChartTest {

  private static final List<Arm> ARMS = SampleData.arms(2);
  private static final Spread START = new Spread(-8, -8, -8, -8, -8, -8, -8);
  private static final Spread END = new Spread(-9, -7, -5, -4, -3, -1, 2);

  private static Chart chart() {
    FanData.Panel panel = new FanData.Panel(ARMS.get(1), "USA–CUB", 1000, List.of(START, END));
    return new FanChart()
        .chart(new FanData(List.of(0.0, 30.0), List.of(panel)), SampleData.context(ARMS));
  }

  @Test
  void theTitleGivesMedianAndSpreadOfTheLastDay() {
    assertThat(chart().title())
        .isEqualTo(
            "USA–CUB: climate on day 30 hostile in some runs and friendly in others under “No Cuban"
                + " casualties”, hostile in the middle run");
  }

  @Test
  void theTableHoldsAllSevenQuantiles() {
    assertThat(chart().table().rows().get(1))
        .containsExactly(
            "USA–CUB", "arm_1", "30.0", "-9.0", "-7.0", "-5.0", "-4.0", "-3.0", "-1.0", "2.0");
  }

  @Test
  void bandsAreAsWideAsTheQuantilesInTheTable() throws Exception {
    Svg svg = new Svg(chart());
    double outer = heightAtTheEnd(svg, .16) / rooted(END.q025(), END.q975());
    assertThat(heightAtTheEnd(svg, .34) / rooted(END.q10(), END.q90()) / outer)
        .isCloseTo(1, within(.005));
    assertThat(heightAtTheEnd(svg, .58) / rooted(END.q25(), END.q75()) / outer)
        .isCloseTo(1, within(.005));
  }

  /** The axis is one of square roots. */
  private static double rooted(double low, double high) {
    return FanDrawing.root(high) - FanDrawing.root(low);
  }

  private static double heightAtTheEnd(Svg svg, double strength) {
    Element path =
        svg.painted("path", "fill", Palette.tint(ArmStyle.color(ARMS.get(1)), strength)).get(0);
    String[] numbers = path.getAttribute("d").replaceAll("[MLZ]", " ").trim().split("[ ,]+");
    return Double.parseDouble(numbers[5]) - Double.parseDouble(numbers[3]);
  }

  @Test
  void quantilesOutOfOrderAreRefused() {
    assertThatThrownBy(() -> new Spread(0, 1, 2, 1, 3, 4, 5)).hasMessageContaining("ascend");
  }
}
