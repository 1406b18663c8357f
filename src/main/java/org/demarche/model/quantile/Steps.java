package org.demarche.model.quantile;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.demarche.model.Distribution;

/** The quantile function of finitely many values; those without weight never come. */
final class Steps implements DoubleUnaryOperator {
  private final double[] values;
  private final double[] cumulative;

  Steps(Distribution.Discrete of) {
    this(of, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }

  /** Only the values from {@code min} to {@code max}; both ends are kept. */
  Steps(Distribution.Discrete of, double min, double max) {
    int[] kept =
        IntStream.range(0, of.values().size())
            .filter(i -> of.weights().get(i) > 0)
            .filter(i -> of.values().get(i) >= min && of.values().get(i) <= max)
            .toArray();
    values = IntStream.of(kept).mapToDouble(of.values()::get).toArray();
    cumulative = new double[kept.length];
    double sum = 0;
    for (int i = 0; i < kept.length; i++) {
      sum += of.weights().get(kept[i]);
      cumulative[i] = sum;
    }
  }

  @Override
  public double applyAsDouble(double u) {
    double level = u * cumulative[cumulative.length - 1];
    int low = 0;
    int high = values.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (level < cumulative[middle]) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return values[low];
  }
}
