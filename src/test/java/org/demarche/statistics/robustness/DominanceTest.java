package org.demarche.statistics.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DominanceTest {

  /** By hand: shifted by one, the shares at or above 2, 3 and 4 are higher by 1/3 each. */
  @Test
  void aShiftedSampleDominates() {
    Dominance dominance =
        Dominance.between(new double[] {2, 3, 4}, new double[] {1, 2, 3}, Direction.MORE);

    assertThat(dominance.relation()).isEqualTo(Dominance.Relation.FIRST);
    assertThat(dominance.advantage()).isCloseTo(1 / 3.0, within(1e-12));
    assertThat(dominance.disadvantage()).isZero();
  }

  @Test
  void theDirectionTurnsTheRelation() {
    Dominance dominance =
        Dominance.between(new double[] {2, 3, 4}, new double[] {1, 2, 3}, Direction.LESS);

    assertThat(dominance.relation()).isEqualTo(Dominance.Relation.SECOND);
  }

  /**
   * R: ks.test(sleep$extra[1:10], sleep$extra[11:20]) has D = .4; drug 2 is at least as good at
   * every level of these data, so the gap is all on one side.
   */
  @Test
  void theGapIsTheKolmogorovDistance() {
    double[] drug1 = {.7, -1.6, -.2, -1.2, -.1, 3.4, 3.7, .8, 0, 2};
    double[] drug2 = {1.9, .8, 1.1, .1, -.1, 4.4, 5.5, 1.6, 4.6, 3.4};
    Dominance dominance = Dominance.between(drug1, drug2, Direction.MORE);

    assertThat(dominance.relation()).isEqualTo(Dominance.Relation.SECOND);
    assertThat(dominance.disadvantage()).isCloseTo(.4, within(1e-12));
  }

  @Test
  void samplesThatCrossDoNotDominate() {
    Dominance dominance =
        Dominance.between(new double[] {0, 10}, new double[] {4, 5}, Direction.MORE);

    assertThat(dominance.relation()).isEqualTo(Dominance.Relation.NEITHER);
  }

  @Test
  void equalDistributionsOfDifferentSizeAreTheSame() {
    Dominance dominance =
        Dominance.between(
            new double[] {1, 2, 3}, new double[] {1, 1, 2, 2, Double.NaN, 3, 3}, Direction.MORE);

    assertThat(dominance.relation()).isEqualTo(Dominance.Relation.SAME);
  }

  @Test
  void refusesAnArmWithoutValues() {
    assertThatThrownBy(
            () -> Dominance.between(new double[] {Double.NaN}, new double[1], Direction.MORE))
        .hasMessageContaining("without values");
  }
}
