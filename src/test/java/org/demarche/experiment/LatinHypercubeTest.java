package org.demarche.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.junit.jupiter.api.Test;

final class LatinHypercubeTest {
  private final KeyedChance chance = new FakeSimulation().chance(20260103);

  private double[][] points(
      Sampler design, List<String> ids, List<Sampler.Correlation> correlations, int n) {
    Uniforms uniforms = design.uniforms(ids, correlations, chance);
    double[][] points = new double[n][ids.size()];
    for (int r = 1; r <= n; r++) {
      uniforms.draw(r, points[r - 1]);
    }
    return points;
  }

  private static double[] column(double[][] points, int column) {
    return Arrays.stream(points).mapToDouble(p -> p[column]).toArray();
  }

  @Test
  void everyBlockOfTwentyHasOnePointInEveryStratumOfEveryColumn() {
    double[][] points = points(new LatinHypercube(), List.of("a", "b", "c"), List.of(), 100);
    for (int block = 0; block < 5; block++) {
      for (int c = 0; c < 3; c++) {
        double[] column = column(Arrays.copyOfRange(points, 20 * block, 20 * block + 20), c);
        int[] strata = Arrays.stream(column).mapToInt(u -> (int) (20 * u)).sorted().toArray();
        assertThat(strata).isEqualTo(IntStream.range(0, 20).toArray());
      }
    }
  }

  @Test
  void aColumnDependsOnItsNameAloneAndNotOnTheOthers() {
    double[][] many = points(new LatinHypercube(), List.of("a", "b", "c"), List.of(), 60);
    double[][] alone = points(new LatinHypercube(), List.of("c"), List.of(), 60);
    assertThat(column(many, 2)).isEqualTo(column(alone, 0));
  }

  @Test
  void replicationsMayBeDrawnInAnyOrder() {
    double[][] inOrder = points(new LatinHypercube(), List.of("a", "b"), List.of(), 45);
    Uniforms uniforms = new LatinHypercube().uniforms(List.of("a", "b"), List.of(), chance);
    for (int r : new int[] {45, 1, 21, 20, 2}) {
      double[] point = new double[2];
      uniforms.draw(r, point);
      assertThat(point).isEqualTo(inOrder[r - 1]);
    }
  }

  @Test
  void rankCorrelationsAreBroughtAboutWithinEveryBlock() {
    List<Sampler.Correlation> asked =
        List.of(new Sampler.Correlation(0, 1, 0.7), new Sampler.Correlation(1, 2, -0.5));
    double[][] points = points(new LatinHypercube(), List.of("a", "b", "c"), asked, 2000);
    List<Double> first = new ArrayList<>();
    List<Double> second = new ArrayList<>();
    for (int b = 0; b < 100; b++) {
      double[][] block = Arrays.copyOfRange(points, 20 * b, 20 * b + 20);
      first.add(new SpearmansCorrelation().correlation(column(block, 0), column(block, 1)));
      second.add(new SpearmansCorrelation().correlation(column(block, 1), column(block, 2)));
    }
    // Unreordered blocks of 20 would scatter with a standard deviation of 1 / sqrt(19) = 0.23.
    assertThat(spread(first)).isLessThan(0.1);
    assertThat(spread(second)).isLessThan(0.12);
    assertThat(mean(first)).isCloseTo(0.7, within(0.03));
    assertThat(mean(second)).isCloseTo(-0.5, within(0.03));
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(d -> d).average().orElseThrow();
  }

  private static double spread(List<Double> values) {
    double mean = mean(values);
    double squares = values.stream().mapToDouble(d -> (d - mean) * (d - mean)).sum();
    return Math.sqrt(squares / (values.size() - 1));
  }

  @Test
  void correlatedColumnsKeepTheirStrata() {
    List<Sampler.Correlation> asked = List.of(new Sampler.Correlation(0, 1, 0.9));
    double[][] points = points(new LatinHypercube(), List.of("a", "b"), asked, 20);
    int[] strata =
        Arrays.stream(column(points, 1)).mapToInt(u -> (int) (20 * u)).sorted().toArray();
    assertThat(strata).isEqualTo(IntStream.range(0, 20).toArray());
  }

  @Test
  void contradictingCorrelationsAreRefusedWithTheirNames() {
    List<Sampler.Correlation> asked =
        List.of(
            new Sampler.Correlation(0, 1, 0.9),
            new Sampler.Correlation(1, 2, 0.9),
            new Sampler.Correlation(0, 2, -0.9));
    assertThatThrownBy(() -> new LatinHypercube().uniforms(List.of("a", "b", "c"), asked, chance))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a, b, c contradict each other");
  }

  @Test
  void aGroupOfTwentyCorrelatedAssumptionsIsRefused() {
    List<String> ids = IntStream.range(0, 20).mapToObj(i -> "a" + i).toList();
    List<Sampler.Correlation> chain =
        IntStream.range(1, 20).mapToObj(i -> new Sampler.Correlation(i - 1, i, 0.1)).toList();
    assertThatThrownBy(() -> new LatinHypercube().uniforms(ids, chain, chance))
        .hasMessageContaining("fewer than 20 members, but these are 20");
  }

  @Test
  void monteCarloPointsAreUniformAndCorrelatedAsAsked() {
    List<Sampler.Correlation> asked = List.of(new Sampler.Correlation(0, 1, 0.6));
    double[][] points = points(new MonteCarlo(), List.of("a", "b"), asked, 20_000);
    double[] b = column(points, 1);
    assertThat(Arrays.stream(b).average().orElseThrow()).isCloseTo(0.5, within(0.01));
    // Standard error of Spearman's rho at 20,000 points is below 0.006.
    assertThat(new SpearmansCorrelation().correlation(column(points, 0), b))
        .isCloseTo(0.6, within(0.02));
  }
}
