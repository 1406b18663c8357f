package org.demarche.experiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import umontreal.ssj.probdist.NormalDist;

/**
 * Iman and Conover's method: the strata of a block are put in another order so that their ranks are
 * correlated as asked, while each column keeps its values. Scores are van der Waerden's.
 */
final class RankOrder {
  private RankOrder() {}

  /**
   * Reorders the columns of a group.
   *
   * @param group the columns and their correlations
   * @param strata {@code [column][point]}, each column a permutation of 0, 1, ...
   */
  static void impose(CorrelatedGroup group, int[][] strata) {
    List<Integer> columns = group.columns();
    int points = strata[columns.get(0)].length;
    double[][] scores = new double[columns.size()][points];
    double[] byRank = scores(points);
    for (int k = 0; k < scores.length; k++) {
      for (int p = 0; p < points; p++) {
        scores[k][p] = byRank[strata[columns.get(k)][p]];
      }
    }
    double[][] chance = correlations(scores);
    if (!CorrelatedGroup.factorise(chance)) {
      return;
    }
    double[][] wanted = new double[scores.length][points];
    for (int p = 0; p < points; p++) {
      double[] mixed = group.mix(uncorrelated(chance, scores, p));
      for (int k = 0; k < mixed.length; k++) {
        wanted[k][p] = mixed[k];
      }
    }
    for (int k = 0; k < wanted.length; k++) {
      rank(wanted[k], strata[columns.get(k)]);
    }
  }

  private static double[] scores(int points) {
    double[] scores = new double[points];
    for (int i = 0; i < points; i++) {
      scores[i] = NormalDist.inverseF01((i + 1.0) / (points + 1));
    }
    return scores;
  }

  /** The correlations that the block has by chance; scores have mean 0. */
  private static double[][] correlations(double[][] scores) {
    int size = scores.length;
    double[][] matrix = new double[size][size];
    double square = product(scores[0], scores[0]);
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        matrix[i][j] = i == j ? 1 : product(scores[i], scores[j]) / square;
      }
    }
    return matrix;
  }

  private static double product(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  /** Solves for the scores without their chance correlations, by forward substitution. */
  private static double[] uncorrelated(double[][] factor, double[][] scores, int point) {
    double[] solved = new double[scores.length];
    for (int i = 0; i < solved.length; i++) {
      double sum = scores[i][point];
      for (int k = 0; k < i; k++) {
        sum -= factor[i][k] * solved[k];
      }
      solved[i] = sum / factor[i][i];
    }
    return solved;
  }

  private static void rank(double[] values, int[] ranks) {
    List<Integer> order = new ArrayList<>();
    for (int p = 0; p < values.length; p++) {
      order.add(p);
    }
    order.sort(Comparator.comparingDouble(p -> values[p]));
    for (int r = 0; r < values.length; r++) {
      ranks[order.get(r)] = r;
    }
  }
}
