package org.demarche.analysis.update;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.demarche.analysis.whatif.WhatIfReport.Figure;
import org.demarche.statistics.CriticalValues;

/**
 * Means and quantiles of runs with weights. Runs that share a world count together, and so do those
 * that share their past, so that an interval knows how few of either may lie behind many runs (Chan
 * and Lai 2013; Lee and Whiteley 2018). Where runs hang together in both ways, the variances of
 * both add up, less what they have in common (two-way clusters, Cameron, Gelbach and Miller 2011).
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record Weighted(double[] weights, int[] worlds, int[] pasts, int[] groups) {
  /**
   * Runs with weights.
   *
   * @param weights add up to 1
   * @param kin runs of one number count together
   */
  static Weighted of(double[] weights, IntUnaryOperator kin) {
    return of(weights, kin, kin);
  }

  /**
   * Runs that hang together in two ways.
   *
   * @param weights add up to 1
   * @param world runs of one number share their world
   * @param past runs of one number share their past
   */
  static Weighted of(double[] weights, IntUnaryOperator world, IntUnaryOperator past) {
    return new Weighted(
        weights,
        dense(weights.length, world),
        dense(weights.length, past),
        new int[weights.length]);
  }

  /**
   * The same, in groups that know nothing of one another: how far these differ tells how sure a
   * mean is, whatever hangs together within them.
   *
   * @param group runs of one number are of one group
   */
  Weighted inGroups(IntUnaryOperator group) {
    return new Weighted(weights, worlds, pasts, dense(weights.length, group));
  }

  private static int[] dense(int count, IntUnaryOperator number) {
    Map<Integer, Integer> dense = new HashMap<>();
    return IntStream.range(0, count)
        .map(i -> dense.merge(number.applyAsInt(i), dense.size(), (known, next) -> known))
        .toArray();
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
    double[] parts = new double[values.length];
    double[] own = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      boolean counts = !Double.isNaN(values[i]);
      parts[i] = counts ? weights[i] / weight * (values[i] - mean) : 0;
      own[i] = counts ? weights[i] / weight : 0;
    }
    double n = Math.min(effective(own, worlds), effective(own, pasts));
    int living = living();
    double variance = living > 1 ? squares(parts, groups) : variance(parts);
    double free = living > 1 ? living : n;
    variance *= free > 1 ? free / (free - 1) : 1;
    double student = CriticalValues.student(Math.max(1, free - 1), level);
    if (!share) {
      double half = student * Math.sqrt(variance);
      return new Figure(mean, mean - half, mean + half, (int) Math.round(n));
    }
    return wilson(mean, variance, n, living > 1 ? student : CriticalValues.normal(level));
  }

  /** How many groups have any weight. */
  private int living() {
    Set<Integer> living = new HashSet<>();
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] > 0) {
        living.add(groups[i]);
      }
    }
    return living.size();
  }

  private double variance(double[] parts) {
    int[] both = new int[parts.length];
    Map<Long, Integer> dense = new HashMap<>();
    for (int i = 0; i < both.length; i++) {
      long pair = ((long) worlds[i] << 32) | pasts[i];
      both[i] = dense.merge(pair, dense.size(), (known, next) -> known);
    }
    double byWorld = squares(parts, worlds);
    double byPast = squares(parts, pasts);
    // The difference of variances may come out below either, by chance: never less than one.
    return Math.max(Math.max(byWorld, byPast), byWorld + byPast - squares(parts, both));
  }

  private static double effective(double[] shares, int[] groups) {
    return 1 / squares(shares, groups);
  }

  private static double squares(double[] parts, int[] groups) {
    double[] sums = new double[parts.length];
    for (int i = 0; i < parts.length; i++) {
      sums[groups[i]] += parts[i];
    }
    double squares = 0;
    for (double each : sums) {
      squares += each * each;
    }
    return squares;
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
