package org.demarche.evidence.background;

import org.demarche.words.Message;

/** What states do to one another that is counted in a year. */
public enum Conduct {
  /** Diplomatic relations broken: the measure comes into force. */
  BREAK("relations_broken", Message.of("background-relations-broken")),
  /** An ambassador recalled, diplomats expelled, or a mission closed. */
  RECALL("recalls_expulsions", Message.of("background-recalls-expulsions")),
  /** Economic coercion by a state that had none in force on the other. */
  SANCTION("sanctions_begun", Message.of("background-sanctions-begun")),
  /** Shows of force; those of a dyad within half a year are one. */
  SHOW("shows_of_force", Message.of("background-shows-of-force")),
  /** Uses of force; those of a dyad within half a year are one. */
  FORCE("uses_of_force", Message.of("background-uses-of-force")),
  /** Threats of force or of anything else. */
  THREAT("threats", Message.of("background-threats")),
  /** Statements that condemn, accuse or complain. */
  CONDEMNATION("condemnations", Message.of("background-condemnations")),
  /** Talks opened between a focal pair. */
  TALKS("talks_opened", Message.of("background-talks-opened")),
  /** Agreements, in part or whole, between a focal pair. */
  AGREEMENT("agreements", Message.of("background-agreements"));

  private final String id;
  private final Message title;

  Conduct(String id, Message title) {
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
