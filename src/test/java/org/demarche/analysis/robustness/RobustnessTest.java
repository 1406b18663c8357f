package org.demarche.analysis.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.demarche.statistics.Stratification;
import org.demarche.statistics.robustness.Direction;
import org.demarche.statistics.robustness.Dominance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far two arms must lie apart before a table says that one dominates the other. */
class RobustnessTest {

  private static final Stratification INDEPENDENT = Stratification.independent();

  /**
   * By hand: the bound of Dvoretzky, Kiefer and Wolfowitz, sqrt(ln(2 / alpha) / (2 n)), for each of
   * two arms at half of the 5% that are left, shared among the comparisons. So it is twice sqrt(ln
   * 80 / (2 n)) for one comparison and twice sqrt(ln 160 / (2 n)) for two; ln 80 = 4.382027 and ln
   * 160 = 5.075174.
   */
  @ParameterizedTest
  @CsvSource({"60, 1, 0.382188", "1000, 1, 0.093617", "1000, 2, 0.100749", "60, 0, 0.382188"})
  void theMarginIsTwiceTheBoundOfOneArm(int worlds, int comparisons, double expected) {
    assertThat(Robustness.margin(worlds, comparisons, INDEPENDENT))
        .isCloseTo(expected, within(1e-6));
  }

  /** Nine worlds: twice sqrt(4.382027 / 18) = 0.986805; eight: 1.046665, more than all runs. */
  @Test
  void theMarginIsNeverMoreThanAllRuns() {
    assertThat(Robustness.margin(9, 1, INDEPENDENT)).isCloseTo(0.986805, within(1e-6));
    assertThat(Robustness.margin(8, 1, INDEPENDENT)).isEqualTo(1);
    assertThat(Robustness.margin(0, 1, INDEPENDENT)).isEqualTo(1);
  }

  @Test
  void replicationsOfOneWorldCountOnce() {
    assertThat(Robustness.margin(1000, 1, Stratification.worlds(10)))
        .isEqualTo(Robustness.margin(100, 1, INDEPENDENT));
    assertThat(Robustness.margin(1000, 1, Stratification.latinHypercube()))
        .isEqualTo(Robustness.margin(1000, 1, INDEPENDENT));
  }

  /** Values of 0, 1, 2 and 3, so many of each. */
  private static double[] runs(int... counts) {
    return Arrays.stream(new int[] {0, 1, 2, 3})
        .mapToObj(value -> Collections.nCopies(counts[value], (double) value))
        .flatMap(List::stream)
        .mapToDouble(Double::doubleValue)
        .toArray();
  }

  /**
   * Of 1000 runs, gaps up to 0.093617 may be chance. By hand, with the shares at or above 1, 2 and
   * 3 of the second arm .75, .5 and .25.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    // the shares at or above 1, 2 and 3 of the first arm: .75, .5, .25
    "same, 250, 250, 250, 250",
    // .843, .5, .25: ahead by .093, within the margin
    "unclear, 157, 343, 250, 250",
    // .843, .5, .157: ahead and behind by .093
    "unclear, 157, 343, 343, 157",
    // .844, .5, .25: ahead by .094, behind nowhere
    "dominates, 156, 344, 250, 250",
    // .844, .5, .249: ahead by .094, behind by .001
    "better, 156, 344, 251, 249",
    // .844, .5, .156: ahead by .094 and behind by .094
    "neither, 156, 344, 344, 156",
    // .656, .5, .251: behind by .094, ahead by .001
    "worse, 344, 156, 249, 251",
    // .656, .5, .25: behind by .094, ahead nowhere
    "dominated, 344, 156, 250, 250",
  })
  void aRelationIsOnlyWhatChanceLeavesStanding(
      String relation, int none, int one, int two, int three) {
    double margin = Robustness.margin(1000, 1, INDEPENDENT);
    double[] first = runs(none, one, two, three);
    double[] second = runs(250, 250, 250, 250);

    assertThat(Robustness.relation(Dominance.between(first, second, Direction.MORE), margin))
        .isEqualTo(relation);
  }
}
