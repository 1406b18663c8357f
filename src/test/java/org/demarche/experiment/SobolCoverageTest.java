package org.demarche.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.demarche.statistics.Interval;
import org.demarche.statistics.OutcomeEstimator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nominal 95% intervals of {@code run --design sobol} with its usual 32 points under a scramble and
 * 1,000 replications, at 8, 40 and 99 assumptions. The mean of Sobol's g function is 1 whatever its
 * coefficients (Saltelli et al., 2004); the sum of two uniform numbers is below 1 half the time.
 *
 * <p>Normal run: 300 samples, 95% less and more 3.5 standard errors of 1.3 points. Slow: 2,000.
 */
final class SobolCoverageTest {
  private static final int REPLICATIONS = 1000;

  @ParameterizedTest(name = "{0} assumptions")
  @ValueSource(ints = {8, 40, 99})
  void intervalsCoverInThreeHundredSamples(int assumptions) {
    assertThat(coverage(assumptions, 300)).allSatisfy(c -> assertThat(c).isBetween(.905, .995));
  }

  @Tag("slow")
  @ParameterizedTest(name = "{0} assumptions")
  @ValueSource(ints = {8, 40, 99})
  void intervalsCoverInTwoThousandSamples(int assumptions) {
    assertThat(coverage(assumptions, 2000)).allSatisfy(c -> assertThat(c).isBetween(.93, .97));
  }

  /** Shares of samples that cover: the mean of the g function, and shares of three pairs. */
  private static List<Double> coverage(int assumptions, int samples) {
    Sobol design = new Sobol(Sobol.DEFAULT_POINTS);
    OutcomeEstimator estimator = new OutcomeEstimator(design.stratification(), .95);
    double[] covered = new double[4];
    for (int sample = 0; sample < samples; sample++) {
      double[][] points =
          DesignPoints.points(
              design, DesignPoints.names(assumptions), List.of(), REPLICATIONS, sample);
      Interval mean = estimator.mean(values(points, SobolCoverageTest::g), sample).interval();
      covered[0] += mean.contains(1) ? 1 : 0;
      for (int pair = 0; pair < 3; pair++) {
        int first = pair * assumptions / 4;
        int second = assumptions - 1 - pair;
        double[] below = values(points, p -> p[first] + p[second] < 1 ? 1 : 0);
        covered[1 + pair] += estimator.share(below).interval().contains(.5) ? 1 : 0;
      }
    }
    return Arrays.stream(covered).mapToObj(c -> c / samples).toList();
  }

  private static double[] values(double[][] points, ToDoubleFunction<double[]> of) {
    return Arrays.stream(points).mapToDouble(of).toArray();
  }

  /** Its coefficients are 1, 2, 3 … */
  private static double g(double[] point) {
    double product = 1;
    for (int j = 0; j < point.length; j++) {
      product *= (Math.abs(4 * point[j] - 2) + 1 + j) / (2 + j);
    }
    return product;
  }
}
