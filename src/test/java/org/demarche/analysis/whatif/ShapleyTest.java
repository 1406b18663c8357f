package org.demarche.analysis.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Shapley values of games whose values are known. */
class ShapleyTest {
  private static List<Double> values(int players, IntToDoubleFunction worth) {
    return Shapley.values(
        players, masks -> masks.stream().map(m -> worth.applyAsDouble(m)).toList());
  }

  @Test
  void theyAddUpToWhatAllAddTogether() {
    IntToDoubleFunction worth = mask -> Integer.bitCount(mask * 37 % 64) * 0.7 + mask % 5;
    double sum = values(6, worth).stream().mapToDouble(Double::doubleValue).sum();
    assertThat(sum).isCloseTo(worth.applyAsDouble(63) - worth.applyAsDouble(0), within(1e-12));
  }

  @Test
  void theGloveGameIsSharedOutAsKnown() {
    // One left glove, two right ones: a pair is worth 1 (2/3, 1/6, 1/6).
    List<Double> values = values(3, mask -> (mask & 1) != 0 && (mask & 6) != 0 ? 1 : 0);
    assertThat(values.get(0)).isCloseTo(2 / 3.0, within(1e-15));
    assertThat(values.get(1)).isCloseTo(1 / 6.0, within(1e-15)).isEqualTo(values.get(2));
  }

  @Test
  void whoAddsNothingGetsNothing() {
    assertThat(values(4, mask -> (mask & 1) != 0 ? 1 : 0)).containsExactly(1.0, 0.0, 0.0, 0.0);
    assertThat(values(0, mask -> 1)).isEmpty();
  }
}
