package org.demarche.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The model's own numbers, each an assumption with a known id. Values, ranges and sources are data
 * of the library; a scenario or an arm may change any of them.
 */
public enum Parameter {
  /** Log odds that a statement answers an event of no stake or severity. */
  ATTENTION_ALPHA_VOICE("log odds that a statement answers an event of no stake or severity"),
  /** How stake times severity raises the odds of a statement. */
  ATTENTION_BETA_VOICE("how stake times severity raises the odds of a statement"),
  /** Log odds that a deed answers an event of no stake or severity. */
  ATTENTION_ALPHA("log odds that a deed answers an event of no stake or severity"),
  /** How stake times severity raises the odds of a deed. */
  ATTENTION_BETA("how stake times severity raises the odds of a deed"),
  /** Log odds of a deed added for a government that the event did not touch. */
  ATTENTION_OUTSIDE("log odds of a deed added for a government that the event did not touch"),
  /** Fall of the log odds for each remembered act of the same source and family. */
  HABITUATION("fall of the log odds for each remembered act of the same source and family"),
  /** Share of that fall that is left where force is used, 0 to 1. */
  HABITUATION_FORCE("share of that fall that is left where force is used, 0 to 1"),
  /** Days until half of that memory is gone. */
  HABITUATION_HALF_LIFE("days until half of that memory is gone"),
  /** Scale of a third party's stake in events outside the focal pairs, 0 to 1. */
  SPILL("scale of a third party's stake in events outside the focal pairs, 0 to 1"),
  /** Stake of the target of an act, 0 to 1. */
  STAKE_TARGET("stake of the target of an act, 0 to 1"),
  /** Stake of a government with own dead, 0 to 1. */
  STAKE_CASUALTIES("stake of a government with own dead, 0 to 1"),
  /** Stake through alignment with victim or perpetrator, 0 to 1. */
  STAKE_ALIGNMENT("stake through alignment with victim or perpetrator, 0 to 1"),
  /** Stake through a breached norm, 0 to 1. */
  STAKE_NORM("stake through a breached norm, 0 to 1"),
  /** Stake of a neighbour, 0 to 1. */
  STAKE_PROXIMITY("stake of a neighbour, 0 to 1"),
  /** Stake through dependence, 0 to 1. */
  STAKE_DEPENDENCE("stake through dependence, 0 to 1"),
  /** Stake of an office or a Council member, 0 to 1. */
  STAKE_MEMBERSHIP("stake of an office or a Council member, 0 to 1"),
  /** Severity added by each tenfold rise of the dead. */
  SEVERITY_CASUALTY_WEIGHT("severity added by each tenfold rise of the dead"),
  /** Mean of the log of the days to a statement. */
  LAG_VOICE_MU("mean of the log of the days to a statement"),
  /** Standard deviation of the log of the days to a statement. */
  LAG_VOICE_SIGMA("standard deviation of the log of the days to a statement"),
  /** Mean of the log of the days to a deed, after violence. */
  LAG_VIOLENT_MU("mean of the log of the days to a deed, after violence"),
  /** Its standard deviation. */
  LAG_VIOLENT_SIGMA("its standard deviation"),
  /** Mean of the log of the days to a deed, otherwise. */
  LAG_NONVIOLENT_MU("mean of the log of the days to a deed, otherwise"),
  /** Its standard deviation. */
  LAG_NONVIOLENT_SIGMA("its standard deviation"),
  /** How much a graver event shortens the log lag. */
  LAG_SEVERITY("how much a graver event shortens the log lag"),
  /** Precision of choice. */
  LAMBDA("precision of choice"),
  /** Fall of the log base rate of force against that of the library. */
  FORCE_RESTRAINT("fall of the log base rate of force against that of the library"),
  /** Dissimilarity within a family of actions, (0, 1]. */
  TAU("dissimilarity within a family of actions, (0, 1]"),
  /** Raw weight of the feature. */
  WEIGHT_RECIPROCITY("raw weight of the feature"),
  /** Raw weight of the feature. */
  WEIGHT_INERTIA("raw weight of the feature"),
  /** Raw weight of the feature. */
  WEIGHT_DOMESTIC("raw weight of the feature"),
  /** Raw weight of the feature. */
  WEIGHT_NORM("raw weight of the feature"),
  /** Raw weight of the feature. */
  WEIGHT_ALIGNMENT("raw weight of the feature"),
  /** Raw weight of the feature. */
  WEIGHT_COST("raw weight of the feature"),
  /** Raw weight of the feature. */
  WEIGHT_RISK("raw weight of the feature"),
  /** Raw weight of the feature. */
  WEIGHT_TALK("raw weight of the feature"),
  /** Raw weight of the feature. */
  WEIGHT_COMMITMENT("raw weight of the feature"),
  /** Raw weight of the feature. */
  WEIGHT_FATIGUE("raw weight of the feature"),
  /** Days until half of the memory of own acts is gone. */
  FATIGUE_HALF_LIFE("days until half of the memory of own acts is gone"),
  /** Reviews of a relation a day at full salience. */
  REVIEW_RATE("reviews of a relation a day at full salience"),
  /** Share of that rate left without salience. */
  REVIEW_FLOOR("share of that rate left without salience"),
  /** Days until half of the attention is gone. */
  SALIENCE_HALF_LIFE("days until half of the attention is gone"),
  /** Salience added by an event of full stake and severity. */
  SALIENCE_GAIN("salience added by an event of full stake and severity"),
  /** Days until half of a climate impulse is gone. */
  CLIMATE_HALF_LIFE("days until half of a climate impulse is gone"),
  /** Share of an act's score that moves a fully aligned third party. */
  CLIMATE_THIRD_PARTY("share of an act's score that moves a fully aligned third party"),
  /** Goldstein points that saturate the climate feature. */
  CLIMATE_SCALE("Goldstein points that saturate the climate feature"),
  /** Days until half of the domestic pressure is gone. */
  PRESSURE_HALF_LIFE("days until half of the domestic pressure is gone"),
  /** Pressure added by each tenfold rise of own dead, at full sensitivity. */
  PRESSURE_GAIN("pressure added by each tenfold rise of own dead, at full sensitivity"),
  /** Pressure added by a hostile act of the gravest score, at full hawkishness. */
  PRESSURE_HOSTILITY("pressure added by a hostile act of the gravest score, at full hawkishness"),
  /** Rally after own use of force, in approval points. */
  RALLY_POINTS("rally after own use of force, in approval points"),
  /** Days until half of the rally is gone. */
  RALLY_HALF_LIFE("days until half of the rally is gone"),
  /** Salience added by national mourning. */
  MOURNING_SALIENCE("salience added by national mourning"),
  /** Pressure added a day at full burden. */
  BURDEN_PRESSURE("pressure added a day at full burden"),
  /** Log odds of a vote in favour at no distance to a state at the usual distance of others. */
  VOTE_INTERCEPT("log odds of a vote in favour at no distance"),
  /** Mean distance of members to the state criticised in the cases fitted. */
  VOTE_USUAL_DISTANCE("mean distance of members to the state criticised in the cases fitted"),
  /** How the distance to the state criticised raises them. */
  VOTE_DISTANCE("how the distance to the state criticised raises them"),
  /** How alignment with the victim against the state criticised raises them. */
  VOTE_ALIGNMENT("how alignment with the victim against the state criticised raises them"),
  /** Half width of the band of abstention. */
  VOTE_CUT("half width of the band of abstention"),
  /** Spread of the effect that all votes of a case share. */
  VOTE_CASE_SD("spread of the effect that all votes of a case share"),
  /** Spread of the effect that a region's votes of a case share. */
  VOTE_GROUP_SD("spread of the effect that a region's votes of a case share"),
  /** Spread of the log odds of absence from one vote to another. */
  VOTE_ABSENT_SD("spread of the log odds of absence from one vote to another"),
  /** Chance that a permanent member votes against a draft that condemns it. */
  VETO_SELF("chance that a permanent member votes against a draft that condemns it"),
  /** Openings a day at full gain. */
  TALKS_OPENING_RATE("openings a day at full gain"),
  /** Gain at which the logistic is one scale from its midpoint. */
  TALKS_GAIN_SCALE("gain at which the logistic is one scale from its midpoint"),
  /** Mean days between rounds. */
  TALKS_ROUND_GAP("mean days between rounds"),
  /** Mean days from feelers to the first round, half of them until the agenda stands. */
  TALKS_AGENDA_DELAY("mean days from feelers to the first round, half until the agenda stands"),
  /** Days without a round after a use of force between the two. */
  TALKS_SUSPENDED("days without a round after a use of force between the two"),
  /** How far a fresh move of the other side stands for the climate in easing, 0 to 1. */
  TALKS_GOODWILL("how far a fresh move of the other side stands for the climate in easing, 0 to 1"),
  /** Chance of a round that settles nothing to break off, without hostility. */
  TALKS_BREAKDOWN("chance of a round that settles nothing to break off, without hostility"),
  /** How fresh hostility raises the log odds of that chance. */
  TALKS_HOSTILITY("how fresh hostility raises the log odds of that chance"),
  /** Domestic cost of being seen to talk. */
  TALKS_COST_OF_BEING_SEEN("domestic cost of being seen to talk"),
  /** Chance that a round which narrows an issue settles it by itself. */
  TALKS_PARTIAL("chance that a round which narrows an issue settles it by itself"),
  /** Days within which a concession answers another, for a tacit understanding. */
  TACIT_WINDOW("days within which a concession answers another, for a tacit understanding"),
  /** Share of the gap conceded in a round. */
  CONCESSION_STEP("share of the gap conceded in a round"),
  /** Offers of mediation a day, shared by all who might make one. */
  MEDIATOR_RATE("offers of mediation a day, shared by all who might make one"),
  /** Factor on the pace of rounds with a mediator in place. */
  MEDIATOR_EFFECT("factor on the pace of rounds with a mediator in place"),
  /** Share of the cost of being seen to talk that a mediator takes away. */
  MEDIATOR_COVER("share of the cost of being seen to talk that a mediator takes away"),
  /** Breaches a year of an agreement in force. */
  AGREEMENT_BREACH_RATE("breaches a year of an agreement in force"),
  /** Days over which an agreement lifts measures. */
  AGREEMENT_LIFT_DELAY("days over which an agreement lifts measures"),
  /** Chance of force per rung of the pair, in the fallback. */
  FORCE_PROBABILITY_SCALE("chance of force per rung of the pair, in the fallback"),
  /** Weight of the burden in the fallback. */
  FALLBACK_BURDEN("weight of the burden in the fallback"),
  /** Share of joint salience that makes a settlement. */
  CLASS_SETTLEMENT_SHARE("share of joint salience that makes a settlement"),
  /** Load at the end over that after the opening, at most, for accommodation. */
  CLASS_ACCOMMODATION_LOAD(
      "load at the end over that after the opening, at most, for accommodation"),
  /** The same, at least, for a coercive spiral. */
  CLASS_SPIRAL_LOAD("the same, at least, for a coercive spiral"),
  /** Rung at the end, at least, for a coercive spiral. */
  CLASS_SPIRAL_RUNG("rung at the end, at least, for a coercive spiral"),
  /** Days before the horizon in which a round makes managed tension. */
  CLASS_TENSION_DAYS("days before the horizon in which a round makes managed tension"),
  /** Days of the opening operation. */
  OPENING_WINDOW("days of the opening operation"),
  /** Events after which a replication is given up as run away. */
  EVENT_CAP("events after which a replication is given up as run away");

  private final String meaning;

  Parameter(String meaning) {
    this.meaning = meaning;
  }

  /**
   * The id of the assumption that holds it.
   *
   * @return lower case with underscores
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * What it means, with its unit.
   *
   * @return a phrase
   */
  public String meaning() {
    return meaning;
  }

  /**
   * Looks a parameter up.
   *
   * @param id an assumption's id
   * @return the parameter of that id, if it is one
   */
  public static Optional<Parameter> findById(String id) {
    return Arrays.stream(values()).filter(p -> p.id().equals(id)).findFirst();
  }
}
