package org.demarche.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Assumptions that hang together through rank correlations, with the triangular factor of their
 * correlation matrix.
 */
final class CorrelatedGroup {
  private static final double LEAST_PIVOT = 1e-9;

  private final List<Integer> columns;
  private final double[][] factor;

  private CorrelatedGroup(List<Integer> columns, double[][] factor) {
    this.columns = List.copyOf(columns);
    this.factor = factor;
  }

  /**
   * Finds the groups.
   *
   * @param names of all columns
   * @param correlations between columns
   * @param limit groups must have fewer members
   */
  static List<CorrelatedGroup> of(
      List<String> names, List<Sampler.Correlation> correlations, int limit) {
    List<TreeSet<Integer>> sets = new ArrayList<>();
    for (Sampler.Correlation c : correlations) {
      TreeSet<Integer> joined = new TreeSet<>(List.of(c.first(), c.second()));
      sets.removeIf(
          set -> {
            boolean touches = set.contains(c.first()) || set.contains(c.second());
            if (touches) {
              joined.addAll(set);
            }
            return touches;
          });
      sets.add(joined);
    }
    List<CorrelatedGroup> groups = new ArrayList<>();
    for (TreeSet<Integer> set : sets) {
      groups.add(group(names, new ArrayList<>(set), correlations, limit));
    }
    return groups;
  }

  private static CorrelatedGroup group(
      List<String> names,
      List<Integer> columns,
      List<Sampler.Correlation> correlations,
      int limit) {
    String members = columns.stream().map(names::get).collect(Collectors.joining(", "));
    if (columns.size() >= limit) {
      throw new IllegalArgumentException(
          "A group of correlated assumptions must have fewer than "
              + limit
              + " members, but these are "
              + columns.size()
              + ": "
              + members
              + ".");
    }
    double[][] matrix = identity(columns.size());
    for (Sampler.Correlation c : correlations) {
      int i = columns.indexOf(c.first());
      int j = columns.indexOf(c.second());
      if (i >= 0 && j >= 0) {
        // Pearson correlation of normal scores that has this rank correlation (Pearson, 1907).
        double r = 2 * StrictMath.sin(Math.PI * c.rho() / 6);
        matrix[i][j] = r;
        matrix[j][i] = r;
      }
    }
    if (!factorise(matrix)) {
      throw new IllegalArgumentException(
          "The rank correlations between "
              + members
              + " contradict each other. Weaken one of them, or state the missing ones.");
    }
    return new CorrelatedGroup(columns, matrix);
  }

  private static double[][] identity(int size) {
    double[][] matrix = new double[size][size];
    for (int i = 0; i < size; i++) {
      matrix[i][i] = 1;
    }
    return matrix;
  }

  /** Cholesky's lower factor in place; false if the matrix is not positive definite. */
  static boolean factorise(double[][] matrix) {
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = matrix[i][j];
        for (int k = 0; k < j; k++) {
          sum -= matrix[i][k] * matrix[j][k];
        }
        if (i == j) {
          if (sum < LEAST_PIVOT) {
            return false;
          }
          matrix[i][i] = Math.sqrt(sum);
        } else {
          matrix[i][j] = sum / matrix[j][j];
        }
      }
    }
    return true;
  }

  /** Returns the columns, increasing. */
  List<Integer> columns() {
    return columns;
  }

  /** Turns uncorrelated scores into correlated ones. */
  double[] mix(double[] scores) {
    double[] mixed = new double[scores.length];
    for (int i = 0; i < scores.length; i++) {
      for (int k = 0; k <= i; k++) {
        mixed[i] += factor[i][k] * scores[k];
      }
    }
    return mixed;
  }
}
