package org.demarche.engine.chance;

/** What a draw is for; with the actor's code it names the stream. */
public enum Purpose {
  /** Whether and when to answer an event. */
  ATTENTION,
  /** Which family and action to take as a statement. */
  VOICE,
  /** The same for a deed. */
  MAJOR,
  /** The same for an initiative. */
  REVIEW,
  /** When to look at a relation and at which. */
  LOOK,
  /** Times of scripted events and their chances. */
  SCRIPT,
  /** Dead of a lethal act. */
  DEATHS,
  /** Meetings: whether, when, draft, statement. */
  MEETING,
  /** Votes of members. */
  VOTE,
  /** Openings, rounds, breakdown of talks. */
  TALKS,
  /** A mediator's own choice to enter. */
  MEDIATION,
  /** Votes of a legislature and rulings of a court. */
  PROCEDURE
}
