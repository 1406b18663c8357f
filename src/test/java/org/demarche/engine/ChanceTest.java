package org.demarche.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.demarche.engine.chance.Chance;
import org.junit.jupiter.api.Test;

class ChanceTest {

  /** Known answers of Random123 1.14 (kat_vectors, philox4x32 10). */
  @Test
  void philoxGivesTheKnownAnswersOfRandom123() {
    assertThat(philox(0, 0, 0, 0, 0, 0)).isEqualTo("6627e8d5 e169c58d bc57ac4c 9b00dbd8");
    assertThat(philox(-1, -1, -1, -1, -1, -1)).isEqualTo("408f276d 41c83b0e a20bc7c6 6d5451fd");
    assertThat(philox(0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344, 0xa4093822, 0x299f31d0))
        .isEqualTo("d16cfe09 94fdcceb 5001e420 24126ea1");
  }

  private static String philox(int c0, int c1, int c2, int c3, int k0, int k1) {
    int[] out = {c0, c1, c2, c3};
    Chance.philox(out, k0, k1);
    HexFormat hex = HexFormat.of();
    return hex.toHexDigits(out[0])
        + " "
        + hex.toHexDigits(out[1])
        + " "
        + hex.toHexDigits(out[2])
        + " "
        + hex.toHexDigits(out[3]);
  }

  @Test
  void aDrawDependsOnItsKeyAloneAndNotOnWhatWasDrawnBefore() {
    Chance first = new Chance(7);
    first.reset(7, 3);
    double alone = first.uniform(11, 42L, 0);
    Chance second = new Chance(7);
    second.reset(7, 3);
    second.block(5, 1L, 0);
    second.uniform(11, 43L, 2);
    assertThat(second.uniform(11, 42L, 0)).isEqualTo(alone);
  }

  @Test
  void everyPartOfTheKeyMatters() {
    Chance chance = new Chance(1);
    chance.reset(1, 1);
    double base = chance.uniform(1, 1L, 0);
    assertThat(chance.uniform(2, 1L, 0)).isNotEqualTo(base);
    assertThat(chance.uniform(1, 2L, 0)).isNotEqualTo(base);
    assertThat(chance.uniform(1, 1L, 1)).isNotEqualTo(base);
    chance.reset(1, 2);
    assertThat(chance.uniform(1, 1L, 0)).isNotEqualTo(base);
    chance.reset(1L << 40, 1);
    assertThat(chance.uniform(1, 1L, 0)).isNotEqualTo(base);
  }

  /** Kolmogorov-Smirnov distance of 100,000 draws; the bound is passed by chance once in 1000. */
  @Test
  void drawsOnSuccessiveOccasionsAreUniform() {
    Chance chance = new Chance(-1);
    chance.reset(-1, 1);
    double[] draws = new double[100_000];
    for (int i = 0; i < draws.length; i++) {
      draws[i] = chance.uniform(77, i, 0);
    }
    java.util.Arrays.sort(draws);
    double distance = 0;
    for (int i = 0; i < draws.length; i++) {
      distance = Math.max(distance, Math.abs(draws[i] - (i + 0.5) / draws.length));
    }
    assertThat(draws[0]).isPositive();
    assertThat(draws[draws.length - 1]).isLessThan(1);
    assertThat(distance).isLessThan(1.95 / Math.sqrt(draws.length));
  }
}
