package org.demarche.statistics;

import java.util.List;

/**
 * Several arms against the reference on several outcomes, with intervals that hold together.
 *
 * @param level probability that all intervals of the family cover at once
 * @param size comparisons with sampling error, over which the allowance is made
 * @param method how the simultaneous intervals were made
 * @param criticalValue standard errors on either side of a difference, NaN if size is 0
 * @param comparisons one for each contrast, in the order given
 */
public record FamilyComparison(
    double level,
    int size,
    SimultaneousMethod method,
    double criticalValue,
    List<Comparison> comparisons) {

  /** Copies the list. */
  public FamilyComparison {
    comparisons = List.copyOf(comparisons);
  }
}
