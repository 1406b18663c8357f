package org.demarche.statistics.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nominal 95% intervals of the design that {@code demarche sensitivity --method sobol} uses unless
 * told otherwise, 256 base rows by {@link SaltelliDesign#sample}, on g functions of 8, 40 and 99
 * inputs. Every input that does anything counts for itself, S1 and ST.
 *
 * <p>Normal run: 300 designs, which carry 1.3 points; accepted from 95% less 3.5 of them. Slow:
 * 2,000 designs, 92.5 to 97%.
 */
class SobolCoverageTest {
  private static final int ROWS = 256;

  static Stream<Arguments> functions() {
    return Stream.of(
        Arguments.of(8, new GFunction(0, 1, 4.5, 9, 99, 99, 99, 99)),
        Arguments.of(40, GFunction.ofTwelveAmong(40)),
        Arguments.of(99, GFunction.ofTwelveAmong(99)));
  }

  @ParameterizedTest(name = "{0} inputs")
  @MethodSource("functions")
  void everyInputIsCoveredInThreeHundredDesigns(int inputs, GFunction function) {
    assertThat(coverage(function, 300)).allSatisfy(c -> assertThat(c).isBetween(.905, .995));
  }

  @Tag("slow")
  @ParameterizedTest(name = "{0} inputs")
  @MethodSource("functions")
  void everyInputIsCoveredInTwoThousandDesigns(int inputs, GFunction function) {
    assertThat(coverage(function, 2000)).allSatisfy(c -> assertThat(c).isBetween(.925, .97));
  }

  /** Shares of designs whose interval covers: S1 of each active input, then ST of each. */
  private static List<Double> coverage(GFunction function, int designs) {
    int inputs = function.a().length;
    int[] active = IntStream.range(0, inputs).filter(function::isActive).toArray();
    double[] covered = new double[2 * active.length];
    for (int design = 0; design < designs; design++) {
      double[] outputs =
          Arrays.stream(SaltelliDesign.sample(ROWS, inputs, false, design))
              .mapToDouble(function::value)
              .toArray();
      SobolIndices indices = new SobolEstimator(inputs, false).estimate(outputs, design);
      for (int i = 0; i < active.length; i++) {
        SobolIndex first = indices.first().get(active[i]);
        SobolIndex total = indices.total().get(active[i]);
        covered[i] += first.interval().contains(function.first(active[i])) ? 1 : 0;
        covered[active.length + i] += total.interval().contains(function.total(active[i])) ? 1 : 0;
      }
    }
    return Arrays.stream(covered).mapToObj(c -> c / designs).toList();
  }
}
