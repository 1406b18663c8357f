package org.demarche.seminar.paper;

/** For whom a debrief is. */
public sealed interface Scope {

  /** The class. */
  record WholeClass() implements Scope {}

  /**
   * A team.
   *
   * @param role id of its role
   */
  record Team(String role) implements Scope {}

  /**
   * A person.
   *
   * @param seat id of the person's seat
   */
  record Person(String seat) implements Scope {}
}
