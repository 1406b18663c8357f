package org.demarche.model;

import java.util.Locale;

/** Where a focal pair stands at the horizon, in order of precedence. */
public enum PathClass {
  /** A new lethal act, occupation or blockade by a government of the pair against the other. */
  ARMED_ESCALATION,
  /** An agreement in force on at least half of the pair's joint salience. */
  SETTLEMENT,
  /** Markedly fewer measures in force than after the opening. */
  ACCOMMODATION,
  /** Markedly more measures in force, at or above the rung of economic coercion. */
  COERCIVE_SPIRAL,
  /** A round of talks in the last weeks. */
  MANAGED_TENSION,
  /** The rest. */
  FROZEN_STANDOFF;

  /**
   * The id in files.
   *
   * @return for instance {@code managed_tension}
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The title for people.
   *
   * @return for instance {@code managed tension}
   */
  public String title() {
    return this == FROZEN_STANDOFF ? "frozen stand-off" : id().replace('_', ' ');
  }
}
