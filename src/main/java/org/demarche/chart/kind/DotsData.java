package org.demarche.chart.kind;

import java.util.List;

/**
 * The shares of path classes of each arm, to be told as frequencies.
 *
 * @param pairs focal pairs with their arms
 */
public record DotsData(List<OutcomesData.Pair> pairs) {

  /** Copies the list. */
  public DotsData {
    pairs = List.copyOf(pairs);
  }
}
