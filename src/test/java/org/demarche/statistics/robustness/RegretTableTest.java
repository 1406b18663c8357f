package org.demarche.statistics.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.demarche.statistics.OutcomeEstimator;
import org.junit.jupiter.api.Test;

class RegretTableTest {
  private static final List<String> ARMS = List.of("a", "b", "c");

  /**
   * By hand, four worlds: best 5, 4, 9, 3; regret of a 0, 3, 4, 0; of b 2, 0, 0, 1; of c 5, 2, 8,
   * 3.
   */
  private static final List<double[]> VALUES =
      List.of(new double[] {5, 1, 5, 3}, new double[] {3, 4, 9, 2}, new double[] {0, 2, 1, 0});

  @Test
  void regretIsTheDifferenceFromTheBestArmOfTheWorld() {
    RegretTable table = table(VALUES, Direction.MORE, 3);

    assertThat(table.rows().get(0).mean().estimate()).isCloseTo(7 / 4.0, within(1e-12));
    assertThat(table.rows().get(0).largest()).isEqualTo(4);
    assertThat(table.rows().get(1).mean().estimate()).isCloseTo(3 / 4.0, within(1e-12));
    assertThat(table.rows().get(2).largest()).isEqualTo(8);
    // R: quantile(c(0, 3, 4, 0), .9) = 3.7.
    assertThat(table.rows().get(0).ninetieth().estimate()).isCloseTo(3.7, within(1e-12));
  }

  @Test
  void countsHowOftenAnArmIsBestAndHowOftenGoodEnough() {
    RegretTable table = table(VALUES, Direction.MORE, 3);

    assertThat(table.rows().get(0).best().estimate()).isEqualTo(.5);
    assertThat(table.rows().get(0).satisficing().estimate()).isEqualTo(.75);
    assertThat(table.rows().get(2).satisficing().estimate()).isZero();
  }

  @Test
  void whereLessIsBetterRegretIsStillPositive() {
    RegretTable table = table(VALUES, Direction.LESS, 1);

    assertThat(table.rows().get(0).mean().estimate())
        .isCloseTo((5 + 0 + 4 + 3) / 4.0, within(1e-12));
    assertThat(table.rows().get(2).satisficing().estimate()).isEqualTo(.75);
  }

  @Test
  void noIntervalOfMeanRegretHoldsWhatRegretCannotBe() {
    // Student's interval over four worlds, by hand: 0.75 ± 3.182 · 0.957 / 2, and so from -0.77.
    assertThat(table(VALUES, Direction.MORE, 3).rows().get(1).mean().interval().low()).isZero();

    List<double[]> happened =
        List.of(new double[] {1, 1, 0, 1, 1}, new double[] {1, 1, 1, 1, 1}, new double[5]);
    RegretTable.Row once = table(happened, Direction.MORE, 1).rows().get(0);
    assertThat(once.mean().estimate()).isEqualTo(.2);
    // R 4.2: prop.test(1, 5, correct = FALSE)$conf.int
    assertThat(once.mean().interval().low()).isCloseTo(.0362241, within(1e-6));
    assertThat(once.mean().interval().high()).isCloseTo(.6244654, within(1e-6));
    // Where both are shares, mean regret is the share of worlds in which the arm is not best.
    assertThat(once.mean().interval().low())
        .isCloseTo(1 - once.best().interval().high(), within(1e-12));
  }

  @Test
  void worldsInWhichAnArmFailedAreLeftOutForAll() {
    List<double[]> values =
        List.of(VALUES.get(0), new double[] {3, Double.NaN, 9, 2}, VALUES.get(2));
    RegretTable table = table(values, Direction.MORE, 3);

    assertThat(table.worlds()).isEqualTo(3);
    assertThat(table.missing()).isEqualTo(1);
    assertThat(table.rows().get(0).mean().n()).isEqualTo(3);
    assertThat(table.rows().get(0).satisficing().n()).isEqualTo(3);
  }

  @Test
  void refusesArmsWithDifferentWorlds() {
    assertThatThrownBy(
            () -> table(List.of(new double[2], new double[2], new double[3]), Direction.MORE, 0))
        .hasMessageContaining("different numbers of worlds");
  }

  private static RegretTable table(List<double[]> values, Direction direction, double threshold) {
    return RegretTable.of(ARMS, values, direction, threshold, OutcomeEstimator.independent());
  }
}
