package org.demarche.evidence.background;

import org.demarche.words.Message;

/** What two states are to one another on the eve; every dyad is in one circle. */
public enum Circle {
  /** A focal pair, or a pair with an issue or a coercive measure between them. */
  DISPUTE("dispute", Message.of("background-circle-dispute")),
  /** Neighbours by land or a narrow sea, without a dispute. */
  NEIGHBOUR("neighbour", Message.of("background-circle-neighbour")),
  /** All others. */
  OTHER("other", Message.of("background-circle-other"));

  private final String id;
  private final Message title;

  Circle(String id, Message title) {
    this.id = id;
    this.title = title;
  }

  /** Returns its name in files. */
  public String id() {
    return id;
  }

  /** Returns its name for people. */
  public Message title() {
    return title;
  }
}
