package org.demarche.seminar;

/**
 * A person's place in the class. Several people of a team have a seat each, of the same role.
 *
 * @param id unique in the session; no secret
 * @param kind what the person may see and do
 * @param role id of the role that a team's seat belongs to; empty for the others
 * @param person the name that the person gave; hostile input until it is escaped
 */
public record Seat(String id, Kind kind, String role, String person) {
  /** Longest name of a person, in characters. */
  public static final int LONGEST_NAME = 60;

  /** What a seat may see and do. */
  public enum Kind {
    /** Sees everything and leads the class. */
    FACILITATOR,
    /** Plays its role. */
    TEAM,
    /** Sees what is public and what the facilitator reveals; writes on the board. */
    OBSERVER,
    /** The room's projector: sees what is public and does nothing. */
    SCREEN
  }
}
