package org.demarche.evidence.casefit;

import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.DecompositionSolver;

/**
 * Slopes from pairs of runs, one of each pair on either side of a point: half the difference of a
 * pair is regressed on its direction. What a slope has by chance is taken off it (the positive part
 * of James and Stein 1961).
 */
final class Regression {
  private final double[][] directions;
  private final double spread;
  private final DecompositionSolver solver;

  Regression(double[][] directions, double spread) {
    this.directions = directions;
    this.spread = spread;
    int numbers = directions[0].length;
    double[][] product = new double[numbers][numbers];
    for (double[] u : directions) {
      for (int i = 0; i < numbers; i++) {
        for (int j = 0; j <= i; j++) {
          product[i][j] += spread * spread * u[i] * u[j];
        }
      }
    }
    for (int i = 0; i < numbers; i++) {
      product[i][i] += spread * spread * numbers;
      for (int j = 0; j < i; j++) {
        product[j][i] = product[i][j];
      }
    }
    this.solver = new CholeskyDecomposition(new Array2DRowRealMatrix(product, false)).getSolver();
  }

  /** Sums over the pairs of some rows; added up in the order of the pairs. */
  static final class Sums {
    private final double[] level;
    private final double[][] cross;
    private final double[] square;
    private int runs;

    Sums(int rows, int numbers) {
      level = new double[rows];
      cross = new double[rows][numbers];
      square = new double[rows];
    }

    /** Adds a pair: what its runs showed, up and down its direction. */
    void add(double[] up, double[] down, double[] direction) {
      runs += 2;
      for (int row = 0; row < level.length; row++) {
        level[row] += up[row] + down[row];
        double half = (up[row] - down[row]) / 2;
        square[row] += half * half;
        if (half != 0) {
          for (int k = 0; k < direction.length; k++) {
            cross[row][k] += half * direction[k];
          }
        }
      }
    }

    private void add(Sums other) {
      runs += other.runs;
      for (int row = 0; row < level.length; row++) {
        level[row] += other.level[row];
        square[row] += other.square[row];
        for (int k = 0; k < cross[row].length; k++) {
          cross[row][k] += other.cross[row][k];
        }
      }
    }
  }

  /** The response that some sums show together. */
  Response of(List<Sums> parts) {
    int numbers = directions[0].length;
    int rows = parts.get(0).level.length;
    Sums all = new Sums(rows, numbers);
    parts.forEach(all::add);
    double[][] slope = new double[rows][];
    for (int row = 0; row < rows; row++) {
      all.level[row] /= Math.max(1, all.runs);
      slope[row] =
          solver.solve(new ArrayRealVector(all.cross[row], false).mapMultiply(spread)).toArray();
      double pairs = directions.length;
      double noise = all.square[row] / (pairs * pairs * spread * spread);
      for (int k = 0; k < numbers; k++) {
        double square = slope[row][k] * slope[row][k];
        slope[row][k] *= square > noise ? 1 - noise / square : 0;
      }
    }
    return new Response(all.level, slope, all.runs);
  }
}
