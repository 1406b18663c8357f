package org.demarche.evidence.hindcast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A distribution made of values, each with a weight.
 *
 * @param values at least one, finite, increasing
 * @param weights one for each value, positive, of sum 1
 */
public record Empirical(List<Double> values, List<Double> weights) {
  /** Copies the lists, puts the values in order and scales the weights. */
  public Empirical {
    if (values.isEmpty() || values.size() != weights.size()) {
      throw new IllegalArgumentException("Values need a weight each, and at least one value.");
    }
    double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
    boolean usable =
        weights.stream().allMatch(w -> w > 0)
            && Double.isFinite(sum)
            && values.stream().allMatch(Double::isFinite);
    if (!usable) {
      throw new IllegalArgumentException("Values are finite and weights above 0.");
    }
    List<Double> given = values;
    List<Double> raw = weights;
    List<Integer> order =
        IntStream.range(0, values.size())
            .boxed()
            .sorted(Comparator.comparingDouble(given::get))
            .toList();
    List<Double> sorted = new ArrayList<>();
    List<Double> scaled = new ArrayList<>();
    order.forEach(i -> sorted.add(given.get(i)));
    order.forEach(i -> scaled.add(raw.get(i) / sum));
    values = List.copyOf(sorted);
    weights = List.copyOf(scaled);
  }

  /** Returns the distribution in which all values weigh the same. */
  public static Empirical of(List<Double> values) {
    return new Empirical(values, values.stream().map(value -> 1.0).toList());
  }

  /** Returns the same with every value above a limit set to it. */
  public Empirical cappedAt(double limit) {
    return new Empirical(values.stream().map(v -> Math.min(v, limit)).toList(), weights);
  }

  /** Returns the mean. */
  public double mean() {
    return IntStream.range(0, values.size()).mapToDouble(i -> values.get(i) * weights.get(i)).sum();
  }

  /**
   * Returns the smallest value that at least this share of the weight does not exceed.
   *
   * @param share in (0, 1]
   */
  public double quantile(double share) {
    double below = 0;
    for (int i = 0; i < values.size(); i++) {
      below += weights.get(i);
      if (below >= share - 1e-12) {
        return values.get(i);
      }
    }
    return values.get(values.size() - 1);
  }
}
