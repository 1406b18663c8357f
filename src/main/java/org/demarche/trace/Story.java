package org.demarche.trace;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.demarche.model.Feature;
import org.demarche.model.Institution;
import org.demarche.model.Procedure;
import org.demarche.model.Speed;

/**
 * Everything that one run told, in the order of time. Indices refer to the plan.
 *
 * @param acts acts and happenings
 * @param decisions choices with their reasons; empty unless asked for
 * @param sessions meetings of bodies
 * @param talks steps of negotiations
 * @param measures changes of measures in force
 * @param deaths reports of dead
 * @param stocks what became of stocks
 * @param proceedings steps of procedures of legislatures and courts
 * @param offers what the sides of a negotiation came to offer
 * @param demands what was demanded, and what became of it
 */
public record Story(
    List<Act> acts,
    List<Decision> decisions,
    List<Session> sessions,
    List<Talk> talks,
    List<MeasureChange> measures,
    List<Deaths> deaths,
    List<StockChange> stocks,
    List<Proceeding> proceedings,
    List<Offers> offers,
    List<Demand> demands) {
  /** Copies the lists. */
  public Story {
    acts = List.copyOf(acts);
    decisions = List.copyOf(decisions);
    sessions = List.copyOf(sessions);
    talks = List.copyOf(talks);
    measures = List.copyOf(measures);
    deaths = List.copyOf(deaths);
    stocks = List.copyOf(stocks);
    proceedings = List.copyOf(proceedings);
    offers = List.copyOf(offers);
    demands = List.copyOf(demands);
  }

  /**
   * A step of a demand.
   *
   * @param day when
   * @param by who demands
   * @param on of whom
   * @param issue index of the issue that it is about, or -1
   * @param step what became of it
   * @param cause id of the event behind it
   */
  public record Demand(double day, int by, int on, int issue, DemandStep step, long cause) {}

  /**
   * The offers of both sides on an issue, after one has moved.
   *
   * @param day when
   * @param focalPair which pair
   * @param issue index of the issue
   * @param first the first side's offer, 0 to 1
   * @param second the second side's
   */
  public record Offers(double day, int focalPair, int issue, double first, double second) {}

  /**
   * An act or happening.
   *
   * @param id its id
   * @param cause id of the event behind it, 0 for none
   * @param day days from the start
   * @param source who, or -1
   * @param target to whom, or -1
   * @param action what, or -1 for a happening
   * @param intensity 0 to 1
   * @param scripted index in the timeline, or -1
   * @param opening whether part of the opening operation
   * @param matter between whom the matter is that it belongs to: the smaller actor's index times
   *     the number of actors plus the greater's; -1 where no matter brought it forth
   */
  public record Act(
      long id,
      long cause,
      double day,
      int source,
      int target,
      int action,
      double intensity,
      int scripted,
      boolean opening,
      int matter) {}

  /**
   * A choice.
   *
   * @param occasion the trigger's or the review's id
   * @param cause id of what led to it
   * @param day days from the start
   * @param actor who chose
   * @param speed by which road
   * @param chosen number of the option taken
   * @param act id of the act it led to, 0 for doing nothing
   * @param sharpness how sharply options were told apart
   * @param weights how much each feature counts with the chooser; they add up to 1
   * @param options all options with a positive probability, and the one taken
   */
  public record Decision(
      long occasion,
      long cause,
      double day,
      int actor,
      Speed speed,
      int chosen,
      long act,
      Sharpness sharpness,
      Map<Feature, Double> weights,
      List<Option> options) {
    /** Copies the collections. */
    public Decision {
      weights = Collections.unmodifiableMap(new EnumMap<>(weights));
      options = List.copyOf(options);
    }
  }

  /**
   * How sharply options are told apart.
   *
   * @param precision lambda, above 0
   * @param dissimilarity tau of options within a family, in (0, 1]
   */
  public record Sharpness(double precision, double dissimilarity) {}

  /**
   * An option of a choice.
   *
   * @param number its number among all options
   * @param action index in the plan's actions, or -1 for doing nothing
   * @param target index in the plan, or -1
   * @param probability 0 to 1
   * @param values what each feature is for it, in [-1, 1]
   * @param pulls pull of each feature, in log odds
   * @param familyPull pull of the family's base rate
   * @param kin its family
   * @param draws chance as it fell
   */
  public record Option(
      int number,
      int action,
      int target,
      double probability,
      Map<Feature, Double> values,
      Map<Feature, Double> pulls,
      double familyPull,
      Kin kin,
      Draws draws) {
    /** Copies the maps. */
    public Option {
      values = Collections.unmodifiableMap(new EnumMap<>(values));
      pulls = Collections.unmodifiableMap(new EnumMap<>(pulls));
    }
  }

  /**
   * The family of an option.
   *
   * @param family index in the plan's families; -1 for an act forced though it was not open
   * @param base ln b of the family
   * @param size ln m of the option
   */
  public record Kin(int family, double base, double size) {}

  /**
   * Chance as it fell in a choice, unit exponentials: the family wins that has the least of draw
   * over probability, and in it the option that has.
   *
   * @param family of the option's family
   * @param own of the option
   */
  public record Draws(double family, double own) {}

  /**
   * The end of a meeting or a vote.
   *
   * @param day when it ended
   * @param metDay when the body met
   * @param meeting which body, on what
   * @param result how it ended; NOTHING also while a vote is still to come
   * @param tally yes, no, abstain, absent, vetoes; all 0 without a vote
   * @param votes by member: 1 yes, -1 no, 0 abstaining, 2 absent or without a vote; empty without a
   *     vote
   */
  public record Session(
      double day,
      double metDay,
      Meeting meeting,
      Institution.Result result,
      List<Integer> tally,
      List<Integer> votes) {
    /** Copies the lists. */
    public Session {
      tally = List.copyOf(tally);
      votes = List.copyOf(votes);
    }

    /**
     * Which body met.
     *
     * @return its index in the plan
     */
    public int institution() {
      return meeting.institution();
    }

    /**
     * The id of the meeting.
     *
     * @return the same as that of what follows from it
     */
    public long calendar() {
      return meeting.id();
    }

    /**
     * What brought the meeting about.
     *
     * @return id of the event behind it
     */
    public long cause() {
      return meeting.cause();
    }
  }

  /**
   * A step of a negotiation.
   *
   * @param day when
   * @param focalPair which pair
   * @param step what happened
   * @param round rounds so far
   * @param mediator the mediator, or -1
   * @param id its id
   * @param cause id of what brought it about
   */
  public record Talk(
      double day, int focalPair, TalkStep step, int round, int mediator, long id, long cause) {}

  /**
   * A measure came into force, changed or ended.
   *
   * @param day when
   * @param kind measure kind
   * @param sender who
   * @param target on whom
   * @param intensity 0 when it has ended
   * @param cause id of the event behind it, 0 for none
   */
  public record MeasureChange(
      double day, int kind, int sender, int target, double intensity, long cause) {}

  /**
   * A report of dead.
   *
   * @param day when
   * @param side whose
   * @param number newly reported, negative after a revision downwards
   * @param cause id of the event
   */
  public record Deaths(double day, int side, double number, long cause) {}

  /**
   * A stock ran out, was resupplied, or meets the demand again.
   *
   * @param day when
   * @param stock which
   * @param step what happened
   * @param left days of demand in store
   * @param cause id of the event behind it, 0 for none
   */
  public record StockChange(double day, int stock, StockStep step, double left, long cause) {}

  /**
   * A step of a legislature's or a court's procedure.
   *
   * @param day when
   * @param procedure which
   * @param step what happened
   * @param target against whom the act was that called it up, or -1
   * @param event id of the case
   * @param cause id of what called it up
   */
  public record Proceeding(
      double day, int procedure, Procedure.Step step, int target, long event, long cause) {}
}
