package org.demarche.evidence.skill;

import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.DecompositionSolver;

/**
 * A multinomial logistic regression with a ridge on its slopes: the chance of class k is in
 * proportion to exp(a_k + b_k x), and half the penalty times the sum of all b² is added to the
 * negative log likelihood (le Cessie and van Houwelingen, Applied Statistics 41, 1992). Intercepts
 * are free; one row of each class at the mean of the columns is added, which is Laplace's rule
 * where the slopes are 0 and keeps every chance inside (0, 1).
 *
 * <p>Slopes of the classes sum to zero, so they are sought in K - 1 orthonormal contrasts, by
 * Newton's method with halved steps. Columns are put to mean 0 and deviation 1 first.
 */
final class RidgeLogit {
  private static final int MOST_STEPS = 60;
  private static final int MOST_HALVINGS = 30;
  private static final double CLOSE = 1e-6;
  private static final int NONE = -1;

  private final int rows;
  private final double penalty;
  private final double[] means;
  private final double[] deviations;

  /** One, then standardised columns; at the end the added row of each class. */
  private final double[][] points;

  private final double[][] answers;
  private final double[][] contrasts;
  private final double[] coefficients;

  /** The chances of every point's classes where the value was last worked out. */
  private final double[][] chances;

  private int skipped = NONE;

  private RidgeLogit(double[][] rows, double[][] answers, double penalty) {
    int columns = rows[0].length;
    int classes = answers[0].length;
    this.rows = rows.length;
    this.penalty = penalty;
    this.means = new double[columns];
    this.deviations = new double[columns];
    standardise(rows);
    this.contrasts = contrasts(classes);
    this.points = new double[rows.length + classes][];
    this.answers = new double[rows.length + classes][];
    for (int i = 0; i < rows.length; i++) {
      points[i] = point(rows[i]);
      this.answers[i] = answers[i];
    }
    for (int k = 0; k < classes; k++) {
      points[rows.length + k] = point(means);
      this.answers[rows.length + k] = new double[classes];
      this.answers[rows.length + k][k] = 1;
    }
    this.coefficients = new double[(classes - 1) * (columns + 1)];
    this.chances = new double[points.length][classes];
  }

  /**
   * Fits.
   *
   * @param rows at least one, each with the same number of columns
   * @param answers for each row its weight in each class, which sum to 1
   * @param penalty above 0, on the slopes of standardised columns; of two classes, twice the
   *     penalty that the slope of the log odds has
   */
  static RidgeLogit fit(double[][] rows, double[][] answers, double penalty) {
    RidgeLogit logit = new RidgeLogit(rows, answers, penalty);
    logit.climb();
    return logit;
  }

  /** The chance of each class for a row, above 0, sum 1. */
  double[] chances(double[] row) {
    double[] chances = new double[contrasts.length];
    chances(point(row), coefficients, chances);
    return chances;
  }

  /** Intercept and slopes of a class for columns as they come, as a difference from class 0. */
  double[] logOdds(int to) {
    int width = means.length + 1;
    double[] odds = new double[width];
    for (int c = 0; c < contrasts.length - 1; c++) {
      double weight = contrasts[to][c] - contrasts[0][c];
      odds[0] += weight * coefficients[c * width];
      for (int j = 1; j < width; j++) {
        double slope = weight * coefficients[c * width + j] / deviations[j - 1];
        odds[j] += slope;
        odds[0] -= slope * means[j - 1];
      }
    }
    return odds;
  }

  /** The chances of each row's classes by a fit without that row, columns standardised as here. */
  double[][] leftOut() {
    double[][] left = new double[rows][contrasts.length];
    double[] whole = coefficients.clone();
    for (skipped = 0; skipped < rows; skipped++) {
      climb();
      chances(points[skipped], coefficients, left[skipped]);
      System.arraycopy(whole, 0, coefficients, 0, whole.length);
    }
    skipped = NONE;
    return left;
  }

  /** From the coefficients as they are to the least value. */
  private void climb() {
    double value = value(coefficients);
    for (int step = 0; step < MOST_STEPS && !Double.isNaN(value); step++) {
      value = move(value);
    }
  }

  private void standardise(double[][] rows) {
    for (int j = 0; j < means.length; j++) {
      double sum = 0;
      double squares = 0;
      for (double[] row : rows) {
        sum += row[j];
      }
      means[j] = sum / rows.length;
      for (double[] row : rows) {
        squares += (row[j] - means[j]) * (row[j] - means[j]);
      }
      double deviation = Math.sqrt(squares / rows.length);
      deviations[j] = deviation > CLOSE ? deviation : 1;
    }
  }

  private double[] point(double[] row) {
    double[] point = new double[row.length + 1];
    point[0] = 1;
    for (int j = 0; j < row.length; j++) {
      point[j + 1] = (row[j] - means[j]) / deviations[j];
    }
    return point;
  }

