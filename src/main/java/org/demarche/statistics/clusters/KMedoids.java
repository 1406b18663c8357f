package org.demarche.statistics.clusters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Partitioning around medoids (Kaufman and Rousseeuw, Finding Groups in Data, 1990): a greedy
 * start, then the best swap of a medoid for another item until none helps.
 *
 * <p>Swaps are evaluated as in FastPAM1 (Schubert and Rousseeuw, Information Systems 101, 2021),
 * with the same result as trying each. Nothing is random; ties go to the lower index. All distances
 * are held in memory, 8 n² bytes, so give a few thousand items at most.
 */
public final class KMedoids {
  private static final double LEAST_GAIN = 1e-12;

  private final double[][] distances;
  private final int[] medoids;
  private final int[] nearest;
  private final double[] first;
  private final double[] second;

  private KMedoids(double[][] distances, int k) {
    this.distances = distances;
    this.medoids = new int[k];
    this.nearest = new int[distances.length];
    this.first = new double[distances.length];
    this.second = new double[distances.length];
  }

  /** How far two items are apart. */
  @FunctionalInterface
  public interface Distance {
    /** Returns the distance of items {@code i} and {@code j}: symmetric, at least 0, finite. */
    double between(int i, int j);
  }

  /**
   * Groups items.
   *
   * @param items how many, numbered from 0
   * @param groups how many groups, from 1 to {@code items}
   * @param distance between any two
   */
  public static Clustering cluster(int items, int groups, Distance distance) {
    if (groups < 1 || groups > items) {
      throw new IllegalArgumentException(
          groups + " groups of " + items + " items: give from 1 to " + items + " groups");
    }
    double[][] distances = new double[items][items];
    for (int i = 0; i < items; i++) {
      for (int j = 0; j < i; j++) {
        distances[i][j] = distance.between(i, j);
        distances[j][i] = distances[i][j];
      }
    }
    KMedoids search = new KMedoids(distances, groups);
    search.build();
    while (search.swap()) {
      search.assign();
    }
    return search.result();
  }

  private void build() {
    double[] least = new double[distances.length];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    for (int m = 0; m < medoids.length; m++) {
      int best = -1;
      double bestSum = Double.POSITIVE_INFINITY;
      for (int candidate = 0; candidate < distances.length; candidate++) {
        double sum = 0;
        for (int o = 0; o < distances.length; o++) {
          sum += Math.min(least[o], distances[candidate][o]);
        }
        if (sum < bestSum && !isMedoid(candidate, m)) {
          best = candidate;
          bestSum = sum;
        }
      }
      medoids[m] = best;
      for (int o = 0; o < distances.length; o++) {
        least[o] = Math.min(least[o], distances[best][o]);
      }
    }
    assign();
  }

  private boolean isMedoid(int item, int among) {
    for (int m = 0; m < among; m++) {
      if (medoids[m] == item) {
        return true;
      }
    }
    return false;
  }

  private void assign() {
    Arrays.sort(medoids);
    for (int o = 0; o < distances.length; o++) {
      first[o] = Double.POSITIVE_INFINITY;
      second[o] = Double.POSITIVE_INFINITY;
      for (int m = 0; m < medoids.length; m++) {
        double d = distances[o][medoids[m]];
        if (d < first[o] || (d == first[o] && medoids[m] == o)) {
          second[o] = first[o];
          first[o] = d;
          nearest[o] = m;
        } else if (d < second[o]) {
          second[o] = d;
        }
      }
    }
  }

  /** Makes the swap that lowers the sum of distances most; tells whether there was one. */
  private boolean swap() {
    double[] loss = new double[medoids.length];
    for (int o = 0; o < distances.length; o++) {
      loss[nearest[o]] += second[o] - first[o];
    }
    double best = -LEAST_GAIN * Arrays.stream(first).sum() - Double.MIN_NORMAL;
    int out = -1;
    int in = -1;
    for (int candidate = 0;
        medoids.length < distances.length && candidate < distances.length;
        candidate++) {
      if (isMedoid(candidate, medoids.length)) {
        continue;
      }
      double[] change = changes(candidate, loss);
      for (int m = 0; m < medoids.length; m++) {
        if (change[m] < best) {
          best = change[m];
          out = m;
          in = candidate;
        }
      }
    }
    if (in >= 0) {
      medoids[out] = in;
    }
    return in >= 0;
  }

  /** How the sum of distances would change if a candidate took the place of each medoid. */
  private double[] changes(int candidate, double[] loss) {
    if (medoids.length == 1) {
      double sum = Arrays.stream(distances[candidate]).sum() - Arrays.stream(first).sum();
      return new double[] {sum};
    }
    double[] change = loss.clone();
    double gain = 0;
    for (int o = 0; o < distances.length; o++) {
      double d = distances[candidate][o];
      if (d < first[o]) {
        gain += d - first[o];
        change[nearest[o]] += first[o] - second[o];
      } else if (d < second[o]) {
        change[nearest[o]] += d - second[o];
      }
    }
    for (int m = 0; m < change.length; m++) {
      change[m] += gain;
    }
    return change;
  }

  private Clustering result() {
    List<Integer> groups = new ArrayList<>();
    for (int group : nearest) {
      groups.add(group);
    }
    List<Integer> typical = Arrays.stream(medoids).boxed().toList();
    double mean = Arrays.stream(first).sum() / first.length;
    return new Clustering(typical, groups, mean, silhouette());
  }

  private double silhouette() {
    if (medoids.length == 1) {
      return Double.NaN;
    }
    int[] sizes = new int[medoids.length];
    for (int group : nearest) {
      sizes[group]++;
    }
    double sum = 0;
    for (int o = 0; o < distances.length; o++) {
      double[] totals = new double[medoids.length];
      for (int p = 0; p < distances.length; p++) {
        totals[nearest[p]] += distances[o][p];
      }
      sum += width(totals, sizes, nearest[o]);
    }
    return sum / distances.length;
  }

  private static double width(double[] totals, int[] sizes, int own) {
    if (sizes[own] == 1) {
      return 0;
    }
    double inside = totals[own] / (sizes[own] - 1);
    double outside = Double.POSITIVE_INFINITY;
    for (int m = 0; m < totals.length; m++) {
      if (m != own) {
        outside = Math.min(outside, totals[m] / sizes[m]);
      }
    }
    double larger = Math.max(inside, outside);
    return larger == 0 ? 0 : (outside - inside) / larger;
  }
}
