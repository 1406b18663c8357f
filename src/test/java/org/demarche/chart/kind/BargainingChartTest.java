package org.demarche.chart.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.demarche.chart.Arm;
import org.demarche.chart.Chart;
import org.demarche.chart.Estimate;
import org.demarche.chart.kind.BargainingData.Pair;
import org.demarche.chart.kind.BargainingData.Stage;
import org.demarche.chart.kind.BargainingData.Step;
import org.demarche.chart.kind.BargainingData.Track;
import org.junit.jupiter.api.Test;

class BargainingChartTest {
  private static final List<Arm> ARMS = SampleData.arms(2);

  private static BargainingData data(List<Track> issues) {
    Stage talks = new Stage("First talks", "first talks", new Estimate(.66, .6, .72), 300);
    return new BargainingData(
        ARMS.get(0),
        6,
        List.of(
            new Pair(
                "Cuba and United States", "Cuba", "United States", 3, issues, List.of(talks))));
  }

  @Test
  void theTitleTellsOfAllRunsAndTheTextOfTheOne() {
    Track trade = new Track("Trade", List.of(new Step(0, 0, 1), new Step(2, .25, 1)));
    Chart chart = new BargainingChart().chart(data(List.of(trade)), SampleData.context(ARMS));
    assertThat(chart.title())
        .isEqualTo("Cuba and United States: first talks in 66% of runs under “Baseline”");
    assertThat(chart.altText())
        .contains("Trade: Cuba goes from 0.00 to 0.25, United States from 1.00 to 1.00");
    assertThat(chart.table().rows()).hasSize(3);
  }

  @Test
  void manyIssuesHaveSeveralPages() {
    List<Track> nine =
        IntStream.range(0, 9)
            .mapToObj(i -> new Track("Issue " + i, List.of(new Step(0, 0, 1))))
            .toList();
    assertThat(new BargainingChart().pages(data(nine), SampleData.context(ARMS))).hasSize(3);
  }

  @Test
  void whereNobodyMovesThereIsNoChart() {
    BargainingData none = new BargainingData(ARMS.get(0), 6, List.of());
    assertThat(new BargainingChart().nothing(none)).isPresent();
  }
}
