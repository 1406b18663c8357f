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

  /**
   * Names the dimension of a design along which it varies. All assumptions of a fitted set share
   * one, for they take the same row of it.
   *
   * @return the id, or {@code fit:SET}, which no id can be
   */
  public String dimension() {
    return distribution instanceof Distribution.Fitted fitted ? "fit:" + fitted.set() : id;
  }
}
