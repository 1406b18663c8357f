package org.demarche.statistics.sensitivity;

import org.demarche.statistics.SplitMix64;

/**
 * The points of the Saltelli scheme, in SALib's order.
 *
 * <p>Each base row of 2D coordinates is read as a point A and a point B and gives A, then A with
 * coordinate j from B for each j, then (for second-order indices) B with coordinate j from A, then
 * B: D + 2 or 2D + 2 points (Saltelli, Comput. Phys. Commun. 145, 2002).
 */
public final class SaltelliDesign {
  /** Changes whenever the same arguments give other points, so that no file mixes two designs. */
  public static final String ID = "sobol/nested-scrambling";

  private static final int LEAST_SETS = 16;

  private SaltelliDesign() {}

  /** Returns how many points a base row of D inputs gives. */
  public static int pointsPerRow(int inputs, boolean secondOrder) {
    return secondOrder ? 2 * inputs + 2 : inputs + 2;
  }

  /**
   * Returns how many base rows belong to a set: rows are sampled, and their spread is judged, set
   * by set. There are at least 16 sets (as many as rows, if there are fewer), each a power of two.
   *
   * @param rows base rows N, at least 1
   */
  public static int setSize(int rows) {
    return Integer.highestOneBit(Math.max(1, rows / LEAST_SETS));
  }

  /**
   * Samples a base of Sobol points and expands it. Each set of {@link #setSize} rows is scrambled
   * anew (Owen's nested uniform scrambling), so that sets are independent and every row is uniform.
   *
   * @param rows base rows N, best a power of two
   * @param inputs D, from 1 to 500
   * @param secondOrder whether second-order indices are wanted
   * @param seed key of the scrambling
   * @return N(D + 2) or N(2D + 2) points of D coordinates in [0, 1)
   */
  public static double[][] sample(int rows, int inputs, boolean secondOrder, long seed) {
    if (rows < 1 || inputs < 1 || inputs > 500) {
      throw new IllegalArgumentException(
          "rows " + rows + " and inputs " + inputs + ": give at least 1 row and 1 to 500 inputs");
    }
    int size = setSize(rows);
    ScrambledSobol sets = new ScrambledSobol(size, 2 * inputs);
    SplitMix64 random = new SplitMix64(seed);
    double[][] base = new double[rows][];
    for (int r = 0; r < rows; r += size) {
      double[][] set = sets.next(random);
      System.arraycopy(set, 0, base, r, Math.min(size, rows - r));
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
