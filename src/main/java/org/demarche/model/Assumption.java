package org.demarche.model;

import java.io.Serializable;
import java.util.List;

/**
 * Something unknown that holds through a run.
 *
 * @param id matches {@code [a-z][a-z0-9_]*}
 * @param title what it is, for people
 * @param distribution what is believed about it
 * @param source why
 * @param usedBy paths of the quantities that depend on it, sorted
 */
public record Assumption(
    String id, String title, Distribution distribution, Provenance source, List<String> usedBy)
    implements Serializable {
  /** Copies the list. */
  public Assumption {
    usedBy = List.copyOf(usedBy);
  }

  /**
   * Tells whether it differs from world to world.
   *
   * @return false for a single value
   */
  public boolean isUncertain() {
    return !(distribution instanceof Distribution.Constant);
  }
}
