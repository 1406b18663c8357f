package org.demarche.evidence.skill;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class OneStandardErrorTest {
  @Test
  void aGainThatHoldsInEveryCaseIsTaken() {
    assertThat(choose(new double[] {1, 1, 1}, new double[] {.9, .8, .9})).isEqualTo(1);
  }

  /** Gains .6, -.3, -.15: mean .05, standard error .28. */
  @Test
  void aGainWithinItsErrorIsNot() {
    assertThat(choose(new double[] {1, 1, 1}, new double[] {.4, 1.3, 1.15})).isEqualTo(0);
  }

  @Test
  void ofOneCaseNothingIsConcluded() {
    assertThat(choose(new double[] {1}, new double[] {.1})).isEqualTo(0);
    assertThat(new Losses(3).choose()).isEqualTo(0);
  }

  private static int choose(double[]... losses) {
    return OneStandardError.choose(losses);
  }
}
