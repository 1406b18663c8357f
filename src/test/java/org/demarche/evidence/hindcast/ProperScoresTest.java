package org.demarche.evidence.hindcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

/** Closed forms from Gneiting and Raftery 2007 and by hand. */
final class ProperScoresTest {
  private static final int POINTS = 2000;

  @Test
  void brierIsTheSquaredGapToWhatCame() {
    assertThat(ProperScores.brier(0.7, true)).isCloseTo(0.09, within(1e-12));
    assertThat(ProperScores.brier(0.7, false)).isCloseTo(0.49, within(1e-12));
  }

  @Test
  void theLogarithmicScoreOfAnEvenChanceIsTheLogarithmOfTwo() {
    assertThat(ProperScores.logarithmic(0.5, true)).isCloseTo(0.6931471805599453, within(1e-12));
    assertThat(ProperScores.logarithmic(1, true)).isZero();
    assertThat(ProperScores.logarithmic(0, true)).isInfinite();
  }

  @Test
  void aProbabilityAboveOneIsRefused() {
    assertThatThrownBy(() -> ProperScores.brier(1.2, true))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1.2");
  }

  /** Gneiting and Raftery 2007, equation 21: of N(0, 1) at y, y(2Φ(y) - 1) + 2φ(y) - 1/√π. */
  @Test
  void theCrpsOfANormalForecastIsThatOfItsClosedForm() {
    NormalDistribution normal = new NormalDistribution(null, 0, 1);
    Empirical sample =
        Empirical.of(
            IntStream.range(0, POINTS)
                .mapToObj(i -> normal.inverseCumulativeProbability((i + 0.5) / POINTS))
                .toList());
    for (double y : new double[] {-2.5, 0, 0.3, 1, 4}) {
      double exact =
          y * (2 * normal.cumulativeProbability(y) - 1)
              + 2 * normal.density(y)
              - 1 / Math.sqrt(Math.PI);
      assertThat(ProperScores.crps(sample, y)).isCloseTo(exact, within(2e-3));
    }
    assertThat(ProperScores.crps(sample, 0)).isCloseTo(0.2336949773, within(1e-3));
  }

  /** By hand: the integral of x² from 0 to y and of (1 - x)² from y to 1, (y³ + (1 - y)³) / 3. */
  @Test
  void theCrpsOfAUniformForecastIsThatOfItsClosedForm() {
    Empirical sample =
        Empirical.of(IntStream.range(0, POINTS).mapToObj(i -> (i + 0.5) / POINTS).toList());
    assertThat(ProperScores.crps(sample, 0.25)).isCloseTo((0.015625 + 0.421875) / 3, within(1e-3));
  }

  @Test
  void theCrpsOfASingleValueIsTheAbsoluteError() {
    assertThat(ProperScores.crps(Empirical.of(List.of(10.0)), 13)).isEqualTo(3);
    assertThat(ProperScores.crps(Empirical.of(List.of(10.0)), 7)).isEqualTo(3);
    assertThat(ProperScores.crps(Empirical.of(List.of(10.0)), 10)).isZero();
  }

  /** By hand: E|X - y| - E|X - X'| / 2 = 1/2 - 1/4 at either value, 3/2 - 1/4 at 2. */
  @Test
  void theCrpsOfTwoValuesIsTheOneByHand() {
    Empirical coin = Empirical.of(List.of(1.0, 0.0));
    assertThat(ProperScores.crps(coin, 0)).isCloseTo(0.25, within(1e-12));
    assertThat(ProperScores.crps(coin, 1)).isCloseTo(0.25, within(1e-12));
    assertThat(ProperScores.crps(coin, 2)).isCloseTo(1.25, within(1e-12));
    assertThat(ProperScores.crps(coin, -1)).isCloseTo(1.25, within(1e-12));
  }

  @Test
  void aWeightCountsLikeRepetition() {
    Empirical weighted = new Empirical(List.of(3.0, 8.0), List.of(1.0, 3.0));
    Empirical repeated = Empirical.of(List.of(8.0, 3.0, 8.0, 8.0));
    for (double y : new double[] {0, 3, 5, 8, 11}) {
      assertThat(ProperScores.crps(weighted, y))
          .isCloseTo(ProperScores.crps(repeated, y), within(1e-12));
    }
  }

  @Test
  void skillIsNotANumberWhereTheReferenceIsPerfect() {
    assertThat(ProperScores.skill(1, 4)).isEqualTo(0.75);
    assertThat(ProperScores.skill(8, 4)).isEqualTo(-1);
    assertThat(ProperScores.skill(1, 0)).isNaN();
  }
}
