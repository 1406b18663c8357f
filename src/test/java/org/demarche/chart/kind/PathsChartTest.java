package org.demarche.chart.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.chart.Chart;
import org.demarche.chart.Estimate;
import org.junit.jupiter.api.Test;

class PathsChartTest {
  private static final Estimate ALL = new Estimate(1, .9, 1);
  private static final PathsData.Row OPENING =
      new PathsData.Row("scripted:seizure", "The seizure", ALL, ALL, ALL);
  private static final PathsData.Row THREATS =
      new PathsData.Row(
          "act:threaten",
          "Aldora threatens",
          new Estimate(.4, .3, .5),
          new Estimate(.8, .7, .9),
          new Estimate(.3, .2, .4));
  private static final PathsData.Row DEMANDS =
      new PathsData.Row(
          "act:demand",
          "Aldora demands",
          new Estimate(.3, .2, .4),
          new Estimate(.5, .4, .6),
          new Estimate(.45, .35, .55));

  private static PathsData data(int without, PathsData.Row... rows) {
    return new PathsData("Force", "Baseline", 60, without, 9, List.of(rows), "Source");
  }

  private static Chart chart(int without, PathsData.Row... rows) {
    return new PathsChart().chart(data(without, rows), SampleData.context(SampleData.arms(1)));
  }

  @Test
  void theTitleNamesWhatTellsRunsWithTheOutcomeFromThoseWithoutAndNotTheCommonest() {
    assertThat(chart(40, OPENING, THREATS, DEMANDS).title())
        .isEqualTo("Force: “Aldora threatens” comes in 80% of runs with it and in 30% without");
    assertThat(chart(40, OPENING, DEMANDS).title()).contains("no kind of event on the way");
    assertThat(chart(0, OPENING).title()).contains("it came in every run");
  }

  @Test
  void theTextAlternativeTellsAllThreeSharesAndTheTableTheirIntervals() {
    Chart chart = chart(40, THREATS);
    assertThat(chart.altText())
        .contains("Aldora threatens: on the way in 40%, at all in 80% of runs with it, in 30%");
    assertThat(chart.table().rows().get(0))
        .containsExactly(
            "act:threaten",
            "Aldora threatens",
            "0.4",
            "0.3",
            "0.5",
            "0.8",
            "0.7",
            "0.9",
            "0.3",
            "0.2",
            "0.4");
  }

  @Test
  void withoutRowsThereIsNothingToDraw() {
    assertThat(new PathsChart().nothing(data(40))).isPresent();
  }
}
