package org.demarche.analysis.whatif;

import java.util.List;
import java.util.Set;
import org.demarche.model.Intervention;
import org.demarche.model.Speed;

/**
 * A change that a person asks for.
 *
 * @param kind what is done
 * @param text as it was asked for
 * @param interventions what is done to a run, at least one
 * @param mark by what to see that a run has what is changed
 */
public record Change(Kind kind, String text, List<Intervention> interventions, Mark mark) {
  /** Copies the list. */
  public Change {
    interventions = List.copyOf(interventions);
  }

  /** Returns the ids of the events that it names, to tell them from what follows. */
  public Set<Long> touched() {
    if (mark instanceof Mark.Events events) {
      return events.ids();
    }
    return mark instanceof Mark.Dead dead ? Set.of(dead.event()) : Set.of();
  }

  /** What is done. */
  public enum Kind {
    /** An event does not take place. */
    REMOVE,
    /** An event takes place later. */
    DELAY,
    /** An act is closed to an actor. */
    FORBID,
    /** An actor takes an act that is named. */
    FORCE,
    /** A further event takes place. */
    INSERT;

    /** Whether the run that is changed has more than the run as it is. */
    public boolean adds() {
      return this == FORCE || this == INSERT;
    }
  }

  /** By what to see that a run has what is changed. */
  public sealed interface Mark {
    /**
     * Acts, happenings or meetings.
     *
     * @param ids of any of them
     */
    record Events(Set<Long> ids) implements Mark {
      /** Copies the set. */
      public Events {
        ids = Set.copyOf(ids);
      }
    }

    /**
     * Reports of dead.
     *
     * @param event id of the event that cost the lives
     * @param sides indices of those whose dead they are
     */
    record Dead(long event, Set<Integer> sides) implements Mark {
      /** Copies the set. */
      public Dead {
        sides = Set.copyOf(sides);
      }
    }

    /**
     * Acts of some kinds.
     *
     * @param actor index of who does it
     * @param actions indices of what
     * @param from first day
     * @param until day from which it does not count
     */
    record Acts(int actor, Set<Integer> actions, double from, double until) implements Mark {
      /** Copies the set. */
      public Acts {
        actions = Set.copyOf(actions);
      }
    }

    /**
     * A choice.
     *
     * @param occasion its id
     * @param actor index of who chooses
     * @param speed by which road
     */
    record Choice(long occasion, int actor, Speed speed) implements Mark {}
  }
}
