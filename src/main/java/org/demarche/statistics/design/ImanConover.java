package org.demarche.statistics.design;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.linear.RealMatrix;
import org.demarche.statistics.SplitMix64;

/**
 * Induces rank correlation between assumptions without changing their values.
 *
 * <p>Iman and Conover, Commun. Stat. Simul. Comput. 11, 1982: columns of shuffled van der Waerden
 * scores are first freed of their accidental correlation, then given the wanted one; the values of
 * each assumption take the order of its scores. In a block of 20 the result scatters a little
 * around the target. A group must be smaller than the block.
 */
public final class ImanConover {
  private final RealMatrix wanted;
  private final int size;

  /**
   * Takes the wanted rank correlations.
   *
   * @param correlations symmetric, 1 on the diagonal, positive definite
   * @throws IllegalArgumentException if the matrix cannot be one of correlations
   */
  public ImanConover(double[][] correlations) {
    this.size = correlations.length;
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        double value = correlations[i].length == size ? correlations[i][j] : Double.NaN;
        boolean fits = i == j ? value == 1 : value == correlations[j][i] && Math.abs(value) < 1;
        if (!fits) {
          throw new IllegalArgumentException(
              "correlation "
                  + value
                  + " at row "
                  + (i + 1)
                  + ", column "
                  + (j + 1)
                  + ": give a symmetric matrix with 1 on the diagonal and less beside it");
        }
      }
    }
    this.wanted = root(new Array2DRowRealMatrix(correlations));
  }

  private static RealMatrix root(RealMatrix matrix) {
    try {
      return new CholeskyDecomposition(matrix).getL();
    } catch (NonPositiveDefiniteMatrixException e) {
      throw new IllegalArgumentException(
          "these rank correlations contradict each other. Maybe: bring them closer to 0", e);
    }
  }

  /**
   * Re-orders the values of one block.
   *
   * @param columns for each assumption its values in the block, more values than assumptions
   * @param seed key of the block
   * @return for each assumption the same values in another order
   * @throws IllegalArgumentException if columns do not fit the matrix or are too short
   */
  public double[][] arrange(double[][] columns, long seed) {
    if (columns.length != size || Arrays.stream(columns).anyMatch(c -> c.length <= size)) {
      throw new IllegalArgumentException(
          columns.length
              + " columns for "
              + size
              + " correlated assumptions: give one each, with more values than assumptions");
    }
    int n = columns[0].length;
    RealMatrix scores = scores(n, seed);
    RealMatrix accidental = scores.transpose().multiply(scores).scalarMultiply(1.0 / n);
    RealMatrix undo = new LUDecomposition(root(accidental)).getSolver().getInverse();
    RealMatrix turned = scores.multiply(wanted.multiply(undo).transpose());
    double[][] arranged = new double[size][];
    for (int j = 0; j < size; j++) {
      arranged[j] = inOrderOf(turned.getColumn(j), columns[j]);
    }
    return arranged;
  }

  /** Columns of standardised normal scores, each shuffled on its own. */
  private RealMatrix scores(int n, long seed) {
    NormalDistribution normal = new NormalDistribution(null, 0, 1);
    double[] sorted = new double[n];
    double squares = 0;
    for (int i = 0; i < n; i++) {
      sorted[i] = normal.inverseCumulativeProbability((i + 1.0) / (n + 1));
      squares += sorted[i] * sorted[i];
    }
    double scale = Math.sqrt(squares / n);
    RealMatrix scores = new Array2DRowRealMatrix(n, size);
    for (int j = 0; j < size; j++) {
      SplitMix64 random = SplitMix64.keyed(seed, j);
      double[] column = sorted.clone();
      for (int i = n - 1; i > 0; i--) {
        int other = random.nextInt(i + 1);
        double value = column[i];
        column[i] = column[other];
        column[other] = value;
      }
      for (int i = 0; i < n; i++) {
        scores.setEntry(i, j, column[i] / scale);
      }
    }
    return scores;
  }

  private static double[] inOrderOf(double[] scores, double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int[] order =
        IntStream.range(0, scores.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> scores[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] arranged = new double[values.length];
    for (int rank = 0; rank < order.length; rank++) {
      arranged[order[rank]] = sorted[rank];
    }
    return arranged;
  }
}
