package org.demarche.statistics.clusters;

import java.util.List;

/**
 * Groups of items with a typical one each.
 *
 * @param medoids index of the typical item of each group, rising
 * @param groups the group of each item, by position in {@code medoids}
 * @param meanDistance mean distance of an item to the medoid of its group
 * @param silhouette mean silhouette width, from −1 to 1: above .5 the groups are clearly apart,
 *     below .25 hardly (Rousseeuw, J. Comput. Appl. Math. 20, 1987); NaN for a single group
 */
public record Clustering(
    List<Integer> medoids, List<Integer> groups, double meanDistance, double silhouette) {

  /** Copies the lists. */
  public Clustering {
    medoids = List.copyOf(medoids);
    groups = List.copyOf(groups);
  }

  /** Returns the share of items in a group. */
  public double share(int group) {
    long members = groups.stream().filter(g -> g == group).count();
    return (double) members / groups.size();
  }
}
