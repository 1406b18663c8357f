package org.demarche.evidence.background;

/** What two states are to one another on the eve; every dyad is in one circle. */
public enum Circle {
  /** A focal pair. */
  FOCAL("focal"),
  /** Another pair with an issue or a coercive measure between them. */
  DISPUTE("dispute"),
  /** Neighbours by land or a narrow sea, without a dispute. */
  NEIGHBOUR("neighbour"),
  /** All others. */
  OTHER("other");

  private final String id;

  Circle(String id) {
    this.id = id;
  }

  /** Returns its name in files. */
  public String id() {
    return id;
  }
}
