package org.demarche.chart.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.demarche.chart.Chart;
import org.demarche.chart.draw.Palette;
import org.demarche.words.Message;
import org.demarche.words.Words;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class BoxesChartTest {
  private static final BoxesData.Step ALL = new BoxesData.Step(1, .2, 1000, 0, false);

  private static BoxesData found() {
    BoxesData.Scatter scatter =
        new BoxesData.Scatter(
            new BoxesData.Side("oil_price", 20, 40, List.of()),
            new BoxesData.Side("region", -.5, .5, List.of("north", "south")),
            List.of(
                new BoxesData.Point(30, 0, true),
                new BoxesData.Point(80, 1, false),
                new BoxesData.Point(10, 1, false)),
            1000);
    return new BoxesData(
        "lost = 1",
        "Baseline",
        .2,
        .005,
        .05,
        List.of(ALL, new BoxesData.Step(.8, .64, 250, 2, true)),
        List.of(
            new BoxesData.Restriction("oil_price", Message.verbatim("at most 40")),
            new BoxesData.Restriction("region", Message.verbatim("north"))),
        scatter,
        "");
  }

  private static Chart chart(BoxesData data) {
    return new BoxesChart().chart(data, SampleData.context(SampleData.arms(1)));
  }

  @Test
  void theTitleStatesWhatTheBoxHolds() {
    assertThat(chart(found()).title())
        .isEqualTo(
            "“lost = 1” in 64% of runs with oil_price at most 40, region north, in 20% of all");
    assertThat(chart(found()).altText()).contains("The box holds 250 runs, 80% of the runs of");
  }

  @Test
  void theTableHoldsEveryStepAndEveryRunDrawn() {
    List<List<String>> rows = chart(found()).table().rows();
    assertThat(rows).hasSize(5);
    assertThat(rows.get(1)).startsWith("trajectory", "1", "0.8", "0.64", "250", "2", "true");
    assertThat(rows.get(2)).endsWith("30.0", "0.0", "true");
  }

  @Test
  void theBoxIsDrawnAsWideAsItsLimits() throws Exception {
    Svg svg = new Svg(chart(found()));
    List<Element> frames = svg.painted("rect", "stroke", Palette.OKABE_ITO.get(5));
    Element box = frames.get(frames.size() - 1);
    List<Element> points = svg.painted("circle", "fill", Palette.OKABE_ITO.get(6));
    double middle = Svg.number(box, "x") + Svg.number(box, "width") / 2;
    assertThat(Svg.number(points.get(points.size() - 1), "cx")).isCloseTo(middle, within(.6));
  }

  @Test
  void withoutABoxThereIsNoChartAndTheTextSaysWhy() {
    BoxesData none =
        new BoxesData(
            "lost = 1", "Baseline", .2, .4, .05, List.of(ALL), List.of(), null, "folder · runs");
    assertThat(chart(none).footer()).isEqualTo("folder · runs");
    assertThat(new BoxesChart().nothing(none).map(Words.english()::say).orElse(""))
        .contains("searches in shuffled runs were as striking in 40% of cases, more than 5%");
    assertThat(new BoxesChart().pages(none, SampleData.context(SampleData.arms(1)))).isEmpty();
  }

  @Test
  void whatHoldsInNoRunOrInEachLeavesNothingToTellApart() {
    for (double share : new double[] {0, 1}) {
      BoxesData data =
          new BoxesData("lost = 1", "Baseline", share, 1, .05, List.of(), List.of(), null, "");
      assertThat(new BoxesChart().nothing(data).map(Words.english()::say).orElse(""))
          .isEqualTo(
              "“lost = 1” holds in "
                  + (share == 0 ? "no" : "every")
                  + " run, so there is nothing to tell apart.");
    }
  }
}
