package org.demarche.evidence.patterns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.demarche.words.Message;
import org.junit.jupiter.api.Test;

final class TallyForecastTest {
  /** By hand: draws 1, 2, 4 and 3 observed: (2 + 1 + 1)/3 - (1 + 3 + 2)/9 = 2/3. */
  @Test
  void theScoreIsTheMeanDistanceLessHalfThatBetweenDraws() {
    TallyForecast forecast = new TallyForecast(new double[] {1, 2, 4});
    assertThat(forecast.crps(3)).isEqualTo(2.0 / 3, within(1e-12));
  }

  @Test
  void aCertainForecastIsScoredByItsDistance() {
    assertThat(new TallyForecast(new double[] {7, 7, 7}).crps(4)).isEqualTo(3, within(1e-12));
  }

  @Test
  void whatLiesInTheBandPassesAndWhatLiesOutsideFails() {
    double[] draws = IntStream.range(0, 100).asDoubleStream().toArray();
    TallyForecast forecast = new TallyForecast(draws);
    assertThat(forecast.width()).isEqualTo(80);
    for (int actual = 0; actual < 100; actual++) {
      assertThat(forecast.check(Message.verbatim("votes"), actual).pass())
          .as("%d", actual)
          .isEqualTo(actual >= 10 && actual <= 90);
    }
  }

  @Test
  void noVoteAtAllDoesNotPass() {
    assertThat(new TallyForecast(new double[0]).check(Message.verbatim("votes"), 3).pass())
        .isFalse();
  }
}
