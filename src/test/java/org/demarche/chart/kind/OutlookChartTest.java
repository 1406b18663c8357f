package org.demarche.chart.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.chart.Chart;
import org.demarche.chart.Estimate;
import org.junit.jupiter.api.Test;

class OutlookChartTest {
  private static final OutlookData.Row MOVED =
      new OutlookData.Row("force", "Force", new Estimate(.5, .4, .6), new Estimate(.9, .8, .95));
  private static final OutlookData.Row UNMOVED =
      new OutlookData.Row("talks", "Talks", new Estimate(.2, .1, .3), new Estimate(.25, .1, .4));

  private static OutlookData data(OutlookData.Row... rows) {
    return new OutlookData("Baseline", "2026-02-01", 3, List.of(rows), "Source");
  }

  private static Chart chart(OutlookData.Row... rows) {
    return new OutlookChart().chart(data(rows), SampleData.context(SampleData.arms(1)));
  }

  @Test
  void theTitleNamesWhatMovedMost() {
    assertThat(chart(UNMOVED, MOVED).title())
        .isEqualTo("Force: 50% before, 90% given what was observed");
    assertThat(chart(UNMOVED).title())
        .isEqualTo("What was observed before 2026-02-01 leaves the outlook about as it was");
  }

  @Test
  void theTextAlternativeAndTheTableTellBoth() {
    assertThat(chart(MOVED).altText()).contains("Force: 50% before, 90% after (80% to 95%)");
    assertThat(chart(MOVED).table().rows().get(0))
        .containsExactly("force", "Force", "0.5", "0.4", "0.6", "0.9", "0.8", "0.95");
  }

  @Test
  void withoutRowsThereIsNothingToDraw() {
    assertThat(new OutlookChart().nothing(data())).isPresent();
  }
}
