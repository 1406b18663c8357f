package org.demarche.statistics.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SobolEstimatorTest {
  private static final long SEED = 20260103;

  /**
   * Ishigami function with a = 7, b = .1, exact (Ishigami and Homma 1990): V 13.844588; S1 .313905,
   * .442411, 0; S13 .243684; ST .557589, .442411, .243684.
   */
  @Test
  void indicesOfTheIshigamiFunctionMeetTheExactOnes() {
    double[] outputs = outputs(SaltelliDesign.sample(65_536, 3, true, SEED));
    SobolIndices indices = new SobolEstimator(3, true).estimate(outputs, SEED);

    assertThat(indices.variance()).isCloseTo(13.844588, within(.05));
    assertThat(estimates(indices.first()))
        .containsExactly(new double[] {.313905, .442411, 0}, within(.01));
    assertThat(estimates(indices.total()))
        .containsExactly(new double[] {.557589, .442411, .243684}, within(.01));
    assertThat(indices.second().get(0).interval().estimate()).isCloseTo(0, within(.015));
    assertThat(indices.second().get(1).interval().estimate()).isCloseTo(.243684, within(.015));
    assertThat(indices.second().get(2).interval().estimate()).isCloseTo(0, within(.015));
    assertThat(indices.converged()).isTrue();
  }

  /**
   * Sobol's g function with a = 0, 1, 4.5, 9, 99, 99, 99, 99 (Saltelli et al., Sensitivity Analysis
   * in Practice, 2004, table 5.3): S .716, .179, .0237, .0072, .0001 four times; ST .787, .242,
   * .0343, .0105, .0001 four times. To more digits by V_i = 1 / (3 (1 + a_i)²), V = Π(1 + V_i) − 1,
   * S_i = V_i / V, ST_i = V_i Π_{k ≠ i}(1 + V_k) / V.
   */
  @Test
  void indicesOfTheGFunctionMeetTheExactOnes() {
    double[] a = {0, 1, 4.5, 9, 99, 99, 99, 99};
    double[] outputs =
        Arrays.stream(SaltelliDesign.sample(65_536, 8, false, SEED))
            .mapToDouble(u -> gFunction(u, a))
            .toArray();
    SobolIndices indices = new SobolEstimator(8, false).estimate(outputs, SEED);

    double all = Arrays.stream(a).map(x -> 1 + part(x)).reduce(1, (x, y) -> x * y);
    for (int j = 0; j < a.length; j++) {
      double exactFirst = part(a[j]) / (all - 1);
      double exactTotal = part(a[j]) * all / (1 + part(a[j])) / (all - 1);
      assertThat(estimates(indices.first())[j]).isCloseTo(exactFirst, within(.01));
      assertThat(estimates(indices.total())[j]).isCloseTo(exactTotal, within(.01));
    }
    assertThat(part(0) / (all - 1)).isCloseTo(.716, within(5e-4));
    assertThat(part(0) * all / (1 + part(0)) / (all - 1)).isCloseTo(.787, within(5e-4));
    assertThat(indices.second()).isEmpty();
  }

  private static double gFunction(double[] u, double[] a) {
    double product = 1;
    for (int j = 0; j < a.length; j++) {
      product *= (Math.abs(4 * u[j] - 2) + a[j]) / (1 + a[j]);
    }
    return product;
  }

  private static double part(double a) {
    return 1 / (3 * (1 + a) * (1 + a));
  }

  /** By hand: y = x1, rows with A = 0, 1 and B = 1, 0; two rows are few, so S1 and ST come to 2. */
  @Test
  void twoRowsWorkedByHand() {
    double[][] base = {{0, .3, 1, .7}, {1, .1, 0, .2}};
    double[][] points = SaltelliDesign.expand(base, false);
    double[] outputs = Arrays.stream(points).mapToDouble(p -> p[0]).toArray();
    SobolIndices indices = new SobolEstimator(2, false).estimate(outputs, SEED);

    assertThat(points).hasDimensions(8, 2);
    assertThat(points[1]).containsExactly(1, .3);
    assertThat(indices.variance()).isEqualTo(.25);
    // Centred A = -.5, .5; AB1 = .5, -.5; S1 = mean(.5·1, −.5·−1) / .25 = 2; ST = mean(1, 1) / .5.
    assertThat(estimates(indices.first())).containsExactly(2, 0);
    assertThat(estimates(indices.total())).containsExactly(2, 0);
  }

  @Test
  void smallSamplesAreFlaggedInsteadOfPrinted() {
    double[] outputs = outputs(SaltelliDesign.sample(16, 3, true, SEED));
    SobolIndices indices = new SobolEstimator(3, true).estimate(outputs, SEED);

    assertThat(indices.converged()).isFalse();
    assertThat(indices.first().get(0).value()).isEmpty();
  }

  @Test
  void aFailedRunTakesItsRowWithIt() {
    double[] outputs = outputs(SaltelliDesign.sample(64, 3, true, SEED));
    outputs[11] = Double.NaN;
    SobolIndices indices = new SobolEstimator(3, true).estimate(outputs, SEED);

    assertThat(indices.rows()).isEqualTo(63);
    assertThat(indices.missing()).isEqualTo(1);
    assertThat(indices.total().get(0).interval().isDefined()).isTrue();
  }

  @Test
  void aConstantOutputHasNoIndices() {
    SobolIndices indices = new SobolEstimator(2, false).estimate(new double[32], SEED);

    assertThat(indices.first().get(0).interval().isDefined()).isFalse();
    assertThat(indices.converged()).isFalse();
  }

  @Test
  void refusesOutputsThatDoNotFitTheDesign() {
    assertThatThrownBy(() -> new SobolEstimator(3, true).estimate(new double[10], SEED))
        .hasMessageContaining("no multiple of 8");
  }

  private static double[] outputs(double[][] points) {
    return Arrays.stream(points).mapToDouble(Ishigami::value).toArray();
  }

  private static double[] estimates(List<SobolIndex> indices) {
    return indices.stream().mapToDouble(i -> i.interval().estimate()).toArray();
  }
}
