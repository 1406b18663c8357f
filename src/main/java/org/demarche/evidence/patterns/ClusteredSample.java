package org.demarche.evidence.patterns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.statistics.Interval;
import org.demarche.statistics.ShareIntervals;

/**
 * Values that come in clusters: several runs of one crisis are more alike than runs of different
 * ones. Standard errors are those of a ratio of cluster totals, by linearisation (Cochran, Sampling
 * Techniques, 1977, section 6.3); quantiles by Woodruff's method (1952) on top of them.
 */
final class ClusteredSample {
  private static final double LEVEL = 0.95;
  private static final double NORMAL_95 = 1.959963984540054;

  private record Value(int cluster, double value) {}

  private final List<Value> values = new ArrayList<>();

  /** Adds a value of a cluster; infinity is allowed and NaN is left out. */
  void add(int cluster, double value) {
    if (!Double.isNaN(value)) {
      values.add(new Value(cluster, value));
    }
  }

  void add(int cluster, boolean value) {
    add(cluster, value ? 1 : 0);
  }

  int size() {
    return values.size();
  }

  /** The mean with its 95% interval; undefined without values. */
  Interval mean() {
    if (values.isEmpty()) {
      return Interval.undefined();
    }
    double mean = values.stream().mapToDouble(Value::value).sum() / values.size();
    double error = error(mean);
    return Double.isNaN(error)
        ? Interval.ofUnknownSpread(mean)
        : Interval.symmetric(mean, error, NORMAL_95);
  }

  /** The mean of zeros and ones, with Wilson's interval on the effective number of draws. */
  Interval share() {
    if (values.isEmpty()) {
      return Interval.undefined();
    }
    double share = values.stream().mapToDouble(Value::value).sum() / values.size();
    double error = error(share);
    double variance = Double.isNaN(error) ? 0 : error * error;
    double most = ShareIntervals.effectiveSize(share, values.size(), variance);
    double size = Math.min(values.size(), most);
    Interval wilson = ShareIntervals.wilson(share, size, NORMAL_95);
    return new Interval(
        share,
        Math.max(wilson.standardError(), variance > 0 ? error : 0),
        wilson.low(),
        wilson.high());
  }

  /**
   * A quantile with its 95% interval; ends that lie among censored values are infinite. Values so
   * few that even the least and the greatest enclose the quantile with less than 95% say nothing of
   * its error.
   */
  Interval quantile(double probability) {
    if (values.isEmpty()) {
      return Interval.undefined();
    }
    double[] sorted = values.stream().mapToDouble(Value::value).sorted().toArray();
    double estimate = at(sorted, probability);
    double missed =
        StrictMath.pow(probability, sorted.length) + StrictMath.pow(1 - probability, sorted.length);
    if (missed > 1 - LEVEL) {
      return Interval.ofUnknownSpread(estimate);
    }
    ClusteredSample below = new ClusteredSample();
    values.forEach(each -> below.add(each.cluster(), each.value() <= estimate));
    double error = below.error(below.mean().estimate());
    double half = NORMAL_95 * (Double.isNaN(error) ? 0 : error);
    double low = Math.min(estimate, at(sorted, Math.max(0, probability - half)));
    double high = Math.max(estimate, at(sorted, Math.min(1, probability + half)));
    double spread = (high - low) / (2 * NORMAL_95);
    return new Interval(estimate, Double.isFinite(spread) ? spread : Double.NaN, low, high);
  }

  /** Linear interpolation between order statistics: type 7 of R's quantile. */
  private static double at(double[] sorted, double probability) {
    double place = probability * (sorted.length - 1);
    int below = (int) Math.floor(place);
    int above = Math.min(sorted.length - 1, below + 1);
    double weight = place - below;
    return weight == 0 || sorted[below] == sorted[above]
        ? sorted[below]
        : sorted[below] + weight * (sorted[above] - sorted[below]);
  }

  /** Standard error of the mean from the spread of cluster totals; NaN for one cluster. */
  private double error(double mean) {
    Map<Integer, Double> residuals = new TreeMap<>(Comparator.naturalOrder());
    values.forEach(each -> residuals.merge(each.cluster(), each.value() - mean, Double::sum));
    int clusters = residuals.size();
    if (clusters < 2) {
      return Double.NaN;
    }
    double sum = residuals.values().stream().mapToDouble(r -> r * r).sum();
    return Math.sqrt(sum * clusters / (clusters - 1)) / values.size();
  }
}
