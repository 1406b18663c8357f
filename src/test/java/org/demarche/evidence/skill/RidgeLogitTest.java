package org.demarche.evidence.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class RidgeLogitTest {
  private static final double NONE = 1e-9;
  private static final double ENDLESS = 1e12;

  /** R's data set mtcars, from Henderson and Velleman 1981: weight and kind of gearbox. */
  private static final double[] WEIGHT = {
    2.620, 2.875, 2.320, 3.215, 3.440, 3.460, 3.570, 3.190, 3.150, 3.440, 3.440, 4.070, 3.730,
        3.780,
    5.250, 5.424, 5.345, 2.200, 1.615, 1.835, 2.465, 3.520, 3.435, 3.840, 3.845, 1.935, 2.140,
        1.513,
    3.170, 2.770, 3.570, 2.780
  };

  private static final String MANUAL = "11100000000000000111000001111111";

  private static double[][] answers(String digits, int classes) {
    return digits
        .chars()
        .mapToObj(
            digit -> {
              double[] answer = new double[classes];
              answer[digit - '0'] = 1;
              return answer;
            })
        .toArray(double[][]::new);
  }

  private static double[][] columns(double... values) {
    return Arrays.stream(values).mapToObj(v -> new double[] {v}).toArray(double[][]::new);
  }

  private static double[][] repeated(double[][] rows, int times) {
    double[][] all = new double[rows.length * times][];
    for (int i = 0; i < all.length; i++) {
      all[i] = rows[i % rows.length];
    }
    return all;
  }

  /** {@code glm(am ~ wt, binomial, mtcars)} in R: 12.040 and -4.024. */
  @Test
  void withoutAPenaltyItIsTheLogisticRegressionOfR() {
    RidgeLogit logit =
        RidgeLogit.fit(repeated(columns(WEIGHT), 2000), repeated(answers(MANUAL, 2), 2000), NONE);

    double[] odds = logit.logOdds(1);

    // Laplace's two rows beside 64,000 move the third decimal.
    assertThat(odds[0]).isCloseTo(12.040, within(.01));
    assertThat(odds[1]).isCloseTo(-4.024, within(.004));
  }

  @Test
  void withoutSlopesItIsTheRuleOfLaplace() {
    RidgeLogit two = RidgeLogit.fit(columns(1, 2, 3), answers("011", 2), ENDLESS);
    RidgeLogit four = RidgeLogit.fit(columns(1, 2, 3), answers("033", 4), ENDLESS);

    assertThat(two.chances(new double[] {17})[1]).isCloseTo(3 / 5.0, within(1e-6));
    assertThat(four.chances(new double[] {17}))
        .containsExactly(new double[] {2 / 7.0, 1 / 7.0, 1 / 7.0, 3 / 7.0}, within(1e-6));
  }

  /** With a parameter for each cell the likelihood is greatest at the shares of the cells. */
  @Test
  void ofOneColumnWithTwoValuesItGivesTheSharesOfThree() {
    double[][] rows = columns(0, 0, 0, 0, 0, 0, 1, 1, 1, 1);
    double[][] said = answers("0001121222", 3);
    RidgeLogit logit = RidgeLogit.fit(repeated(rows, 5000), repeated(said, 5000), NONE);

    assertThat(logit.chances(new double[] {0}))
        .containsExactly(new double[] {1 / 2.0, 1 / 3.0, 1 / 6.0}, within(.001));
    assertThat(logit.chances(new double[] {1}))
        .containsExactly(new double[] {0, .25, .75}, within(.001));
  }

  /** Where the penalised likelihood is greatest, (p - y) x summed is the pull to 0. */
  @Test
  void thePenaltyPullsAsItSays() {
    double penalty = 6;
    double[] x = {-1, -1, -1, 1, 1, 1};
    double[][] said = answers("001011", 2);
    RidgeLogit logit = RidgeLogit.fit(columns(x), said, penalty);

    double slope = logit.logOdds(1)[1];
    double pull = 0;
    for (int i = 0; i < x.length; i++) {
      pull += (said[i][1] - logit.chances(new double[] {x[i]})[1]) * x[i];
    }
    assertThat(slope).isBetween(.05, .6);
    assertThat(pull).isCloseTo(penalty / 2 * slope, within(1e-6));
  }

  @Test
  void leavingARowOutIsAFitWithoutIt() {
    RidgeLogit flat = RidgeLogit.fit(columns(1, 2, 3, 4), answers("0011", 2), ENDLESS);
    assertThat(flat.leftOut()[0][1]).isCloseTo(3 / 5.0, within(1e-6));
    assertThat(flat.leftOut()[3][1]).isCloseTo(2 / 5.0, within(1e-6));

    // The one that came among three alike is not expected once it is gone.
    double[][] rows = columns(-1, -1, -1, 1, 1, 1);
    RidgeLogit whole = RidgeLogit.fit(rows, answers("001011", 2), 2);
    assertThat(whole.leftOut()[2][1]).isLessThan(whole.chances(rows[2])[1] - .1);
    assertThat(whole.leftOut()[0][1]).isGreaterThan(whole.chances(rows[0])[1]);
  }

  @Test
  void whatIsAlwaysTheSameHasNoSlope() {
    RidgeLogit logit = RidgeLogit.fit(columns(3, 3, 3), answers("101", 2), 1);

    assertThat(logit.chances(new double[] {3})[1]).isCloseTo(3 / 5.0, within(1e-9));
  }
}
