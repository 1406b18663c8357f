package org.demarche.model;

import java.util.List;
import java.util.Locale;

/**
 * What the condition language can ask of a run: name, kinds of the arguments, whether the answer is
 * a truth value. The reference page of the language is written from this list.
 */
public enum Query {
  DAY("day", "days since the start"),
  RUNG("rung", "rung of the pair now", Arg.ACTOR, Arg.ACTOR),
  PEAK("peak", "highest rung after the opening operation", Arg.ACTOR, Arg.ACTOR),
  LOAD("load", "weighted intensity of the measures in force", Arg.ACTOR, Arg.ACTOR),
  CLIMATE("climate", "climate of the first toward the second", Arg.ACTOR, Arg.ACTOR),
  PRESSURE("pressure", "domestic pressure, 0 to 1", Arg.ACTOR),
  BURDEN("burden", "material burden, 0 to 1", Arg.ACTOR),
  STOCK("stock", "days of demand left in a stock", Arg.ACTOR, Arg.STOCK),
  SHORTAGE("shortage", "unmet share of the demand for a good, 0 to 1", Arg.ACTOR, Arg.STOCK),
  FIRST_SHORTAGE(
      "first_shortage", "day a stock first ran out with supply short", Arg.ACTOR, Arg.STOCK),
  SALIENCE("salience", "attention to the crisis", Arg.ACTOR),
  HAPPENED(
      "happened",
      "whether such an event or act has happened, by the first actor, on the second",
      true,
      Arg.EVENT,
      Arg.ACTOR_OPTIONAL,
      Arg.ACTOR_OPTIONAL),
  FIRST(
      "first",
      "day of the first such event or act, by the first actor, on the second",
      Arg.EVENT,
      Arg.ACTOR_OPTIONAL,
      Arg.ACTOR_OPTIONAL),
  COUNT(
      "count",
      "number of such acts, by the first actor, on the second",
      Arg.EVENT,
      Arg.ACTOR_OPTIONAL,
      Arg.ACTOR_OPTIONAL),
  TIME_TO_RUNG("time_to_rung", "day the rung was first reached", Arg.ACTOR, Arg.ACTOR, Arg.NUMBER),
  DAYS_AT_RUNG("days_at_rung", "days spent on the rung", Arg.ACTOR, Arg.ACTOR, Arg.NUMBER),
  FIRST_CONTACT("first_contact", "day of the first contact", Arg.ACTOR, Arg.ACTOR),
  FIRST_TALKS("first_talks", "day of the first round of talks", Arg.ACTOR, Arg.ACTOR),
  FIRST_AGREEMENT("first_agreement", "day of the first agreement", Arg.ACTOR, Arg.ACTOR),
  BREAKDOWNS("breakdowns", "number of times talks broke off", Arg.ACTOR, Arg.ACTOR),
  ROUNDS("rounds", "rounds of talks held", Arg.ACTOR, Arg.ACTOR),
  AGREEMENT("agreement", "share of joint salience under agreement in force", Arg.ACTOR, Arg.ACTOR),
  MEDIATED("mediated", "whether a mediator took part", true, Arg.ACTOR, Arg.ACTOR),
  EVER_ARMED("ever_armed", "whether force was used after the opening", true, Arg.ACTOR, Arg.ACTOR),
  FIRST_ARMED(
      "first_armed", "day of the first use of force after the opening", Arg.ACTOR, Arg.ACTOR),
  PATH("path", "path class of a focal pair", Arg.ACTOR, Arg.ACTOR),
  STANCE("stance", "plainest stance taken toward the opening act, -1 to 1", Arg.ACTOR),
  IN_FORCE("in_force", "whether a measure is in force", true, Arg.MEASURE, Arg.ACTOR, Arg.ACTOR),
  MEETINGS("meetings", "meetings held", Arg.INSTITUTION),
  DRAFTS("drafts", "drafts put to a vote", Arg.INSTITUTION),
  ADOPTED("adopted", "drafts adopted", Arg.INSTITUTION),
  REJECTED("rejected", "drafts that lacked votes", Arg.INSTITUTION),
  VETOED("vetoed", "drafts vetoed", Arg.INSTITUTION),
  STATEMENTS("statements", "statements agreed", Arg.INSTITUTION),
  FIRST_MEETING("first_meeting", "day of the first meeting", Arg.INSTITUTION),
  FIRST_VOTE("first_vote", "day of the first vote", Arg.INSTITUTION),
  YES("yes", "votes for the first draft voted", Arg.INSTITUTION),
  NO("no", "votes against it", Arg.INSTITUTION),
  ABSTAIN("abstain", "abstentions on it", Arg.INSTITUTION),
  CONDEMNERS("condemners", "governments that condemn the opening act"),
  SUPPORTERS("supporters", "governments that support it"),
  SPREAD("spread", "pairs outside the focal ones newly at rung 2 or above"),
  DEATHS("deaths", "dead reported, but for those of events marked as opening", Arg.ACTOR),
  EVENTS("events", "acts so far");

  /** Kinds of argument. */
  public enum Arg {
    /** An actor's code. */
    ACTOR,
    /** An actor's code that may be left out at the end. */
    ACTOR_OPTIONAL,
    /** An institution's code. */
    INSTITUTION,
    /** The id of a stock of the actor named before, as text. */
    STOCK,
    /** The id of a measure kind, as text. */
    MEASURE,
    /**
     * The id of a timeline event, an action or a procedure, as text; a step of a procedure follows
     * its id after a full stop.
     */
    EVENT,
    /** A number. */
    NUMBER
  }

  private final String id;
  private final String meaning;
  private final boolean truth;
  private final List<Arg> arguments;

  Query(String id, String meaning, Arg... arguments) {
    this(id, meaning, false, arguments);
  }

  Query(String id, String meaning, boolean truth, Arg... arguments) {
    this.id = id.toLowerCase(Locale.ROOT);
    this.meaning = meaning;
    this.truth = truth;
    this.arguments = List.of(arguments);
  }

  /**
   * The name in the language.
   *
   * @return lower case
   */
  public String id() {
    return id;
  }

  /**
   * What it answers.
   *
   * @return a phrase
   */
  public String meaning() {
    return meaning;
  }

  /**
   * Whether the answer is yes or no.
   *
   * @return true if so
   */
  public boolean isTruth() {
    return truth;
  }

  /**
   * The kinds of its arguments, in order.
   *
   * @return unmodifiable
   */
  public List<Arg> arguments() {
    return arguments;
  }
}
