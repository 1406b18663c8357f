package org.demarche.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ArmComparisonTest {
  private static final long SEED = 20260103;

  /** R: t.test(sleep$extra[1:10], sleep$extra[11:20], paired = TRUE). */
  @Test
  void aSingleComparisonIsThePairedTTest() {
    Contrast contrast =
        Contrast.between(
            "drug_1",
            "extra",
            ReferenceData.SLEEP_1,
            ReferenceData.SLEEP_2,
            Stratification.independent());
    FamilyComparison family = ArmComparison.againstReference(List.of(contrast), .95, SEED);
    Comparison comparison = family.comparisons().get(0);

    assertThat(family.method()).isEqualTo(SimultaneousMethod.SINGLE);
    assertThat(comparison.interval().low()).isCloseTo(-2.459885763277, within(1e-9));
    assertThat(comparison.interval().high()).isCloseTo(-.700114236723, within(1e-9));
    assertThat(comparison.p()).isCloseTo(.0028328902, within(1e-9));
    assertThat(comparison.holmP()).isEqualTo(comparison.p());
  }

  /** R: var(a), var(b), var(a - b) for the two drugs of sleep: 3.20055556, 4.009, 1.51288889. */
  @Test
  void reportsWhatPairingSaved() {
    Contrast contrast =
        Contrast.between(
            "drug_1",
            "extra",
            ReferenceData.SLEEP_1,
            ReferenceData.SLEEP_2,
            Stratification.independent());

    assertThat(contrast.varianceReduction().estimate())
        .isCloseTo(1 - 1.5128888889 / (3.2005555556 + 4.0090000000), within(1e-9));
  }

  @Test
  void anArmEqualToTheReferenceDiffersByExactlyZero() {
    double[] reference = noise(400, 1);
    List<Contrast> contrasts =
        List.of(
            contrast("same", reference, reference), contrast("other", noise(400, 2), reference));
    FamilyComparison family = ArmComparison.againstReference(contrasts, .95, SEED);
    Comparison same = family.comparisons().get(0);

    assertThat(same.interval()).isEqualTo(Interval.exactly(0));
    assertThat(same.p()).isEqualTo(1);
    assertThat(same.holmP()).isEqualTo(1);
    assertThat(family.size()).isEqualTo(1);
  }

  @Test
  void anEqualArmLeavesTheOtherIntervalsAlone() {
    double[] reference = noise(400, 1);
    Contrast other = contrast("other", noise(400, 2), reference);
    Contrast same = contrast("same", reference, reference);

    Comparison alone =
        ArmComparison.againstReference(List.of(other), .95, SEED).comparisons().get(0);
    Comparison beside =
        ArmComparison.againstReference(List.of(same, other), .95, SEED).comparisons().get(1);
    assertThat(beside).isEqualTo(alone);
  }

  @Test
  void failedReplicationsLeaveTheirPairs() {
    double[] reference = noise(400, 1);
    double[] values = noise(400, 2);
    reference[3] = Double.NaN;
    values[4] = Double.NaN;
    Comparison comparison =
        ArmComparison.againstReference(List.of(contrast("a", values, reference)), .95, SEED)
            .comparisons()
            .get(0);

    assertThat(comparison.n()).isEqualTo(398);
    assertThat(comparison.missing()).isEqualTo(2);
    assertThat(comparison.interval().isDefined()).isTrue();
  }

  @Test
  void simultaneousIntervalsLieBetweenPointwiseAndBonferroni() {
    FamilyComparison family = ArmComparison.againstReference(sixArms(1000, 9), .95, SEED);
    double pointwise = CriticalValues.student(49, .95);
    double bonferroni = CriticalValues.student(49, 1 - .05 / 6);

    assertThat(family.method()).isEqualTo(SimultaneousMethod.MAX_T);
    assertThat(family.criticalValue()).isStrictlyBetween(pointwise, bonferroni);
    assertThat(family.comparisons())
        .allSatisfy(
            c -> assertThat(c.interval().halfWidth()).isGreaterThan(c.pointwise().halfWidth()));
  }

  @Test
  void fewBlocksFallBackToBonferroni() {
    FamilyComparison family = ArmComparison.againstReference(sixArms(200, 9), .95, SEED);

    assertThat(family.method()).isEqualTo(SimultaneousMethod.BONFERRONI);
    assertThat(family.criticalValue())
        .isCloseTo(CriticalValues.student(9, 1 - .05 / 6), within(1e-12));
  }

  /** Nominal 95%; 200 data sets carry 1.54 points, so 3.5 standard errors are .896 and 1. */
  @Test
  void allSixIntervalsCoverTogetherAsOftenAsStated() {
    assertThat(coverage(200)).isGreaterThan(.896);
  }

  /** Nominal 95%: 93.5 to 96.5% of 4,000 data sets. */
  @Tag("slow")
  @Test
  void allSixIntervalsCoverTogetherInFourThousandSets() {
    assertThat(coverage(4000)).isBetween(.935, .965);
  }

  private static double coverage(int sets) {
    int covered = 0;
    for (int set = 0; set < sets; set++) {
      FamilyComparison family = ArmComparison.againstReference(sixArms(600, set), .95, SEED + set);
      covered += family.comparisons().stream().allMatch(c -> c.interval().contains(0)) ? 1 : 0;
    }
    return (double) covered / sets;
  }

  /**
   * With 100 independent pairs and three arms against one reference, the correlation of two
   * differences is .5, and Dunnett's value for 3 and 60 df is 2.41, for 3 and 120 df 2.38 (Dunnett
   * 1964, two-sided 5%).
   */
  @Test
  void independentPairsShowTheirCorrelationToo() {
    double[] reference = noise(100, 50);
    List<Contrast> contrasts = new ArrayList<>();
    for (int arm = 0; arm < 3; arm++) {
      contrasts.add(
          Contrast.between(
              "arm" + arm, "y", noise(100, 60 + arm), reference, Stratification.independent()));
    }
    FamilyComparison family = ArmComparison.againstReference(contrasts, .95, SEED);

    assertThat(family.method()).isEqualTo(SimultaneousMethod.MAX_T);
    assertThat(family.criticalValue()).isCloseTo(2.39, within(.06));
  }

  @Test
  void theOrderOfTheFamilyIsKept() {
    List<Contrast> contrasts = new ArrayList<>(sixArms(600, 4));
    Collections.reverse(contrasts);
    FamilyComparison family = ArmComparison.againstReference(contrasts, .95, SEED);

    assertThat(family.comparisons()).extracting(Comparison::arm).startsWith("arm6", "arm5");
  }

  @Test
  void refusesArmsOfDifferentLength() {
    assertThatThrownBy(() -> contrast("a", new double[3], new double[4]))
        .hasMessageContaining("pair the same replications");
  }

  private static List<Contrast> sixArms(int n, int set) {
    double[] reference = noise(n, 100L * set);
    List<Contrast> contrasts = new ArrayList<>();
    for (int arm = 1; arm <= 6; arm++) {
      contrasts.add(contrast("arm" + arm, noise(n, 100L * set + arm), reference));
    }
    return contrasts;
  }

  private static Contrast contrast(String arm, double[] values, double[] reference) {
    return Contrast.between(arm, "y", values, reference, Stratification.latinHypercube());
  }

  private static double[] noise(int n, long key) {
    SplitMix64 random = SplitMix64.keyed(SEED, key);
    double[] values = new double[n];
    for (int i = 0; i < n; i++) {
      values[i] = random.nextGaussian();
    }
    return values;
  }
}
