package org.demarche.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SplitMix64Test {

  /** Seed 1234567: Rosetta Code, "Pseudo-random numbers/Splitmix64". */
  @Test
  void givesTheFirstFiveNumbersOfThePublishedStream() {
    SplitMix64 random = new SplitMix64(1234567);

    assertThat(Long.toUnsignedString(random.nextLong())).isEqualTo("6457827717110365317");
    assertThat(Long.toUnsignedString(random.nextLong())).isEqualTo("3203168211198807973");
    assertThat(Long.toUnsignedString(random.nextLong())).isEqualTo("9817491932198370423");
    assertThat(Long.toUnsignedString(random.nextLong())).isEqualTo("4593380528125082431");
    assertThat(Long.toUnsignedString(random.nextLong())).isEqualTo("16408922859458223821");
  }

  /** Moments 0 and 1 are the definition; 5 standard errors at 200,000 draws, error rate < 1e-5. */
  @Test
  void normalNumbersHaveMeanZeroAndVarianceOne() {
    SplitMix64 random = SplitMix64.keyed(-1, 7);
    BlockMoments moments = new BlockMoments(Stratification.independent());
    for (int i = 0; i < 200_000; i++) {
      moments.add(random.nextGaussian());
    }

    assertThat(moments.mean()).isCloseTo(0, within(5 / Math.sqrt(200_000)));
    assertThat(moments.variance()).isCloseTo(1, within(5 * Math.sqrt(2.0 / 200_000)));
  }

  /** Chi-square of 6 cells, 5 df; 27.8 is the point passed by chance in 4 of 100,000 seeds. */
  @Test
  void integersBelowABoundAreEquallyFrequent() {
    SplitMix64 random = new SplitMix64(20260103);
    int[] counts = new int[6];
    for (int i = 0; i < 60_000; i++) {
      counts[random.nextInt(6)]++;
    }
    double chiSquare = 0;
    for (int count : counts) {
      chiSquare += (count - 10_000.0) * (count - 10_000.0) / 10_000;
    }

    assertThat(chiSquare).isLessThan(27.8);
  }

  @Test
  void keysUnderOneSeedGiveDifferentStreams() {
    assertThat(SplitMix64.keyed(0, 0).nextLong()).isNotEqualTo(SplitMix64.keyed(0, 1).nextLong());
    assertThat(SplitMix64.keyed(0, 0).nextLong()).isNotEqualTo(SplitMix64.keyed(1, 0).nextLong());
    assertThat(SplitMix64.keyed(5, 9).nextLong()).isEqualTo(SplitMix64.keyed(5, 9).nextLong());
  }

  @Test
  void refusesABoundBelowOne() {
    assertThatThrownBy(() -> new SplitMix64(1).nextInt(0)).hasMessageContaining("bound 0");
  }
}
