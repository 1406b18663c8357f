package org.demarche.evidence.background;

import java.util.List;
import org.demarche.words.Message;

/** Dyads whose rates are shown together. */
public enum Group {
  /** Every dyad of states. */
  ALL(
      "all",
      Message.of("background-group-all"),
      List.of(Circle.FOCAL, Circle.DISPUTE, Circle.NEIGHBOUR, Circle.OTHER)),
  /** Dyads with a dispute on the eve, and neighbours: those that are called relevant. */
  RELEVANT(
      "relevant",
      Message.of("background-group-relevant"),
      List.of(Circle.FOCAL, Circle.DISPUTE, Circle.NEIGHBOUR)),
  /** The focal pairs. */
  FOCAL("focal", Message.of("background-group-focal"), List.of(Circle.FOCAL)),
  /** Other dyads with a dispute on the eve. */
  DISPUTE("dispute", Message.of("background-group-dispute"), List.of(Circle.DISPUTE)),
  /** Dyads without one. */
  CALM("calm", Message.of("background-group-calm"), List.of(Circle.NEIGHBOUR, Circle.OTHER));

  private final String id;
  private final Message title;
  private final List<Circle> circles;

  Group(String id, Message title, List<Circle> circles) {
    this.id = id;
    this.title = title;
    this.circles = circles;
  }

  /** Returns its name in files. */
  public String id() {
    return id;
  }

  /** Returns its name for people. */
  public Message title() {
    return title;
  }

  /** Returns the circles that it is made of. */
  public List<Circle> circles() {
    return circles;
  }
}
