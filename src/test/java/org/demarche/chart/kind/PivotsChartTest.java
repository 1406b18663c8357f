package org.demarche.chart.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.chart.Chart;
import org.demarche.chart.Estimate;
import org.junit.jupiter.api.Test;

class PivotsChartTest {
  private static final PivotsData.Row LARGE =
      new PivotsData.Row("seizure", "The seizure", new Estimate(.5, .4, .6));
  private static final PivotsData.Row AGAINST =
      new PivotsData.Row("ALD:talks", "Aldora: Talks", new Estimate(-.2, -.3, -.1));
  private static final PivotsData.Row UNCLEAR =
      new PivotsData.Row("ALD:force", "Aldora: Force", new Estimate(.02, -.01, .05));

  private static PivotsData data(PivotsData.Row... rows) {
    return new PivotsData("Force", true, "Baseline", 0, 100, 30, List.of(rows), "Source");
  }

  private static Chart chart(PivotsData.Row... rows) {
    return new PivotsChart().chart(data(rows), SampleData.context(SampleData.arms(1)));
  }

  @Test
  void theTitleNamesTheLargestClearEffectAndItsWay() {
    assertThat(chart(LARGE, AGAINST, UNCLEAR).title())
        .isEqualTo("Force: most is added by “The seizure”, one other effect is clear");
    assertThat(chart(AGAINST, UNCLEAR).title())
        .isEqualTo("Force: most is taken away by “Aldora: Talks”");
  }

  @Test
  void whereNothingIsClearTheTitleSaysSo() {
    assertThat(chart(UNCLEAR).title())
        .isEqualTo("Force: no event or decision has a clear effect in these runs");
  }

  @Test
  void theTextAlternativeTellsTheLargestInPointsAndTheTableInShares() {
    Chart chart = chart(LARGE, UNCLEAR);
    assertThat(chart.altText()).contains("The seizure: +50.0 (+40.0 to +60.0)");
    assertThat(chart.table().rows().get(0))
        .containsExactly("seizure", "The seizure", "0.5", "0.4", "0.6");
  }

  @Test
  void withoutRowsThereIsNothingToDraw() {
    assertThat(new PivotsChart().nothing(data())).isPresent();
  }
}