  /** Helmert's contrasts, each of length 1 and at right angles to the others and to the mean. */
  private static double[][] contrasts(int classes) {
    double[][] contrasts = new double[classes][classes - 1];
    for (int c = 0; c < classes - 1; c++) {
      double length = Math.sqrt((c + 1.0) * (c + 2));
      for (int k = 0; k <= c; k++) {
        contrasts[k][c] = -1 / length;
      }
      contrasts[c + 1][c] = (c + 1) / length;
    }
    return contrasts;
  }

  private void chances(double[] point, double[] at, double[] into) {
    int width = point.length;
    Arrays.fill(into, 0);
    for (int c = 0; c < into.length - 1; c++) {
      double along = 0;
      for (int j = 0; j < width; j++) {
        along += at[c * width + j] * point[j];
      }
      for (int k = 0; k <= c + 1; k++) {
        into[k] += contrasts[k][c] * along;
      }
    }
    double highest = Double.NEGATIVE_INFINITY;
    for (double score : into) {
      highest = Math.max(highest, score);
    }
    double sum = 0;
    for (int k = 0; k < into.length; k++) {
      double below = into[k] - highest;
      into[k] = below == 0 ? 1 : StrictMath.exp(below);
      sum += into[k];
    }
    for (int k = 0; k < into.length; k++) {
      into[k] /= sum;
    }
  }

  /** The penalised negative log likelihood; leaves the chances there for {@link #solver}. */
  private double value(double[] at) {
    double value = 0;
    for (int i = 0; i < points.length; i++) {
      if (i == skipped) {
        continue;
      }
      double[] here = chances[i];
      chances(points[i], at, here);
      for (int k = 0; k < here.length; k++) {
        value -= answers[i][k] > 0 ? answers[i][k] * StrictMath.log(here[k]) : 0;
      }
    }
    for (int a = 0; a < at.length; a++) {
      value += isIntercept(a) ? 0 : penalty / 2 * at[a] * at[a];
    }
    return value;
  }

  private boolean isIntercept(int coefficient) {
    return coefficient % (means.length + 1) == 0;
  }

  /** Takes a step of Newton's and returns the value there; NaN at the end. */
  private double move(double before) {
    double[] gradient = new double[coefficients.length];
    DecompositionSolver solver = solver(coefficients, gradient);
    double[] by = solver.solve(new ArrayRealVector(gradient, false)).toArray();
    double[] at = new double[by.length];
    double share = 1;
    for (int halving = 0; halving < MOST_HALVINGS; halving++) {
      double farthest = 0;
      for (int i = 0; i < by.length; i++) {
        at[i] = coefficients[i] - share * by[i];
        farthest = Math.max(farthest, Math.abs(share * by[i]));
      }
      double value = farthest > CLOSE ? value(at) : Double.NaN;
      if (!(value > before)) {
        System.arraycopy(at, 0, coefficients, 0, at.length);
        return value;
      }
      share /= 2;
    }
    return Double.NaN;
  }

  /**
   * Works out the gradient, and what solves for a step by the curvature, at the coefficients whose
   * value was worked out last.
   */
  private DecompositionSolver solver(double[] at, double[] gradient) {
    int size = at.length;
    double[][] curvature = new double[size][size];
    for (int i = 0; i < points.length; i++) {
      if (i == skipped) {
        continue;
      }
      for (int c = 0; c < contrasts.length - 1; c++) {
        add(i, c, chances[i], gradient, curvature);
      }
    }
    for (int a = 0; a < size; a++) {
      gradient[a] += isIntercept(a) ? 0 : penalty * at[a];
      curvature[a][a] += isIntercept(a) ? 0 : penalty;
      // Exactly symmetric, as the decomposition demands.
      for (int b = 0; b < a; b++) {
        curvature[b][a] = curvature[a][b];
      }
    }
    return new CholeskyDecomposition(new Array2DRowRealMatrix(curvature, false)).getSolver();
  }

  /** Adds what a row has to say along a contrast; of the curvature the lower half. */
  private void add(int row, int c, double[] chances, double[] gradient, double[][] curvature) {
    double[] point = points[row];
    int width = point.length;
    double pull = 0;
    double mean = 0;
    for (int k = 0; k < chances.length; k++) {
      pull += (chances[k] - answers[row][k]) * contrasts[k][c];
      mean += chances[k] * contrasts[k][c];
    }
    for (int j = 0; j < width; j++) {
      gradient[c * width + j] += pull * point[j];
    }
    for (int d = 0; d <= c; d++) {
      double bend = 0;
      for (int k = 0; k < chances.length; k++) {
        bend += chances[k] * (contrasts[k][c] - mean) * contrasts[k][d];
      }
      for (int j = 0; j < width; j++) {
        double bent = bend * point[j];
        double[] line = curvature[c * width + j];
        for (int l = 0; l < (c == d ? j + 1 : width); l++) {
          line[d * width + l] += bent * point[l];
        }
      }
    }
  }
}
