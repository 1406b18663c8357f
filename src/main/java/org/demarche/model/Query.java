package org.demarche.model;

import java.util.List;
import java.util.Locale;
import org.demarche.words.Message;

/**
 * What the condition language can ask of a run: name, kinds of the arguments, whether the answer is
 * a truth value. The reference page of the language is written from this list.
 */
public enum Query {
  DAY("day", Message.of("model-query-day")),
  RUNG("rung", Message.of("model-query-rung"), Arg.ACTOR, Arg.ACTOR),
  PEAK("peak", Message.of("model-query-peak"), Arg.ACTOR, Arg.ACTOR),
  LOAD("load", Message.of("model-query-load"), Arg.ACTOR, Arg.ACTOR),
  CLIMATE("climate", Message.of("model-query-climate"), Arg.ACTOR, Arg.ACTOR),
  PRESSURE("pressure", Message.of("model-query-pressure"), Arg.ACTOR),
  BURDEN("burden", Message.of("model-query-burden"), Arg.ACTOR),
  STOCK("stock", Message.of("model-query-stock"), Arg.ACTOR, Arg.STOCK),
  SHORTAGE("shortage", Message.of("model-query-shortage"), Arg.ACTOR, Arg.STOCK),
  FIRST_SHORTAGE("first_shortage", Message.of("model-query-first-shortage"), Arg.ACTOR, Arg.STOCK),
  HAPPENED(
      "happened",
      Message.of("model-query-happened"),
      true,
      Arg.EVENT,
      Arg.ACTOR_OPTIONAL,
      Arg.ACTOR_OPTIONAL),
  FIRST(
      "first", Message.of("model-query-first"), Arg.EVENT, Arg.ACTOR_OPTIONAL, Arg.ACTOR_OPTIONAL),
  COUNT(
      "count", Message.of("model-query-count"), Arg.EVENT, Arg.ACTOR_OPTIONAL, Arg.ACTOR_OPTIONAL),
  TIME_TO_RUNG(
      "time_to_rung", Message.of("model-query-time-to-rung"), Arg.ACTOR, Arg.ACTOR, Arg.NUMBER),
  DAYS_AT_RUNG(
      "days_at_rung", Message.of("model-query-days-at-rung"), Arg.ACTOR, Arg.ACTOR, Arg.NUMBER),
  FIRST_CONTACT("first_contact", Message.of("model-query-first-contact"), Arg.ACTOR, Arg.ACTOR),
  FIRST_TALKS("first_talks", Message.of("model-query-first-talks"), Arg.ACTOR, Arg.ACTOR),
  FIRST_AGREEMENT(
      "first_agreement", Message.of("model-query-first-agreement"), Arg.ACTOR, Arg.ACTOR),
  BREAKDOWNS("breakdowns", Message.of("model-query-breakdowns"), Arg.ACTOR, Arg.ACTOR),
  ROUNDS("rounds", Message.of("model-query-rounds"), Arg.ACTOR, Arg.ACTOR),
  AGREEMENT("agreement", Message.of("model-query-agreement"), Arg.ACTOR, Arg.ACTOR),
  MEDIATED("mediated", Message.of("model-query-mediated"), true, Arg.ACTOR, Arg.ACTOR),
  EVER_ARMED("ever_armed", Message.of("model-query-ever-armed"), true, Arg.ACTOR, Arg.ACTOR),
  FIRST_ARMED("first_armed", Message.of("model-query-first-armed"), Arg.ACTOR, Arg.ACTOR),
  PATH("path", Message.of("model-query-path"), Arg.ACTOR, Arg.ACTOR),
  STANCE("stance", Message.of("model-query-stance"), Arg.ACTOR),
  IN_FORCE("in_force", Message.of("model-query-in-force"), true, Arg.MEASURE, Arg.ACTOR, Arg.ACTOR),
  OPEN_DEMAND("open_demand", Message.of("model-query-open-demand"), true, Arg.ACTOR, Arg.ACTOR),
  DEMANDS("demands", Message.of("model-query-demands"), Arg.ACTOR, Arg.ACTOR),
  DEMANDS_MET("demands_met", Message.of("model-query-demands-met"), Arg.ACTOR, Arg.ACTOR),
  MEETINGS(
      "meetings",
      Message.of("model-query-meetings"),
      Arg.INSTITUTION,
      Arg.ACTOR_OPTIONAL,
      Arg.ACTOR_OPTIONAL),
  DRAFTS(
      "drafts",
      Message.of("model-query-drafts"),
      Arg.INSTITUTION,
      Arg.ACTOR_OPTIONAL,
      Arg.ACTOR_OPTIONAL),
  ADOPTED(
      "adopted",
      Message.of("model-query-adopted"),
      Arg.INSTITUTION,
      Arg.ACTOR_OPTIONAL,
      Arg.ACTOR_OPTIONAL),
  REJECTED(
      "rejected",
      Message.of("model-query-rejected"),
      Arg.INSTITUTION,
      Arg.ACTOR_OPTIONAL,
      Arg.ACTOR_OPTIONAL),
  VETOED(
      "vetoed",
      Message.of("model-query-vetoed"),
      Arg.INSTITUTION,
      Arg.ACTOR_OPTIONAL,
      Arg.ACTOR_OPTIONAL),
  STATEMENTS(
      "statements",
      Message.of("model-query-statements"),
      Arg.INSTITUTION,
      Arg.ACTOR_OPTIONAL,
      Arg.ACTOR_OPTIONAL),
  FIRST_MEETING(
      "first_meeting",
      Message.of("model-query-first-meeting"),
      Arg.INSTITUTION,
      Arg.ACTOR_OPTIONAL,
      Arg.ACTOR_OPTIONAL),
  FIRST_VOTE(
      "first_vote",
      Message.of("model-query-first-vote"),
      Arg.INSTITUTION,
      Arg.ACTOR_OPTIONAL,
      Arg.ACTOR_OPTIONAL),
  YES(
      "yes",
      Message.of("model-query-yes"),
      Arg.INSTITUTION,
      Arg.ACTOR_OPTIONAL,
      Arg.ACTOR_OPTIONAL),
  NO("no", Message.of("model-query-no"), Arg.INSTITUTION, Arg.ACTOR_OPTIONAL, Arg.ACTOR_OPTIONAL),
  ABSTAIN(
      "abstain",
      Message.of("model-query-abstain"),
      Arg.INSTITUTION,
      Arg.ACTOR_OPTIONAL,
      Arg.ACTOR_OPTIONAL),
  CONDEMNERS("condemners", Message.of("model-query-condemners")),
  SUPPORTERS("supporters", Message.of("model-query-supporters")),
  SPREAD("spread", Message.of("model-query-spread")),
  DEATHS("deaths", Message.of("model-query-deaths"), Arg.ACTOR),
  EVENTS("events", Message.of("model-query-events"));

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
  private final Message meaning;
  private final boolean truth;
  private final List<Arg> arguments;

  Query(String id, Message meaning, Arg... arguments) {
    this(id, meaning, false, arguments);
  }

  Query(String id, Message meaning, boolean truth, Arg... arguments) {
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
  public Message meaning() {
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
