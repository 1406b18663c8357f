package org.demarche.model;

import java.io.Serializable;
import java.util.List;
import org.demarche.words.Message;
import org.demarche.words.UnfitException;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the timeline.
 *
 * @param id unique in the timeline
 * @param title short text for stories
 * @param at days from the start, fixed or as an assumption has it
 * @param when condition that must hold first, or null
 * @param delay days from {@code when} to the event, not negative
 * @param chance probability within a window, or null for certainty
 * @param hazard rate at which it comes, state-dependent, or null
 * @param source index of the actor that acts, or -1
 * @param targets indices of those it is done to
 * @param action index in {@link Plan#actions()}, or -1 for a happening that is no act
 * @param intensity 0 to 1
 * @param casualties reports of dead that follow
 * @param answers index of the event of the timeline that it answers, or -1
 * @param demands index of the issue on which it demands something of the targets, or -1
 * @param opening whether it is part of the opening operation
 * @param authorised whether it carries the Security Council's authority
 * @param mourning national mourning, or null
 * @param leadership change of government, or null
 * @param facts the statements of fact it rests on
 * @param provenance where it comes from
 */
public record ScriptedEvent(
    String id,
    String title,
    Quantity at,
    @Nullable Expression when,
    Quantity delay,
    @Nullable Chance chance,
    @Nullable Hazard hazard,
    int source,
    List<Integer> targets,
    int action,
    Quantity intensity,
    List<CasualtyReport> casualties,
    int answers,
    int demands,
    boolean opening,
    boolean authorised,
    @Nullable Mourning mourning,
    @Nullable LeadershipChange leadership,
    List<String> facts,
    Provenance provenance)
    implements Serializable {
  /** Checks ranges and copies the lists. */
  public ScriptedEvent {
    targets = List.copyOf(targets);
    casualties = List.copyOf(casualties);
    facts = List.copyOf(facts);
    if (delay instanceof Quantity.Fixed fixed) {
      Checks.between("delay", fixed.value(), 0, 36525);
    }
    if (hazard != null && chance != null) {
      throw new IllegalArgumentException("an event has a hazard or a chance, not both");
    }
    if (action >= 0 && (source < 0 || targets.isEmpty())) {
      throw new UnfitException(Message.of("model-event-no-sides"));
    }
  }

  /**
   * An act that is certain and stands alone.
   *
   * @param id unique in the timeline
   * @param title short text for stories
   * @param day days from the start
   * @param deed who does what to whom
   * @param provenance where it comes from
   */
  public static ScriptedEvent act(
      String id, String title, double day, Deed deed, Provenance provenance) {
    return new ScriptedEvent(
        id,
        title,
        Quantity.of(day),
        null,
        Quantity.ZERO,
        null,
        null,
        deed.source(),
        List.of(deed.target()),
        deed.action(),
        Quantity.ONE,
        List.of(),
        -1,
        -1,
        false,
        false,
        null,
        null,
        List.of(),
        provenance);
  }

  /**
   * Who does what to whom.
   *
   * @param source index of the actor that acts
   * @param action index in {@link Plan#actions()}
   * @param target index of the actor it is done to
   */
  public record Deed(int source, int action, int target) {}

  /**
   * The same entry, done otherwise.
   *
   * @param otherAction index of the action
   * @param dead reports of dead
   * @param hasAuthority whether it carries the Security Council's authority
   * @param change change of government, or null
   */
  public ScriptedEvent with(
      int otherAction,
      List<CasualtyReport> dead,
      boolean hasAuthority,
      @Nullable LeadershipChange change) {
    return new ScriptedEvent(
        id,
        title,
        at,
        when,
        delay,
        chance,
        hazard,
        source,
        targets,
        otherAction,
        intensity,
        dead,
        answers,
        demands,
        opening,
        hasAuthority,
        mourning,
        change,
        facts,
        provenance);
  }

  /**
   * A probability with its time window; becomes the hazard -ln(1 - p) / within.
   *
   * @param p probability that it happens within the window, in [0, 1)
   * @param within length of the window in days, greater than 0
   */
  public record Chance(Quantity p, Quantity within) implements Serializable {
    /** Checks the window. */
    public Chance {
      if (within instanceof Quantity.Fixed fixed) {
        Checks.positive("within", fixed.value());
      }
    }
  }

  /**
   * A rate that follows the state of an actor: perYear / 365 * exp(burden * B + pressure * P) a
   * day, where B is the actor's burden and P its pressure. It counts from {@code at} and after the
   * information cut-off, where there is a condition only on days at whose start that holds.
   *
   * @param of index of the actor
   * @param perYear rate without burden and pressure, not negative
   * @param burden growth with burden
   * @param pressure growth with pressure
   */
  public record Hazard(int of, Quantity perYear, Quantity burden, Quantity pressure)
      implements Serializable {
    /** Checks the index. */
    public Hazard {
      Checks.notNegative("actor", of);
    }
  }

  /**
   * A report of dead.
   *
   * @param side index of the actor whose dead they are
   * @param number dead reported; a run rounds it to a whole number
   * @param after lag of the report in days
   * @param revised the number after revision, or null
   * @param revisedAfter lag of the revision in days, counted from the event
   */
  public record CasualtyReport(
      int side, Quantity number, Quantity after, @Nullable Quantity revised, Quantity revisedAfter)
      implements Serializable {}

  /**
   * National mourning.
   *
   * @param actor index of the mourning state
   * @param days how long
   */
  public record Mourning(int actor, Quantity days) implements Serializable {}

  /**
   * A change at the top of a government.
   *
   * @param of index of the state
   * @param kind what happened to the leadership
   * @param temperament the successor's temperament, or null if unchanged
   * @param alignments the successor's alignments where they change
   * @param toward alignments of other governments to the successor where they change
   */
  public record LeadershipChange(
      int of,
      Kind kind,
      @Nullable Temperament temperament,
      List<Realignment> alignments,
      List<Realignment> toward)
      implements Serializable {
    /** Copies the lists. */
    public LeadershipChange {
      alignments = List.copyOf(alignments);
      toward = List.copyOf(toward);
    }

    /** What can happen to a leadership. */
    public enum Kind {
      /** Taken prisoner. */
      CAPTURED,
      /** Overthrown or resigned. */
      FALLEN,
      /** Replaced in good order. */
      REPLACED
    }
  }

  /**
   * A new alignment.
   *
   * @param with index of the other government
   * @param value -1 to 1
   */
  public record Realignment(int with, Quantity value) implements Serializable {}
}
