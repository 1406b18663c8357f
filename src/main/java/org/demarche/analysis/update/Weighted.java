package org.demarche.analysis.update;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.demarche.analysis.whatif.WhatIfReport.Figure;
import org.demarche.statistics.CriticalValues;

/**
 * Means and quantiles of runs with weights. Runs that share a world count together, so that an
 * interval knows how few worlds may lie behind many runs (Chan and Lai 2013; Lee and Whiteley
 * 2018).
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record Weighted(double[] weights, int[] worlds) {
  /**
   * Runs with weights.
   *
   * @param weights add up to 1
   * @param kin runs of one number count together
   */
  static Weighted of(double[] weights, IntUnaryOperator kin) {
    Map<Integer, Integer> dense = new HashMap<>();
    int[] worlds = new int[weights.length];
    for (int i = 0; i < worlds.length; i++) {
      worlds[i] = dense.merge(kin.applyAsInt(i), dense.size(), (known, next) -> known);
    }
    return new Weighted(weights, worlds);
  }

  /**
   * The mean of what is no NaN, with an interval of a level; Student's, and Wilson's of a share, by
   * effective number.
   */
  Figure mean(double[] values, boolean share, double level) {
    double weight = 0;
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      if (!Double.isNaN(values[i])) {
        weight += weights[i];
        sum += weights[i] * values[i];
      }
    }
    if (weight <= 0) {
      return new Figure(null, null, null, 0);
    }
    double mean = sum / weight;
    double[] byWorld = new double[worlds.length];
    double[] heft = new double[worlds.length];
    for (int i = 0; i < values.length; i++) {
      if (!Double.isNaN(values[i])) {
        byWorld[worlds[i]] += weights[i] / weight * (values[i] - mean);
        heft[worlds[i]] += weights[i] / weight;
      }
    }
    double variance = 0;
    for (double each : byWorld) {
      variance += each * each;
    }
    double n = Particles.effective(heft);
    variance *= n > 1 ? n / (n - 1) : 1;
    int rounded = (int) Math.round(n);
    if (!share) {
      double half = CriticalValues.student(Math.max(1, n - 1), level) * Math.sqrt(variance);
      return new Figure(mean, mean - half, mean + half, rounded);
    }
    return wilson(mean, variance, n, CriticalValues.normal(level));
  }

  private static Figure wilson(double p, double variance, double worlds, double z) {
    double n = variance > 0 ? Math.min(p * (1 - p) / variance, 1e12) : worlds;
    double centre = (p + z * z / (2 * n)) / (1 + z * z / n);
    double half = z / (1 + z * z / n) * Math.sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    return new Figure(
        p,
        Math.min(p, Math.max(0, centre - half)),
        Math.max(p, Math.min(1, centre + half)),
        (int) Math.round(worlds));
  }

  /** The least value at which the weights of all up to it reach a share. */
  double quantile(double[] values, double share) {
    int[] order =
        IntStream.range(0, values.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> values[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double sum = 0;
    for (int i : order) {
      sum += weights[i];
      if (sum >= share) {
        return values[i];
      }
    }
    return values[order[order.length - 1]];
  }

  /** The level of each of so many intervals that are to hold at once at 95%. */
  static double level(int statements) {
    return 1 - 0.05 / Math.max(1, statements);
  }
}
