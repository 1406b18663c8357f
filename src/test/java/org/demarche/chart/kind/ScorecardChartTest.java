package org.demarche.chart.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.demarche.chart.Arm;
import org.demarche.chart.Chart;
import org.demarche.chart.Estimate;
import org.demarche.chart.kind.DifferenceData.Unit;
import org.demarche.chart.kind.ScorecardData.Cell;
import org.demarche.chart.kind.ScorecardData.Outcome;
import org.demarche.model.Better;
import org.junit.jupiter.api.Test;

class ScorecardChartTest {
  private static final List<Arm> ARMS = SampleData.arms(2);
  private static final Estimate VALUE = new Estimate(.4, .3, .5);

  private static Chart chart(Better better, Estimate difference, long pairs) {
    Outcome outcome =
        new Outcome(
            "force",
            "Force",
            Unit.SHARE,
            better,
            List.of(
                new Cell(ARMS.get(0), VALUE, Optional.empty(), 0),
                new Cell(ARMS.get(1), VALUE, Optional.of(difference), pairs)));
    return new ScorecardChart()
        .chart(new ScorecardData(ARMS, List.of(outcome)), SampleData.context(ARMS));
  }

  private static String verdict(Chart chart) {
    return chart.table().rows().get(1).get(8);
  }

  @Test
  void lessOfWhatIsBetterLowIsForTheBetter() {
    Chart chart = chart(Better.LOWER, new Estimate(-.2, -.3, -.1), 200);
    assertThat(verdict(chart)).isEqualTo("better");
    assertThat(chart.title()).contains("“No Cuban casualties” better in 1");
    assertThat(chart.altText()).contains("−20 points (−30 to −10), for the better");
  }

  @Test
  void lessOfWhatIsBetterHighIsForTheWorse() {
    Chart chart = chart(Better.HIGHER, new Estimate(-.2, -.3, -.1), 200);
    assertThat(verdict(chart)).isEqualTo("worse");
    assertThat(chart.title()).contains("worse in 1");
  }

  @Test
  void withoutADirectionNothingIsBetterOrWorse() throws Exception {
    Chart chart = chart(Better.UNSAID, new Estimate(-.2, -.3, -.1), 200);
    assertThat(verdict(chart)).isEqualTo("different");
    assertThat(chart.title()).contains("different in 1").doesNotContain("worse");
    assertThat(new Svg(chart).texts()).noneMatch(text -> text.contains("is better"));
  }

  @Test
  void anIntervalThatHoldsZeroIsNoVerdict() {
    Chart chart = chart(Better.LOWER, new Estimate(-.2, -.3, .1), 200);
    assertThat(verdict(chart)).isEqualTo("unclear");
    assertThat(chart.title()).startsWith("No clear difference from “Baseline”");
  }

  @Test
  void aHandfulOfRunsIsNoVerdict() {
    Chart chart = chart(Better.LOWER, new Estimate(-.2, -.3, -.1), 5);
    assertThat(verdict(chart)).isEqualTo("unclear");
    assertThat(chart.title()).isEqualTo("Too few runs to tell arms from “Baseline”");
  }
}
