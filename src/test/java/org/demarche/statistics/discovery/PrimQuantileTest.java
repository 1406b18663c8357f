package org.demarche.statistics.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PrimQuantileTest {

  /** EMA workbench, test_prim.py, test_quantile: 0 … 9 at .9, .95, .1, .05. */
  @Test
  void cutsFallHalfWayBetweenTwoValues() {
    double[] data = IntStream.range(0, 10).asDoubleStream().toArray();

    assertThat(PrimQuantile.of(data, .9)).isEqualTo(8.5);
    assertThat(PrimQuantile.of(data, .95)).isEqualTo(8.5);
    assertThat(PrimQuantile.of(data, .1)).isEqualTo(.5);
    assertThat(PrimQuantile.of(data, .05)).isEqualTo(.5);
  }

  /** EMA workbench, test_prim.py, test_quantile: a single value, and ties at both ends. */
  @Test
  void tiesAreCutAsAWhole() {
    double[] data = {1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 9};

    assertThat(PrimQuantile.of(new double[] {1}, .95)).isEqualTo(1);
    assertThat(PrimQuantile.of(new double[] {1}, .05)).isEqualTo(1);
    assertThat(PrimQuantile.of(data, .9)).isEqualTo(8.5);
    assertThat(PrimQuantile.of(data, .95)).isEqualTo(8.5);
    assertThat(PrimQuantile.of(data, .1)).isEqualTo(1.5);
    assertThat(PrimQuantile.of(data, .05)).isEqualTo(1.5);
  }
}
