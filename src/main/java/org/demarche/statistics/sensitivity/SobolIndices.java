package org.demarche.statistics.sensitivity;

import java.util.List;

/**
 * Sobol indices of one output.
 *
 * @param rows base rows used
 * @param missing base rows left out because a run among them failed
 * @param mean mean of the output over points A and B
 * @param variance variance of the output over points A and B, in its unit squared
 * @param first first-order indices S1, by input
 * @param total total indices ST, by input
 * @param second second-order indices S2 of every pair, empty if they were not asked for
 */
public record SobolIndices(
    int rows,
    int missing,
    double mean,
    double variance,
    List<SobolIndex> first,
    List<SobolIndex> total,
    List<SobolPair> second) {

  /** Copies the lists. */
  public SobolIndices {
    first = List.copyOf(first);
    total = List.copyOf(total);
    second = List.copyOf(second);
  }

  /** Tells whether every first-order and total index has converged. */
  public boolean converged() {
    return first.stream().allMatch(SobolIndex::converged)
        && total.stream().allMatch(SobolIndex::converged);
  }
}
