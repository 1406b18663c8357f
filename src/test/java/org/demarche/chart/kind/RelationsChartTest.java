package org.demarche.chart.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.demarche.chart.Arm;
import org.demarche.chart.Chart;
import org.demarche.chart.kind.RelationsData.Moment;
import org.demarche.chart.kind.RelationsData.Party;
import org.demarche.chart.kind.RelationsData.Tie;
import org.junit.jupiter.api.Test;

class RelationsChartTest {
  private static final List<Arm> ARMS = SampleData.arms(2);
  private static final List<Party> PARTIES =
      List.of(
          new Party("CUB", "Cuba"), new Party("USA", "United States"), new Party("X", "Xanadu"));

  private static RelationsData data(Tie cubaUnitedStates) {
    Tie friends = new Tie(7, 0, .95);
    Tie none = new Tie(0, 0, 0);
    return new RelationsData(
        ARMS.get(0),
        20,
        PARTIES,
        List.of(
            new Moment(0, List.of(none, none, none)),
            new Moment(180, List.of(cubaUnitedStates, friends, none))));
  }

  private static Chart chart(RelationsData data) {
    return new RelationsChart().chart(data, SampleData.context(ARMS));
  }

  @Test
  void theTitleNamesThoseOnTheWorstTermsAndInHowManyRecordedRuns() {
    Chart chart = chart(data(new Tie(-12, .9, 0)));
    assertThat(chart.title())
        .isEqualTo(
            "Cuba and United States are on bad terms on day 180 in 90% of the recorded runs under “Baseline”");
    assertThat(chart.altText()).contains("Cuba and United States −12", "Cuba and Xanadu 7");
  }

  @Test
  void whereNoTwoAreOnBadTermsInMostRunsTheTitleSaysSo() {
    assertThat(chart(data(new Tie(-4, .4, 0))).title()).startsWith("On day 180 no two");
  }

  @Test
  void theTableHasEveryTwoOnEveryDay() {
    assertThat(chart(data(new Tie(-12, .9, 0))).table().rows())
        .hasSize(6)
        .contains(List.of("arm_0", "180.0", "Cuba", "United States", "-12.0", "0.9", "0.0"));
  }

  @Test
  void aDayWithoutATieForEachTwoIsRefused() {
    assertThatThrownBy(
            () ->
                new RelationsData(
                    ARMS.get(0), 1, PARTIES, List.of(new Moment(0, List.of(new Tie(0, 0, 0))))))
        .hasMessageContaining("1 ties for 3");
  }
}
