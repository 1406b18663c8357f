package org.demarche.chart.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.demarche.chart.Arm;
import org.demarche.chart.ChartContext;
import org.demarche.chart.Estimate;
import org.demarche.chart.kind.FanData.Spread;
import org.demarche.model.PathClass;
import org.demarche.words.Words;
import org.junit.jupiter.api.Test;

/** What titles say of one run, of twenty and of a thousand: no more than the runs support. */
class FewRunsTest {
  private static final List<Arm> ARMS = SampleData.arms(3);
  private static final ChartContext CONTEXT = SampleData.context(ARMS);

  /** All runs of every arm settle; the bounds are Wilson's, R 4.2: prop.test(n, n, correct = F). */
  private static String outcomes(long runs, double low) {
    List<Estimate> shares = new ArrayList<>(Collections.nCopies(6, new Estimate(0, 0, 1 - low)));
    shares.set(PathClass.SETTLEMENT.ordinal(), new Estimate(1, low, 1));
    List<OutcomesData.Bar> bars =
        ARMS.stream().map(arm -> new OutcomesData.Bar(arm, runs, shares)).toList();
    OutcomesData data = new OutcomesData(List.of(new OutcomesData.Pair("USA–CUB", bars)));
    return new OutcomesChart().chart(data, CONTEXT).title();
  }

  @Test
  void oneRunSaysWhatItDidAndThatItIsTooFew() {
    assertThat(outcomes(1, .2065))
        .isEqualTo(
            "USA–CUB: settlement in 1 of 1 run under “Baseline”; too few runs to compare arms");
  }

  @Test
  void twentyAndAThousandRunsThatAllAgreeShowNoDifference() {
    assertThat(outcomes(20, .8389))
        .endsWith("100% of runs under “Baseline”; no clear difference between arms");
    assertThat(outcomes(1000, .9962)).endsWith("no clear difference between arms");
  }

  private static String fan(long runs) {
    Spread spread = new Spread(-14, -13, -12, -11.4, -9, -8, -7);
    FanData.Panel panel = new FanData.Panel(ARMS.get(0), "USA–CUB", runs, List.of(spread, spread));
    var chart = new FanChart().chart(new FanData(List.of(0., 100.), List.of(panel)), CONTEXT);
    return chart.title() + " | " + chart.subtitle();
  }

  @Test
  void aFanTellsOnlyTheRangesThatItsRunsShow() {
    assertThat(fan(1))
        .startsWith("USA–CUB: climate on day 100 hostile in the only run under “Baseline” | ")
        .contains("there is no range of runs")
        .doesNotContain("95%");
    assertThat(fan(3))
        .contains("hostile at the median of 3 runs under")
        .contains("too few for a range");
    assertThat(fan(20)).contains("hostile in at least 80% of runs").doesNotContain("95%");
    assertThat(fan(1000)).contains("hostile in at least 95% of runs");
  }

  @Test
  void aLadderOfOneRunCountsIt() {
    LadderData.Panel panel =
        new LadderData.Panel(
            ARMS.get(0),
            "USA–CUB",
            1,
            List.of(),
            Collections.nCopies(2, List.of(0., 0., 0., 0., 1., 0., 0.)));
    assertThat(
            new LadderChart()
                .chart(new LadderData(List.of(0., 100.), List.of(panel)), CONTEXT)
                .title())
        .isEqualTo("USA–CUB: 1 of 1 run at economic coercion or above on day 100 under “Baseline”");
  }

  @Test
  void differencesOfAHandfulOfPairsAreNeitherClearNorDenied() {
    DifferenceData.Difference sure =
        new DifferenceData.Difference(ARMS.get(1), 3, new Estimate(1, 1, 1));
    DifferenceData.Difference none =
        new DifferenceData.Difference(ARMS.get(2), 3, new Estimate(0, 0, 0));
    DifferenceData data =
        new DifferenceData(
            "Baseline",
            2,
            1,
            List.of(
                new DifferenceData.Outcome(
                    "talks", "Talks", DifferenceData.Unit.SHARE, List.of(sure, none))));
    var chart = new DifferenceChart().chart(data, CONTEXT);
    assertThat(chart.title()).isEqualTo("Too few runs to tell arms from “Baseline”");
    assertThat(chart.subtitle()).contains("No mark is filled");
  }

  @Test
  void aChartWithoutDifferencesSaysWhichOfItsReasonsHolds() {
    DifferenceChart kind = new DifferenceChart();
    assertThat(
            kind.nothing(new DifferenceData("Baseline", 0, 2, List.of()))
                .map(Words.english()::say)
                .orElse(""))
        .startsWith("There is no other arm");
    assertThat(
            kind.nothing(new DifferenceData("Baseline", 2, 0, List.of()))
                .map(Words.english()::say)
                .orElse(""))
        .startsWith("The scenario marks no headline outcome");
    assertThat(
            kind.nothing(new DifferenceData("Baseline", 2, 2, List.of()))
                .map(Words.english()::say)
                .orElse(""))
        .startsWith("There are too few finished runs");
  }
}
