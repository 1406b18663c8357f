package org.demarche.chart.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.demarche.chart.Arm;
import org.demarche.chart.Chart;
import org.demarche.chart.ChartSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlayedChartTest {
  private static final List<Arm> NO_ARMS = List.of();

  private static PlayedData.Panel panel(String pair, List<Integer> played, int days) {
    PlayedData.Spread spread = new PlayedData.Spread(1, 2, 3, 4, 5);
    return new PlayedData.Panel(pair, played, Collections.nCopies(days, spread), 500);
  }

  private static PlayedData data(PlayedData.Panel panel) {
    return new PlayedData(List.of(panel), "A class");
  }

  private static List<Chart> pages(PlayedData data) {
    return new PlayedChart().pages(data, SampleData.context(NO_ARMS));
  }

  @Test
  void theTitleSaysHowHighTheClassCameAndWhereTheModelsRunsStoodThen() {
    Chart chart = pages(data(panel("A and B", List.of(2, 4, 4, 3), 10))).get(0);

    assertThat(chart.title())
        .isEqualTo(
            "A and B: the class came to show of force, quarantine on day 1; eight in ten of the"
                + " model's runs stood from verbal protest to limited use of force, blockade then");
    assertThat(chart.subtitle()).contains("500");
  }

  @Test
  void theTableHoldsTheClassAsFarAsItPlayed() {
    Chart chart = pages(data(panel("A and B", List.of(2, 4), 3))).get(0);

    assertThat(chart.table().rows())
        .containsExactly(
            List.of("A and B", "0", "1", "2", "3", "4", "5", "2"),
            List.of("A and B", "1", "1", "2", "3", "4", "5", "4"),
            List.of("A and B", "2", "1", "2", "3", "4", "5", ""));
  }

  @Test
  void nothingIsDrawnBeforeAClassHasPlayed() {
    assertThat(pages(data(panel("A and B", List.of(2), 1)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1, 2", "2, 180", "5, 3650"})
  void wordsLieOnTheCanvasAndKeepApart(int pairs, int days) throws Exception {
    List<PlayedData.Panel> panels =
        IntStream.range(0, pairs)
            .mapToObj(
                pair ->
                    panel(
                        ExtremeData.NAMES.get(pair % ExtremeData.NAMES.size()),
                        Collections.nCopies(Math.min(days, 20), pair % 7),
                        days))
            .toList();
    for (Chart chart : pages(new PlayedData(panels, "A class"))) {
      new TextBoxes(chart, ChartSize.SLIDE)
          .lieOnTheCanvas()
          .keepApart()
          .areAtLeast(TextBoxes.LEAST_ON_A_SLIDE);
      new TextBoxes(chart, ChartSize.COLUMN).lieOnTheCanvas().keepApart();
    }
  }
}
