package org.demarche.evidence.casefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

/** Slopes from pairs of runs: those that are there are found, and those that are not are not. */
class RegressionTest {
  private static final int PAIRS = 4000;
  private static final int NUMBERS = 6;
  private static final double SPREAD = 0.5;

  @Test
  void findsHowAShareAnswersToANumber() {
    Response found = response(0.05, 0);
    assertThat(found.level()[0]).isCloseTo(0.4, within(0.02));
    assertThat(found.slope()[0][2]).isCloseTo(0.05, within(0.015));
  }

  @Test
  void takesOffWhatChanceAlonePutsThere() {
    Response found = response(0.05, 0);
    long silent = Arrays.stream(found.slope()[0]).filter(slope -> Math.abs(slope) < 0.02).count();
    assertThat(silent).isEqualTo(NUMBERS - 1);
  }

  @Test
  void partsAddUpToTheWhole() {
    double[][] directions = Directions.draw(40, 2, 1);
    Regression regression = new Regression(directions, SPREAD);
    Regression.Sums whole = new Regression.Sums(1, 2);
    Regression.Sums first = new Regression.Sums(1, 2);
    Regression.Sums second = new Regression.Sums(1, 2);
    for (int p = 0; p < directions.length; p++) {
      double[] up = {directions[p][0] > 0 ? 1 : 0};
      double[] down = {directions[p][0] > 0 ? 0 : 1};
      whole.add(up, down, directions[p]);
      (p < 13 ? first : second).add(up, down, directions[p]);
    }
    Response once = regression.of(List.of(whole));
    Response twice = regression.of(List.of(first, second));
    assertThat(twice.level()).containsExactly(once.level());
    assertThat(twice.runs()).isEqualTo(80);
    assertThat(twice.slope()[0]).containsExactly(once.slope()[0], within(1e-12));
  }

  @Test
  void directionsAreALatinHypercubeOfNormalScores() {
    double[][] directions = Directions.draw(100, 3, 5);
    for (int k = 0; k < 3; k++) {
      int number = k;
      double[] column = Arrays.stream(directions).mapToDouble(d -> d[number]).sorted().toArray();
      // The quartile of the standard normal distribution is 0.6745 (any table of it).
      assertThat(column[74]).isLessThan(0.6745 + 0.05);
      assertThat(column[75]).isGreaterThan(0.6745 - 0.05);
      assertThat(Arrays.stream(column).average().orElse(1)).isCloseTo(0, within(0.02));
    }
    assertThat(Directions.draw(100, 3, 5)).isDeepEqualTo(directions);
  }

  /** Runs come with a chance that the third number alone moves. */
  private static Response response(double slope, long seed) {
    RandomGenerator chance = new Well19937c(seed);
    double[][] directions = Directions.draw(PAIRS, NUMBERS, seed);
    Regression.Sums sums = new Regression.Sums(1, NUMBERS);
    for (double[] direction : directions) {
      double step = slope * SPREAD * direction[2];
      double[] up = {chance.nextDouble() < 0.4 + step ? 1 : 0};
      double[] down = {chance.nextDouble() < 0.4 - step ? 1 : 0};
      sums.add(up, down, direction);
    }
    return new Regression(directions, SPREAD).of(List.of(sums));
  }
}
