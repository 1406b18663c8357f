package org.demarche.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SampleTestsTest {

  /** R: t.test(sleep$extra[1:10], sleep$extra[11:20]). */
  @Test
  void welchAgreesWithROnTheSleepData() {
    TTest test = SampleTests.welch(ReferenceData.SLEEP_1, ReferenceData.SLEEP_2, .95);

    assertThat(test.t()).isCloseTo(-1.860813467, within(1e-8));
    assertThat(test.degreesOfFreedom()).isCloseTo(17.77647352, within(1e-7));
    assertThat(test.p()).isCloseTo(.0793941402, within(1e-9));
    assertThat(test.interval().low()).isCloseTo(-3.365483230712, within(1e-9));
    assertThat(test.interval().high()).isCloseTo(.205483230712, within(1e-9));
  }

  /** R: t.test(sleep$extra[1:10], sleep$extra[11:20], paired = TRUE). */
  @Test
  void pairedAgreesWithROnTheSleepData() {
    TTest test = SampleTests.paired(ReferenceData.SLEEP_1, ReferenceData.SLEEP_2, .95);

    assertThat(test.t()).isCloseTo(-4.062127683, within(1e-8));
    assertThat(test.p()).isCloseTo(.0028328902, within(1e-9));
    assertThat(test.interval().low()).isCloseTo(-2.459885763277, within(1e-9));
    assertThat(test.interval().high()).isCloseTo(-.700114236723, within(1e-9));
  }

  /** Law 2013, example 4.27: mean 1.343, 90% half-width .237253. */
  @Test
  void meanAgreesWithLawsExample() {
    TTest test = SampleTests.mean(ReferenceData.LAW_4_27, .9);

    assertThat(test.interval().estimate()).isCloseTo(1.343, within(1e-12));
    assertThat(test.interval().halfWidth()).isCloseTo(.237253, within(5e-7));
  }

  @Test
  void equalConstantSamplesDifferByExactlyZero() {
    TTest test = SampleTests.welch(new double[] {2, 2}, new double[] {2, 2, 2}, .95);

    assertThat(test.interval()).isEqualTo(Interval.exactly(0));
    assertThat(test.p()).isEqualTo(1);
  }

  @Test
  void asksForEnoughValues() {
    assertThatThrownBy(() -> SampleTests.mean(new double[] {1, Double.NaN}, .95))
        .hasMessageContaining("give at least 2");
  }
}
