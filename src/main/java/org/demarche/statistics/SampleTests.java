package org.demarche.statistics;

/**
 * Means of plain samples without blocks, for data that are not replications of an experiment.
 *
 * <p>Arrays of any order, NaN left out (for pairs, the whole pair).
 */
public final class SampleTests {

  private SampleTests() {}

  /**
   * Student's interval for one mean and the test that it is 0.
   *
   * @param values at least two
   * @param level inside (0, 1)
   */
  public static TTest mean(double[] values, double level) {
    BlockMoments moments = moments(values, "values");
    double error = Math.sqrt(moments.varianceOfMean());
    return test(moments.mean(), error, moments.n() - 1, level);
  }

  /**
   * The mean of paired differences, first minus second.
   *
   * @param first at least two values
   * @param second as many, in the same order
   * @param level inside (0, 1)
   */
  public static TTest paired(double[] first, double[] second, double level) {
    if (first.length != second.length) {
      throw new IllegalArgumentException(
          "pairs need equal lengths, got " + first.length + " and " + second.length);
    }
    double[] differences = new double[first.length];
    for (int i = 0; i < first.length; i++) {
      differences[i] = first[i] - second[i];
    }
    return mean(differences, level);
  }

  /**
   * The difference of two independent means, first minus second, with unequal variances (Welch,
   * Biometrika 34, 1947).
   *
   * @param first at least two values
   * @param second at least two values
   * @param level inside (0, 1)
   */
  public static TTest welch(double[] first, double[] second, double level) {
    BlockMoments a = moments(first, "first");
    BlockMoments b = moments(second, "second");
    double va = a.varianceOfMean();
    double vb = b.varianceOfMean();
    double variance = va + vb;
    double degreesOfFreedom =
        variance <= 0
            ? a.n() + b.n() - 2
            : variance * variance / (va * va / (a.n() - 1) + vb * vb / (b.n() - 1));
    return test(a.mean() - b.mean(), Math.sqrt(variance), degreesOfFreedom, level);
  }

  private static BlockMoments moments(double[] values, String name) {
    BlockMoments moments = BlockMoments.of(values, Stratification.independent());
    if (moments.n() < 2) {
      throw new IllegalArgumentException(name + " has " + moments.n() + " values: give at least 2");
    }
    return moments;
  }

  private static TTest test(double estimate, double error, double degreesOfFreedom, double level) {
    double t = error > 0 ? estimate / error : estimate == 0 ? 0 : estimate / 0.0;
    Interval interval =
        Interval.symmetric(estimate, error, CriticalValues.student(degreesOfFreedom, level));
    return new TTest(
        interval, t, degreesOfFreedom, CriticalValues.studentPValue(t, degreesOfFreedom));
  }
}
