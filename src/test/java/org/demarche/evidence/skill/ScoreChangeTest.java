package org.demarche.evidence.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.demarche.evidence.cases.CaseForecast;
import org.demarche.evidence.cases.MilestoneGroup;
import org.junit.jupiter.api.Test;

final class ScoreChangeTest {
  private static List<CaseForecast> cases(double meets, double talks) {
    return IntStream.range(0, 4)
        .mapToObj(
            c ->
                Made.up("c" + c)
                    .says("sc_meets_3", meets, true)
                    .says("sc_meets_14", .5, null)
                    .says("talks_30", talks, c % 2 == 0)
                    .made())
        .toList();
  }

  @Test
  void aChangeIsThatOfTheMeanOverRowsWithAnOutcome() {
    ScoreChange change = ScoreChange.of(cases(.8, .5), cases(.4, .5), 1);

    assertThat(change.overall().n()).isEqualTo(8);
    assertThat(change.overall().logarithmic().estimate()).isCloseTo(Math.log(2) / 2, within(1e-12));
    assertThat(change.overall().brier().estimate()).isCloseTo(.16, within(1e-12));
    assertThat(change.groups().get(MilestoneGroup.INSTITUTIONS).brier().estimate())
        .isCloseTo(.32, within(1e-12));
    assertThat(change.groups().get(MilestoneGroup.TALKS).brier().estimate()).isZero();
    assertThat(change.shifts().get("sc_meets_3")).isCloseTo(-.4, within(1e-12));
    assertThat(change.shifts().get("sc_meets_14")).isZero();
    assertThat(change.isSame()).isFalse();
  }

  /** All cases lose alike: paired by case, nothing is left to chance. */
  @Test
  void whatMakesACaseHardForBothFallsOutOfTheInterval() {
    ScoreChange change = ScoreChange.of(cases(.8, .5), cases(.4, .5), 1);

    assertThat(change.overall().logarithmic().high() - change.overall().logarithmic().low())
        .isCloseTo(0, within(1e-12));
  }

  @Test
  void fewCasesGiveNoInterval() {
    ScoreChange change =
        ScoreChange.of(cases(.8, .5).subList(0, 2), cases(.4, .5).subList(0, 2), 1);

    assertThat(change.overall().logarithmic().isDefined()).isFalse();
    assertThat(change.overall().logarithmic().estimate()).isPositive();
  }

  @Test
  void forecastsOfOtherCasesAreRefused() {
    List<CaseForecast> cases = cases(.8, .5);

    assertThatThrownBy(() -> ScoreChange.of(cases, cases.subList(1, 4), 1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
