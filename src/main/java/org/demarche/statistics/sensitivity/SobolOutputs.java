package org.demarche.statistics.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.demarche.statistics.SplitMix64;

/**
 * Outputs of a Saltelli design, rows with a failed run left out, summed by set of base rows: all
 * indices are ratios of such sums.
 */
final class SobolOutputs {
  private static final int COUNT = 0;
  private static final int SUM = 1;
  private static final int SQUARES = 2;
  private static final int FIRST = 3;

  private final int inputs;
  private final boolean secondOrder;
  private final int rows;
  private final int missing;
  private final double mean;
  private final List<double[]> sets = new ArrayList<>();

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
    int size = SaltelliDesign.setSize(all);
    List<List<double[]>> bySet = new ArrayList<>();
    for (int r = 0; r < all; r++) {
      if (r % size == 0) {
        bySet.add(new ArrayList<>());
      }
      double[] row = Arrays.copyOfRange(outputs, r * step, (r + 1) * step);
      if (Arrays.stream(row).allMatch(Double::isFinite)) {
        bySet.get(bySet.size() - 1).add(row);
      }
    }
    this.rows = bySet.stream().mapToInt(List::size).sum();
    this.missing = all - rows;
    this.mean =
        bySet.stream()
            .flatMap(List::stream)
            .mapToDouble(row -> (a(row) + b(row)) / 2)
            .average()
            .orElse(Double.NaN);
    bySet.stream().filter(set -> !set.isEmpty()).forEach(set -> sets.add(sums(set)));
  }

  int rows() {
    return rows;
  }

  int missing() {
    return missing;
  }

  /** How many sets of rows there are. */
  int sets() {
    return sets.size();
  }

  double mean() {
    return mean;
  }

  double variance() {
    return rows == 0 ? Double.NaN : variance(everySet());
  }

  /** The sums over all rows. */
  double[] everySet() {
    double[] sums = new double[FIRST + size()];
    sets.forEach(set -> add(set, sums));
    return sums;
  }

  /** The sums over as many sets, drawn with replacement. */
  double[] resample(SplitMix64 random) {
    double[] sums = new double[FIRST + size()];
    for (int i = 0; i < sets.size(); i++) {
      add(sets.get(random.nextInt(sets.size())), sums);
    }
    return sums;
  }

  /** S1 of each input, then ST of each, then S2 of each pair. */
  int size() {
    return 2 * inputs + (secondOrder ? inputs * (inputs - 1) / 2 : 0);
  }

  /** Returns the indices, in the order of {@link #size}. */
  double[] indices(double[] sums) {
    double variance = variance(sums);
    double[] indices = new double[size()];
    if (!(variance > 0)) {
      Arrays.fill(indices, Double.NaN);
      return indices;
    }
    double scale = variance * sums[COUNT];
    for (int i = 0; i < indices.length; i++) {
      indices[i] = sums[FIRST + i] / scale;
    }
    int next = 2 * inputs;
    for (int j = 0; secondOrder && j < inputs; j++) {
      for (int k = j + 1; k < inputs; k++) {
        indices[next++] -= indices[j] + indices[k];
      }
    }
    return indices;
  }

  private static double variance(double[] sums) {
    double n = 2 * sums[COUNT];
    return sums[SQUARES] / n - sums[SUM] / n * (sums[SUM] / n);
  }

  private static void add(double[] set, double[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += set[i];
    }
  }

  private double[] sums(List<double[]> set) {
    double[] sums = new double[FIRST + size()];
    for (double[] given : set) {
      double[] row = Arrays.stream(given).map(output -> output - mean).toArray();
      sums[COUNT]++;
      sums[SUM] += a(row) + b(row);
      sums[SQUARES] += a(row) * a(row) + b(row) * b(row);
      for (int j = 0; j < inputs; j++) {
        double move = row[1 + j] - a(row);
        sums[FIRST + j] += b(row) * move;
        sums[FIRST + inputs + j] += move * move / 2;
      }
      if (secondOrder) {
        addPairs(row, sums);
      }
    }
    return sums;
  }

  private void addPairs(double[] row, double[] sums) {
    int next = FIRST + 2 * inputs;
    for (int j = 0; j < inputs; j++) {
      for (int k = j + 1; k < inputs; k++) {
        sums[next++] += row[1 + inputs + j] * row[1 + k] - a(row) * b(row);
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
