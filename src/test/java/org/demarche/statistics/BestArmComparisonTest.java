package org.demarche.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class BestArmComparisonTest {
  private static final long SEED = 20260103;

  /**
   * With two arms the intervals are one-sided paired t intervals. R: t.test(sleep$extra[11:20],
   * sleep$extra[1:10], paired = TRUE, alternative = "less") has the upper limit 2.2930052670293.
   */
  @Test
  void twoArmsAreComparedByOneSidedT() {
    BestArmComparison comparison = new BestArmComparison(Stratification.independent(), .95, SEED);
    List<ArmStanding> standings =
        comparison.compare(
            List.of("drug_1", "drug_2"),
            List.of(ReferenceData.SLEEP_1, ReferenceData.SLEEP_2),
            true);

    assertThat(standings.get(0).mayBeBest()).isFalse();
    assertThat(standings.get(0).high()).isZero();
    assertThat(standings.get(0).low()).isCloseTo(-2.2930052670293, within(1e-9));
    assertThat(standings.get(1).best()).isTrue();
    assertThat(standings.get(1).low()).isZero();
    assertThat(standings.get(1).high()).isCloseTo(2.2930052670293, within(1e-9));
    assertThat(standings.get(1).difference()).isCloseTo(1.58, within(1e-12));
  }

  @Test
  void whereLessIsBetterTheOtherArmWins() {
    BestArmComparison comparison = new BestArmComparison(Stratification.independent(), .95, SEED);
    List<ArmStanding> standings =
        comparison.compare(
            List.of("drug_1", "drug_2"),
            List.of(ReferenceData.SLEEP_1, ReferenceData.SLEEP_2),
            false);

    assertThat(standings.get(0).best()).isTrue();
    assertThat(standings.get(1).mayBeBest()).isFalse();
  }

  @Test
  void twoArmsThatAreTheSameMayBothBeBest() {
    double[] values = sample(1, 0);
    BestArmComparison comparison =
        new BestArmComparison(Stratification.latinHypercube(), .95, SEED);
    List<ArmStanding> standings =
        comparison.compare(
            List.of("a", "b", "worse"), List.of(values, values, sample(2, -5)), true);

    assertThat(standings).extracting(ArmStanding::mayBeBest).containsExactly(true, true, false);
    assertThat(standings).noneMatch(ArmStanding::best);
  }

  /** At least 95%; 150 data sets carry 1.78 points, so .888 is 3.5 standard errors below. */
  @Test
  void allIntervalsCoverTogether() {
    assertThat(coverage(150)).isGreaterThan(.888);
  }

  /** At least 95%: 93.5% or more of 4,000 data sets. */
  @Tag("slow")
  @Test
  void allIntervalsCoverTogetherInFourThousandSets() {
    assertThat(coverage(4000)).isGreaterThan(.935);
  }

  /** Four arms with means 0, 0, -.1 and -.3, each against the best other. */
  private static double coverage(int sets) {
    double[] truths = {0, 0, -.1, -.3};
    int covered = 0;
    for (int set = 0; set < sets; set++) {
      List<double[]> values = new ArrayList<>();
      for (int arm = 0; arm < 4; arm++) {
        values.add(sample(10 * set + arm + 100, truths[arm]));
      }
      List<ArmStanding> standings =
          new BestArmComparison(Stratification.latinHypercube(), .95, set)
              .compare(List.of("a", "b", "c", "d"), values, true);
      boolean all = true;
      for (int arm = 0; arm < 4; arm++) {
        ArmStanding standing = standings.get(arm);
        all &= standing.low() <= truths[arm] && truths[arm] <= standing.high();
      }
      covered += all ? 1 : 0;
    }
    return (double) covered / sets;
  }

  @Test
  void asksForTwoArms() {
    BestArmComparison comparison = new BestArmComparison(Stratification.independent(), .95, SEED);

    assertThatThrownBy(() -> comparison.compare(List.of("a"), List.of(new double[3]), true))
        .hasMessageContaining("at least two arms");
  }

  private static double[] sample(int key, double mean) {
    double[] values = new Worlds(key).noise(400);
    for (int i = 0; i < values.length; i++) {
      values[i] += mean;
    }
    return values;
  }
}
