package org.demarche.events;

import java.util.Set;

/**
 * What is put up with in a file of event data.
 *
 * @param unreadable the greatest share of rows that may be unreadable, 0 to 1
 * @param withdrawn ids of events that their collection has withdrawn
 */
public record Tolerance(double unreadable, Set<String> withdrawn) {
  /**
   * One row in twenty may be unreadable (judgement: a file with more is of another kind, or torn);
   * nothing is withdrawn.
   */
  public static final Tolerance USUAL = new Tolerance(0.05, Set.of());

  /** Copies the ids. */
  public Tolerance {
    withdrawn = Set.copyOf(withdrawn);
  }
}
