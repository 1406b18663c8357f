package org.demarche.analysis.causes;

import java.util.Optional;

/**
 * Something that happened in a run, or that stood before it.
 *
 * @param id its id; effects that have none of their own get one from their cause and their place
 * @param kind what it is
 * @param day days from the start; 0 for what stood before
 * @param cause id of the event behind it, 0 for none
 * @param source who, as an index in the plan, or -1
 * @param target to whom, as an index in the plan, or -1
 * @param what an id in the scenario or the library: of an action, an entry of the timeline, a
 *     measure, a stock, a procedure, or a step
 * @param item what the run recorded, one of the records of {@link org.demarche.trace.Story}; empty
 *     for what stood before
 */
public record CauseNode(
    long id,
    Kind kind,
    double day,
    long cause,
    int source,
    int target,
    String what,
    Optional<Record> item) {

  /** What can bring something about, or be brought about. */
  public enum Kind {
    /** A dispute that stood between two actors before the start. */
    EVE(false),
    /** An event of the timeline. */
    SCRIPTED(false),
    /** An act that an actor chose, promised or joined. */
    ACT(false),
    /** A body met, and perhaps voted. */
    SESSION(false),
    /** A step of talks. */
    TALKS(false),
    /** A procedure of a legislature or a court. */
    PROCEDURE(false),
    /** A measure came into force, changed or ended. */
    MEASURE(true),
    /** A demand was made, or something became of it. */
    DEMAND(true),
    /** Dead were reported. */
    DEATHS(true),
    /** A stock ran out or was filled. */
    STOCK(true);

    private final boolean effect;

    Kind(boolean effect) {
      this.effect = effect;
    }

    /** Whether it is the effect of an event and brings nothing about by itself. */
    public boolean isEffect() {
      return effect;
    }
  }

  /** Whether it needs no cause: it stood before, or the scenario says that it happens. */
  public boolean isRoot() {
    return kind == Kind.EVE || kind == Kind.SCRIPTED;
  }
}
