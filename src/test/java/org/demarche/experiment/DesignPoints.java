package org.demarche.experiment;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Points of designs under the fake engine's keyed chance. */
final class DesignPoints {
  private DesignPoints() {}

  static KeyedChance chance(long seed) {
    return new FakeSimulation().chance(seed);
  }

  static List<String> names(int count) {
    return IntStream.range(0, count).mapToObj(i -> "a" + i).toList();
  }

  static double[][] points(
      Sampler design, List<String> ids, List<Sampler.Correlation> correlations, int n, long seed) {
    Uniforms uniforms = design.uniforms(ids, correlations, chance(seed));
    double[][] points = new double[n][ids.size()];
    for (int r = 1; r <= n; r++) {
      uniforms.draw(r, points[r - 1]);
    }
    return points;
  }

  static double[] column(double[][] points, int column) {
    return Arrays.stream(points).mapToDouble(p -> p[column]).toArray();
  }
}
