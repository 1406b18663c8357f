package org.demarche.statistics.clusters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class PathDistanceTest {
  private static final Path FALLING = new Path(List.of(0.0, 10.0, 40.0), List.of(5, 3, 1));
  private static final Path FLAT = new Path(List.of(0.0), List.of(3));

  /** By hand over 100 days: 2 rungs for 10 days, none for 30, 2 for 60: 140 rung-days. */
  @Test
  void countsTheRungsBetweenTwoPathsByTime() {
    assertThat(PathDistance.between(FALLING, FLAT, 100)).isCloseTo(1.4, within(1e-12));
    assertThat(PathDistance.between(FLAT, FALLING, 100)).isCloseTo(1.4, within(1e-12));
  }

  @Test
  void equalPathsAreNotApart() {
    assertThat(PathDistance.between(FALLING, FALLING, 100)).isZero();
  }

  @Test
  void changesAfterTheEndDoNotCount() {
    assertThat(PathDistance.between(FALLING, FLAT, 10)).isCloseTo(2, within(1e-12));
  }

  @Test
  void refusesPathsOfDifferentSpans() {
    Path later = new Path(List.of(1.0), List.of(3));

    assertThatThrownBy(() -> PathDistance.between(FLAT, later, 100))
        .hasMessageContaining("one span of time");
    assertThatThrownBy(() -> new Path(List.of(0.0, 0.0), List.of(1, 2)))
        .hasMessageContaining("does not rise");
    assertThatThrownBy(() -> new Path(List.of(0.0), List.of(1, 2)))
        .hasMessageContaining("one state for each start");
  }
}
