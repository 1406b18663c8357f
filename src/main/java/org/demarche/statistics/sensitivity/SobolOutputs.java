package org.demarche.statistics.sensitivity;

import java.util.Arrays;
import org.demarche.statistics.SplitMix64;

/** Outputs of a Saltelli design by base row, centred, rows with a failed run left out. */
final class SobolOutputs {
  private final int inputs;
  private final boolean secondOrder;
  private final double[][] rows;
  private final int missing;
  private final double mean;

  SobolOutputs(double[] outputs, int inputs, boolean secondOrder) {
    int step = SaltelliDesign.pointsPerRow(inputs, secondOrder);
    if (outputs.length == 0 || outputs.length % step != 0) {
      throw new IllegalArgumentException(
          outputs.length
              + " outputs are no multiple of "
              + step
              + ", the points of a row of "
              + inputs
              + " inputs: give the outputs of the whole design");
    }
    this.inputs = inputs;
    this.secondOrder = secondOrder;
    int all = outputs.length / step;
    double[][] kept = new double[all][];
    int n = 0;
    for (int r = 0; r < all; r++) {
      double[] row = Arrays.copyOfRange(outputs, r * step, (r + 1) * step);
      if (Arrays.stream(row).allMatch(Double::isFinite)) {
        kept[n++] = row;
      }
    }
    this.rows = Arrays.copyOf(kept, n);
    this.missing = all - n;
    this.mean =
        Arrays.stream(rows)
            .mapToDouble(row -> (row[0] + row[step - 1]) / 2)
            .average()
            .orElse(Double.NaN);
    for (double[] row : rows) {
      for (int i = 0; i < step; i++) {
        row[i] -= mean;
      }
    }
  }

  int rows() {
    return rows.length;
  }

  int missing() {
    return missing;
  }

  double mean() {
    return mean;
  }

  double variance() {
    return rows.length == 0 ? Double.NaN : variance(everyRow());
  }

  int[] everyRow() {
    int[] every = new int[rows.length];
    Arrays.setAll(every, i -> i);
    return every;
  }

  int[] resample(SplitMix64 random) {
    int[] picks = new int[rows.length];
    for (int i = 0; i < picks.length; i++) {
      picks[i] = random.nextInt(rows.length);
    }
    return picks;
  }

  private double variance(int[] picks) {
    double sum = 0;
    double squares = 0;
    for (int pick : picks) {
      double a = a(rows[pick]);
      double b = b(rows[pick]);
      sum += a + b;
      squares += a * a + b * b;
    }
    double n = 2.0 * picks.length;
    return squares / n - sum / n * (sum / n);
  }

  /** Returns S1 of each input, then ST of each, then S2 of each pair. */
  double[] indices(int[] picks) {
    double variance = variance(picks);
    int size = 2 * inputs + (secondOrder ? inputs * (inputs - 1) / 2 : 0);
    double[] indices = new double[size];
    if (!(variance > 0)) {
      Arrays.fill(indices, Double.NaN);
      return indices;
    }
    double scale = variance * picks.length;
    for (int pick : picks) {
      double[] row = rows[pick];
      for (int j = 0; j < inputs; j++) {
        double move = row[1 + j] - a(row);
        indices[j] += b(row) * move / scale;
        indices[inputs + j] += move * move / (2 * scale);
      }
    }
    if (secondOrder) {
      addSecondOrder(picks, scale, indices);
    }
    return indices;
  }

  private void addSecondOrder(int[] picks, double scale, double[] indices) {
    int next = 2 * inputs;
    for (int j = 0; j < inputs; j++) {
      for (int k = j + 1; k < inputs; k++) {
        double together = 0;
        for (int pick : picks) {
          double[] row = rows[pick];
          together += row[1 + inputs + j] * row[1 + k] - a(row) * b(row);
        }
        indices[next] = together / scale - indices[j] - indices[k];
        next++;
      }
    }
  }

  private static double a(double[] row) {
    return row[0];
  }

  private static double b(double[] row) {
    return row[row.length - 1];
  }
}
