package org.demarche.statistics.sensitivity;

import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.demarche.statistics.SplitMix64;

/**
 * The points of the Saltelli scheme, in SALib's order.
 *
 * <p>Each base row of 2D coordinates is read as a point A and a point B and gives A, then A with
 * coordinate j from B for each j, then (for second-order indices) B with coordinate j from A, then
 * B: D + 2 or 2D + 2 points (Saltelli, Comput. Phys. Commun. 145, 2002).
 */
public final class SaltelliDesign {

  private SaltelliDesign() {}

  /** Returns how many points a base row of D inputs gives. */
  public static int pointsPerRow(int inputs, boolean secondOrder) {
    return secondOrder ? 2 * inputs + 2 : inputs + 2;
  }

  /**
   * Samples a base from a Sobol sequence with a keyed digital shift and expands it.
   *
   * @param rows base rows N, best a power of two
   * @param inputs D, from 1 to 500
   * @param secondOrder whether second-order indices are wanted
   * @param seed key of the shift
   * @return N(D + 2) or N(2D + 2) points of D coordinates in [0, 1)
   */
  public static double[][] sample(int rows, int inputs, boolean secondOrder, long seed) {
    if (rows < 1 || inputs < 1 || inputs > 500) {
      throw new IllegalArgumentException(
          "rows " + rows + " and inputs " + inputs + ": give at least 1 row and 1 to 500 inputs");
    }
    SobolSequenceGenerator sequence = new SobolSequenceGenerator(2 * inputs);
    SplitMix64 random = new SplitMix64(seed);
    long[] shift = new long[2 * inputs];
    for (int j = 0; j < shift.length; j++) {
      shift[j] = random.nextLong() >>> 11;
    }
    double[][] base = new double[rows][];
    for (int r = 0; r < rows; r++) {
      base[r] = sequence.nextVector();
      for (int j = 0; j < shift.length; j++) {
        long bits = (long) (base[r][j] * 0x1.0p53);
        base[r][j] = (bits ^ shift[j]) * 0x1.0p-53;
      }
    }
    return expand(base, secondOrder);
  }

  /**
   * Expands a base sample of one's own.
   *
   * @param base N rows of 2D coordinates in [0, 1]: first A, then B
   * @param secondOrder whether second-order indices are wanted
   */
  public static double[][] expand(double[][] base, boolean secondOrder) {
    if (base.length == 0 || base[0].length < 2 || base[0].length % 2 != 0) {
      throw new IllegalArgumentException("a base sample needs rows of 2D coordinates");
    }
    int inputs = base[0].length / 2;
    double[][] points = new double[base.length * pointsPerRow(inputs, secondOrder)][];
    int next = 0;
    for (double[] row : base) {
      if (row.length != 2 * inputs) {
        throw new IllegalArgumentException("rows of the base sample differ in length");
      }
      points[next++] = mixed(row, inputs, 0, -1);
      for (int j = 0; j < inputs; j++) {
        points[next++] = mixed(row, inputs, 0, j);
      }
      for (int j = 0; secondOrder && j < inputs; j++) {
        points[next++] = mixed(row, inputs, inputs, j);
      }
      points[next++] = mixed(row, inputs, inputs, -1);
    }
    return points;
  }

  /** The half of the row that begins at {@code from}, coordinate {@code swapped} from the other. */
  private static double[] mixed(double[] row, int inputs, int from, int swapped) {
    double[] point = new double[inputs];
    System.arraycopy(row, from, point, 0, inputs);
    if (swapped >= 0) {
      point[swapped] = row[inputs - from + swapped];
    }
    return point;
  }
}
