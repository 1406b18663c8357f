package org.demarche.model;

/** Whom an action addresses, seen from the actor that takes it. */
public enum Toward {
  /** The side it holds against, or the other side of the relation under review. */
  OPPONENT,
  /** The side it favours. */
  VICTIM,
  /** The government that the opponent depends on most for fuel. */
  SUPPLIER,
  /** The state that depends on the actor for fuel and whom the opponent presses through it. */
  CLIENT,
  /** Both sides at once; recorded against the opponent. */
  BOTH
}
