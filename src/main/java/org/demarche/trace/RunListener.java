package org.demarche.trace;

import org.demarche.model.Institution;
import org.demarche.model.Procedure;
import org.demarche.model.Question;

/**
 * What a run tells as it happens. Every method does nothing unless overridden. Days count from the
 * start; actors, institutions, kinds and pairs are indices in the plan.
 */
public interface RunListener {
  /** Keeps nothing. */
  RunListener NONE = new RunListener() {};

  /** A run begins; what was kept of an earlier one is to be forgotten. */
  default void started() {}

  /**
   * An act or happening has taken effect.
   *
   * @param act valid during the call
   */
  default void acted(ActView act) {}

  /**
   * Tells the engine whether to work out the reasons of choices, which costs time.
   *
   * @return true to be called for every decision
   */
  default boolean wantsDecisions() {
    return false;
  }

  /**
   * An actor has chosen.
   *
   * @param decision valid during the call
   */
  default void decided(DecisionView decision) {}

  /**
   * Tells the engine whether to tell of choices between yes and no.
   *
   * @return true to be called for every answer
   */
  default boolean wantsAnswers() {
    return false;
  }

  /**
   * A choice between yes and no has been made.
   *
   * @param day when
   * @param question what was asked
   * @param who index of the actor, institution, focal pair or procedure, by question
   * @param occasion by question
   * @param yes what was answered
   */
  default void answered(double day, Question question, int who, long occasion, boolean yes) {}

  /**
   * A focal pair stands on another rung.
   *
   * @param day when; never before an earlier call for the pair
   * @param focalPair index of the pair
   * @param rung the new rung
   */
  default void rungChanged(double day, int focalPair, int rung) {}

  /**
   * The climate of a focal pair at the start of a day.
   *
   * @param day whole days from 0
   * @param focalPair index of the pair
   * @param climate mean of both directions, Goldstein points
   */
  default void climateSampled(int day, int focalPair, double climate) {}

  /**
   * Tells the engine whether to tell how all stand with one another, which costs time to read.
   *
   * @param day whole days from 0
   * @return true to be told of that day
   */
  default boolean wantsRelations(int day) {
    return false;
  }

  /**
   * How all stand with one another at the start of a day.
   *
   * @param day whole days from 0
   * @param climates valid during the call
   */
  default void relationsSampled(int day, Climates climates) {}

  /**
   * A measure came into force, changed or ended.
   *
   * @param day when
   * @param kind measure kind
   * @param sender who imposed it
   * @param target on whom
   * @param intensity new intensity, 0 when it has ended
   * @param cause id of the event behind it
   */
  default void measureChanged(
      double day, int kind, int sender, int target, double intensity, long cause) {}

  /**
   * A stock ran out, was resupplied, or meets the demand again.
   *
   * @param day when
   * @param stock index of the stock in the plan
   * @param step what happened
   * @param left days of demand in store
   * @param cause id of the event behind it, 0 for none
   */
  default void stockChanged(double day, int stock, StockStep step, double left, long cause) {}

  /**
   * What is in store at the start of a day.
   *
   * @param day whole days from 0
   * @param stock index of the stock in the plan
   * @param left days of demand in store
   */
  default void stockSampled(int day, int stock, double left) {}

  /**
   * A demand was made, or an open one was met, dropped or ran out.
   *
   * @param day when
   * @param by who demands
   * @param on of whom
   * @param issue index of the issue that it is about, or -1
   * @param step what became of it
   * @param cause id of the event behind it
   */
  default void demanded(double day, int by, int on, int issue, DemandStep step, long cause) {}

  /**
   * Dead were reported.
   *
   * @param day when
   * @param side whose
   * @param number dead newly reported, after revision
   * @param cause id of the event
   */
  default void deathsReported(double day, int side, double number, long cause) {}

  /**
   * A body met.
   *
   * @param day when
   * @param meeting which body, on what
   */
  default void met(double day, Meeting meeting) {}

  /**
   * The members of a body voted on a draft; its end is told after it.
   *
   * @param day when
   * @param meeting id of the meeting
   * @param votes by member: 1 yes, -1 no, 0 abstaining, 2 absent or without a vote
   */
  default void voted(double day, long meeting, byte[] votes) {}

  /**
   * A body ended a meeting or voted.
   *
   * @param day when
   * @param institution which
   * @param calendar id of the meeting
   * @param result how it ended
   * @param tally counts {yes, no, abstain, absent, vetoes}, or all 0 without a vote; valid during
   *     the call
   */
  default void concluded(
      double day, int institution, long calendar, Institution.Result result, int[] tally) {}

  /**
   * A legislature's or a court's procedure moved on.
   *
   * @param day when
   * @param procedure which
   * @param step what happened
   * @param target against whom the act was that called it up, or -1
   * @param event id of the case, the same at each step
   * @param cause id of what called it up
   */
  default void proceeded(
      double day, int procedure, Procedure.Step step, int target, long event, long cause) {}

  /**
   * Talks between a focal pair moved on.
   *
   * @param day when
   * @param talk which step of whose talks
   */
  default void talked(double day, TalkEvent talk) {}

  /**
   * The positions of the two parties on an issue changed in a round.
   *
   * @param day when
   * @param focalPair which
   * @param issue index of the issue
   * @param first offer of the pair's first actor, 0 to 1
   * @param second offer of the second
   */
  default void positionsMoved(double day, int focalPair, int issue, double first, double second) {}

  /**
   * An answer still pending gave way to one to a graver trigger.
   *
   * @param day when
   * @param actor who was to answer
   * @param event id of the graver trigger
   */
  default void answerSuperseded(double day, int actor, long event) {}

  /**
   * Tells the engine whether to work out who would have answered had it not heard the like before,
   * which costs time.
   *
   * @return true to be told of every such silence
   */
  default boolean wantsSilences() {
    return false;
  }

  /**
   * An actor lets an act pass that it would have answered, had it not heard the like so often.
   *
   * @param day when
   * @param actor who is silent
   * @param event id of the act
   */
  default void keptSilent(double day, int actor, long event) {}

  /**
   * The sponsors of a text weakened it before the vote.
   *
   * @param day of the vote
   * @param institution which
   * @param calendar id of the meeting
   * @param by how much, log odds of each member's vote in favour
   */
  default void softened(double day, int institution, long calendar, double by) {}

  /**
   * A run that is held to what has been seen passes a place where the model could have gone
   * otherwise. The product of all factors is the weight of the run.
   *
   * @param day when
   * @param actor whose choice it was
   * @param observation number of the observed act that it bears on, in the order of the
   *     interventions, or -1 for a silence
   * @param logWeight natural logarithm of the factor: how likely the model made what was seen over
   *     how likely the run was led there; minus infinity where the model rules it out
   */
  default void witnessed(double day, int actor, int observation, double logWeight) {}

  /** The run has ended. */
  default void ended() {}
}
