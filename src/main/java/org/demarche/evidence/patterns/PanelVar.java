package org.demarche.evidence.patterns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.statistics.Interval;

/**
 * A first-order vector autoregression of what two parties do to each other week by week, pooled
 * over dyads with an effect for each direction of each dyad: y_ij(t) = c_ij + own y_ij(t-1) + cross
 * y_ji(t-1) + e. Least squares on what is left when the means are taken out; standard errors are
 * robust to any likeness within a cluster (Arellano 1987).
 *
 * <p>With T weeks the own lag is too low by about (1 + own)/T (Nickell 1981): 0.03 at 57 weeks.
 */
final class PanelVar {
  private static final double NORMAL_95 = 1.959963984540054;

  /** One equation: a week of one direction with the week before. */
  private record Row(int cluster, double y, double own, double cross) {}

  private final Map<List<Integer>, List<Row>> groups =
      new TreeMap<>(
          Comparator.<List<Integer>>comparingInt(key -> key.get(0))
              .thenComparingInt(key -> key.get(1)));
  private int dyads;

  /** Which weeks count. */
  interface Weeks {
    /** Tells whether the step from the week before counts. */
    boolean counts(int week);
  }

  /**
   * Adds a dyad.
   *
   * @param cluster dyads of one cluster may be alike
   * @param first what the first does to the second, week by week
   * @param second what the second does to the first
   * @param weeks the steps that count
   */
  void add(int cluster, double[] first, double[] second, Weeks weeks) {
    for (int side = 0; side < 2; side++) {
      double[] own = side == 0 ? first : second;
      double[] other = side == 0 ? second : first;
      List<Row> rows = new ArrayList<>();
      for (int t = 1; t < own.length; t++) {
        if (weeks.counts(t)) {
          rows.add(new Row(cluster, own[t], own[t - 1], other[t - 1]));
        }
      }
      if (rows.size() > 1) {
        groups.put(List.of(dyads, side), rows);
      }
    }
    dyads++;
  }

  int dyads() {
    return (int) groups.keySet().stream().map(key -> key.get(0)).distinct().count();
  }

  /** How many clusters the steps lie in. */
  int clusters() {
    return (int)
        groups.values().stream().flatMap(List::stream).map(Row::cluster).distinct().count();
  }

  int rows() {
    return groups.values().stream().mapToInt(List::size).sum();
  }

  /** The fit; undefined coefficients where the lags do not vary. */
  Fit fit() {
    List<Row> rows = new ArrayList<>();
    groups.values().forEach(group -> rows.addAll(centred(group)));
    double xx = 0;
    double xz = 0;
    double zz = 0;
    double xy = 0;
    double zy = 0;
    for (Row row : rows) {
      xx += row.own() * row.own();
      xz += row.own() * row.cross();
      zz += row.cross() * row.cross();
      xy += row.own() * row.y();
      zy += row.cross() * row.y();
    }
    double det = xx * zz - xz * xz;
    if (!(det > 1e-9 * xx * zz)) {
      return new Fit(Interval.undefined(), Interval.undefined());
    }
    double own = (zz * xy - xz * zy) / det;
    double cross = (xx * zy - xz * xy) / det;
    double[] errors = errors(rows, own, cross, new double[] {xx, xz, zz, det});
    return new Fit(
        Interval.symmetric(own, errors[0], NORMAL_95),
        Interval.symmetric(cross, errors[1], NORMAL_95));
  }

  private static List<Row> centred(List<Row> group) {
    double y = group.stream().mapToDouble(Row::y).average().orElse(0);
    double own = group.stream().mapToDouble(Row::own).average().orElse(0);
    double cross = group.stream().mapToDouble(Row::cross).average().orElse(0);
    return group.stream()
        .map(r -> new Row(r.cluster(), r.y() - y, r.own() - own, r.cross() - cross))
        .toList();
  }

  /** The sandwich: inverse times the clusters' squared scores times inverse, times C/(C-1). */
  private static double[] errors(List<Row> rows, double own, double cross, double[] moments) {
    Map<Integer, double[]> scores = new TreeMap<>();
    for (Row row : rows) {
      double left = row.y() - own * row.own() - cross * row.cross();
      double[] score = scores.computeIfAbsent(row.cluster(), key -> new double[2]);
      score[0] += left * row.own();
      score[1] += left * row.cross();
    }
    double a = moments[2] / moments[3];
    double b = -moments[1] / moments[3];
    double c = moments[0] / moments[3];
    double ownVariance = 0;
    double crossVariance = 0;
    for (double[] score : scores.values()) {
      double first = a * score[0] + b * score[1];
      double second = b * score[0] + c * score[1];
      ownVariance += first * first;
      crossVariance += second * second;
    }
    double clusters = scores.size();
    double scale = clusters > 1 ? clusters / (clusters - 1) : Double.NaN;
    return new double[] {Math.sqrt(scale * ownVariance), Math.sqrt(scale * crossVariance)};
  }

  /**
   * Coefficients with 95% intervals.
   *
   * @param own of the same direction's week before
   * @param cross of the other direction's
   */
  record Fit(Interval own, Interval cross) {}
}
