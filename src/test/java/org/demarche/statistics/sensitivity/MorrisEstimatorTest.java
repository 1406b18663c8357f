package org.demarche.statistics.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MorrisEstimatorTest {
  private static final double T = 1 / 3.0;

  /** Saltelli et al., Global Sensitivity Analysis, 2008, exercise 4, p. 138: six trajectories. */
  private static final double[][] POINTS = {
    {0, T},
    {0, 1},
    {2 * T, 1},
    {0, T},
    {2 * T, T},
    {2 * T, 1},
    {2 * T, 0},
    {2 * T, 2 * T},
    {0, 2 * T},
    {T, 1},
    {1, 1},
    {1, T},
    {T, 1},
    {T, T},
    {1, T},
    {T, 2 * T},
    {T, 0},
    {1, 0}
  };

  private static final double[] OUTPUTS = {
    .97, .71, 2.39, .97, 2.30, 2.39, 1.87, 2.40, .87, 2.15, 1.71, 1.54, 2.15, 2.17, 1.54, 2.20,
    1.87, 1.0
  };

  /** The solution there: μ .65 (.66), .21; μ* 1.62, .35; σ 1.79, .41, to more digits 1.794107. */
  @Test
  void agreesWithTheExerciseOfSaltelli() {
    List<MorrisIndex> indices = new MorrisEstimator(.95).estimate(POINTS, OUTPUTS, 1);

    assertThat(indices.get(0).mu()).isCloseTo(.65, within(1e-9));
    assertThat(indices.get(1).mu()).isCloseTo(.21, within(5e-3));
    assertThat(indices.get(0).muStar().estimate()).isCloseTo(1.62, within(1e-9));
    assertThat(indices.get(1).muStar().estimate()).isCloseTo(.35, within(5e-3));
    assertThat(indices.get(0).sigma()).isCloseTo(1.794107, within(5e-7));
    assertThat(indices.get(1).sigma()).isCloseTo(.411995, within(5e-7));
  }

  /** y = 3 x1 − 2 x2 + 0 x3: every effect is the coefficient. */
  @Test
  void aLinearModelHasItsCoefficientsForEffects() {
    double[][] points = MorrisDesign.sample(10, 3, 4, 7);
    double[] outputs = Arrays.stream(points).mapToDouble(x -> 3 * x[0] - 2 * x[1]).toArray();
    List<MorrisIndex> indices = new MorrisEstimator(.95).estimate(points, outputs, 1);

    assertThat(indices).extracting(MorrisIndex::effects).containsOnly(10);
    assertThat(indices.get(0).mu()).isCloseTo(3, within(1e-12));
    assertThat(indices.get(1).mu()).isCloseTo(-2, within(1e-12));
    assertThat(indices.get(1).muStar().estimate()).isCloseTo(2, within(1e-12));
    assertThat(indices.get(2).muStar().estimate()).isZero();
    assertThat(indices.get(0).sigma()).isCloseTo(0, within(1e-12));
    assertThat(indices).allMatch(MorrisIndex::converged);
  }

  /**
   * Morris's own function of twenty inputs (Technometrics 33, 1991, section 4), its random small
   * coefficients left at 0: the first ten matter, of them 8, 9 and 10 linearly with coefficient 20
   * on 2 (x − .5), so that their effects are 40 everywhere; 11 to 20 do nothing.
   */
  @Test
  void tellsTheThreeGroupsOfMorrissFunctionApart() {
    double[][] points = MorrisDesign.sample(40, 20, 4, 7);
    double[] outputs = Arrays.stream(points).mapToDouble(MorrisEstimatorTest::morris).toArray();
    List<MorrisIndex> indices = new MorrisEstimator(.95).estimate(points, outputs, 1);

    for (int j = 0; j < 20; j++) {
      double muStar = indices.get(j).muStar().estimate();
      if (j < 7) {
        assertThat(muStar).isGreaterThan(25);
        assertThat(indices.get(j).sigma()).isGreaterThan(20);
      } else {
        assertThat(muStar).isCloseTo(j < 10 ? 40 : 0, within(1e-9));
        assertThat(indices.get(j).sigma()).isCloseTo(0, within(1e-9));
      }
    }
  }

  private static double morris(double[] x) {
    double[] w = new double[20];
    double y = 0;
    for (int i = 0; i < 20; i++) {
      boolean curved = i == 2 || i == 4 || i == 6;
      w[i] = curved ? 2 * (1.1 * x[i] / (x[i] + .1) - .5) : 2 * (x[i] - .5);
      y += i < 10 ? 20 * w[i] : 0;
    }
    for (int i = 0; i < 6; i++) {
      for (int j = i + 1; j < 6; j++) {
        y -= 15 * w[i] * w[j];
        for (int k = j + 1; k < 5; k++) {
          y -= 10 * w[i] * w[j] * w[k];
        }
      }
    }
    return y + 5 * w[0] * w[1] * w[2] * w[3];
  }

  /**
   * SALib 1.4 draws each resample of r effects with replacement, takes the standard deviation of
   * its means and 1.96 of them; its expectation is s √((r − 1) / r) / √r. Ours is wider by
   * Student's quantile: for six effects 2.5706 s / √6, which 1,000 resamples know to some 2.3%.
   */
  @Test
  void theIntervalIsTheBootstrapWidenedForFewTrajectories() {
    MorrisIndex second = new MorrisEstimator(.95).estimate(POINTS, OUTPUTS, 1).get(1);
    double[] sizes = new double[6];
    for (int t = 0; t < 6; t++) {
      double[][] walk = Arrays.copyOfRange(POINTS, 3 * t, 3 * t + 3);
      int step = walk[0][1] == walk[1][1] ? 1 : 0;
      double rise = OUTPUTS[3 * t + step + 1] - OUTPUTS[3 * t + step];
      sizes[t] = Math.abs(rise / (walk[step + 1][1] - walk[step][1]));
    }
    double mean = Arrays.stream(sizes).average().orElseThrow();
    double squares = Arrays.stream(sizes).map(s -> (s - mean) * (s - mean)).sum();

    double expected = 2.570582 * Math.sqrt(squares / 5 / 6);
    assertThat(second.muStar().high() - mean).isCloseTo(expected, withinPercentage(10));
    assertThat(second.muStar().low()).isGreaterThanOrEqualTo(0);
  }

  @Test
  void threeEffectsThatAgreeHaveNotConverged() {
    double[][] points = MorrisDesign.sample(3, 2, 4, 7);
    double[] outputs = Arrays.stream(points).mapToDouble(x -> x[0]).toArray();

    assertThat(new MorrisEstimator(.95).estimate(points, outputs, 1))
        .noneMatch(MorrisIndex::converged);
  }

  @Test
  void aDesignMovesEveryCoordinateOnceByTwoThirdsOnFourLevels() {
    double[][] points = MorrisDesign.sample(20, 5, 4, 7);

    assertThat(points).hasDimensions(120, 5);
    for (int t = 0; t < 20; t++) {
      for (int j = 0; j < 5; j++) {
        double moved = Math.abs(points[6 * t + 5][j] - points[6 * t][j]);
        assertThat(moved).isCloseTo(2 * T, within(1e-12));
      }
    }
  }

  @Test
  void aFailedRunTakesTheEffectsBesideIt() {
    double[] outputs = OUTPUTS.clone();
    outputs[1] = Double.NaN;
    List<MorrisIndex> indices = new MorrisEstimator(.95).estimate(POINTS, outputs, 1);

    assertThat(indices).extracting(MorrisIndex::effects).containsExactly(5, 5);
  }

  @Test
  void manyScatteredEffectsAreFlagged() {
    List<MorrisIndex> indices = new MorrisEstimator(.95).estimate(POINTS, OUTPUTS, 1);

    assertThat(indices.get(0).converged()).isFalse();
    assertThat(indices.get(0).value()).isEmpty();
    assertThat(indices.get(1).converged()).isTrue();
  }

  @Test
  void refusesPointsThatFormNoTrajectories() {
    MorrisEstimator estimator = new MorrisEstimator(.95);

    assertThatThrownBy(() -> estimator.estimate(new double[5][2], new double[5], 1))
        .hasMessageContaining("do not form trajectories");
    assertThatThrownBy(
            () -> estimator.estimate(new double[][] {{0, 0}, {1, 1}, {1, 0}}, new double[3], 1))
        .hasMessageContaining("more than one coordinate");
    assertThatThrownBy(
            () -> estimator.estimate(new double[][] {{0, 0}, {1, 0}, {0, 0}}, new double[3], 1))
        .hasMessageContaining("moves twice");
  }
}
