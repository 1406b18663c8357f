package org.demarche.trace;

import java.util.List;
import org.demarche.model.Speed;

/**
 * Where a run stands at a moment, before anything that comes then: what a person at the table could
 * know, and nothing of the future. Indices refer to the plan.
 *
 * @param day days from the start
 * @param measures in force
 * @param pending answers that are on their way
 * @param tracks one for each focal pair
 * @param choices what the actors that were asked about could do now, and how likely they would
 * @param meetings called and not ended, in the order of their days
 * @param conditions how hard each of the actors that were asked about has it
 * @param holdings what is in store, one for each stock
 */
public record RunState(
    double day,
    List<Measure> measures,
    List<Pending> pending,
    List<Track> tracks,
    List<OpenChoice> choices,
    List<Called> meetings,
    List<Condition> conditions,
    List<Double> holdings) {
  /** Copies the lists. */
  public RunState {
    measures = List.copyOf(measures);
    pending = List.copyOf(pending);
    tracks = List.copyOf(tracks);
    choices = List.copyOf(choices);
    meetings = List.copyOf(meetings);
    conditions = List.copyOf(conditions);
    holdings = List.copyOf(holdings);
  }

  /**
   * A measure in force.
   *
   * @param kind measure kind
   * @param sender who imposed it
   * @param target on whom
   * @param intensity above 0, to 1
   */
  public record Measure(int kind, int sender, int target, double intensity) {}

  /**
   * A body is to meet, or has met and is to vote.
   *
   * @param meeting its id
   * @param institution index of the body
   * @param criticised index of the actor whose deed it is about
   * @param victim index of the actor to whom it was done
   * @param day when it is to meet or to vote, days from the start
   * @param drafted whether it has met and there is a text to vote on
   * @param debate whether no text will come of it
   */
  public record Called(
      long meeting,
      int institution,
      int criticised,
      int victim,
      double day,
      boolean drafted,
      boolean debate) {}

  /**
   * How hard an actor has it.
   *
   * @param actor who
   * @param burden of measures, losses and want
   * @param pressure at home
   */
  public record Condition(int actor, double burden, double pressure) {}

  /**
   * An actor means to answer an event; when is not known.
   *
   * @param actor who
   * @param speed by statement or deed
   * @param event id of the event, the occasion of the choice to come
   * @param source who did it
   * @param target to whom
   * @param action what
   */
  public record Pending(int actor, Speed speed, long event, int source, int target, int action) {}

  /**
   * A focal pair and its talks.
   *
   * @param focalPair index of the pair
   * @param rung where it stands on the ladder
   * @param stage how far its talks have come
   * @param secret whether they are out of the public eye
   * @param rounds held so far
   * @param mediator who mediates, or -1
   * @param agreed share of joint salience on which there are terms
   * @param issues what is at stake, empty if there is nothing to talk about
   */
  public record Track(
      int focalPair,
      int rung,
      Stage stage,
      boolean secret,
      int rounds,
      int mediator,
      double agreed,
      List<Terms> issues) {
    /** Copies the list. */
    public Track {
      issues = List.copyOf(issues);
    }
  }

  /** Stages of talks. */
  public enum Stage {
    /** There are none. */
    NONE,
    /** One side has put out feelers and the other has taken them up. */
    FEELERS,
    /** There is an agenda. */
    AGENDA,
    /** Delegations have met. */
    ROUNDS
  }

  /**
   * What lies on the table on an issue.
   *
   * @param issue index of the issue
   * @param place of the issue among the pair's, by which the occasion to settle it is named
   * @param first offer of the pair's first actor, 0 to 1
   * @param second offer of the second; the same as the first where it is settled
   * @param settled whether there are terms
   * @param open whether it can still be settled
   */
  public record Terms(
      int issue, int place, double first, double second, boolean settled, boolean open) {}

  /**
   * A choice that an actor could make now: an answer that it owes, or an initiative.
   *
   * @param actor who
   * @param speed by statement, by deed, or a deed of its own accord; a statement of its own accord
   *     is by statement without an occasion, and no choice that the model comes to
   * @param occasion id of the event to answer, 0 for an initiative
   * @param partner whom it is about
   * @param options the open ones; their probabilities add up to 1
   */
  public record OpenChoice(
      int actor, Speed speed, long occasion, int partner, List<Option> options) {
    /** Copies the list. */
    public OpenChoice {
      options = List.copyOf(options);
    }
  }

  /**
   * An open option.
   *
   * @param action what, or -1 for doing nothing
   * @param target toward whom, or -1
   * @param probability by the actor's rule, 0 to 1
   */
  public record Option(int action, int target, double probability) {}
}
