package org.demarche.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.demarche.words.Message;

/**
 * The model's own numbers, each an assumption with a known id. Values, ranges and sources are data
 * of the library; a scenario or an arm may change any of them.
 */
public enum Parameter {
  /** Log odds that a statement answers an event of no stake or severity. */
  ATTENTION_ALPHA_VOICE(Message.of("model-parameter-attention-alpha-voice")),
  /** How stake times severity raises the odds of a statement. */
  ATTENTION_BETA_VOICE(Message.of("model-parameter-attention-beta-voice")),
  /** Log odds that a deed answers an event of no stake or severity. */
  ATTENTION_ALPHA(Message.of("model-parameter-attention-alpha")),
  /** How stake times severity raises the odds of a deed. */
  ATTENTION_BETA(Message.of("model-parameter-attention-beta")),
  /** Log odds of a deed added for a government that the event did not touch. */
  ATTENTION_OUTSIDE(Message.of("model-parameter-attention-outside")),
  /** Fall of the log odds of a deed where an answer no graver than the own act came back. */
  ATTENTION_DONE(Message.of("model-parameter-attention-done")),
  /** Fall of the log odds for each remembered act of the same source and family. */
  HABITUATION(Message.of("model-parameter-habituation")),
  /** Days until half of that memory is gone. */
  HABITUATION_HALF_LIFE(Message.of("model-parameter-habituation-half-life")),
  /** Scale of a third party's stake in events outside the focal pairs, 0 to 1. */
  SPILL(Message.of("model-parameter-spill")),
  /** Stake of the target of an act, 0 to 1. */
  STAKE_TARGET(Message.of("model-parameter-stake-target")),
  /** Stake of a government with own dead, 0 to 1. */
  STAKE_CASUALTIES(Message.of("model-parameter-stake-casualties")),
  /** Stake through alignment with victim or perpetrator, 0 to 1. */
  STAKE_ALIGNMENT(Message.of("model-parameter-stake-alignment")),
  /** Stake through a breached norm, 0 to 1. */
  STAKE_NORM(Message.of("model-parameter-stake-norm")),
  /** Stake of a neighbour, 0 to 1. */
  STAKE_PROXIMITY(Message.of("model-parameter-stake-proximity")),
  /** Stake of an office or a Council member, 0 to 1. */
  STAKE_MEMBERSHIP(Message.of("model-parameter-stake-membership")),
  /** Stake of an office in a grave breach of norms. */
  STAKE_OFFICE(Message.of("model-parameter-stake-office")),
  /** Severity added by each tenfold rise of the dead. */
  SEVERITY_CASUALTY_WEIGHT(Message.of("model-parameter-severity-casualty-weight")),
  /** Mean of the log of the days to a statement. */
  LAG_VOICE_MU(Message.of("model-parameter-lag-voice-mu")),
  /** Standard deviation of the log of the days to a statement. */
  LAG_VOICE_SIGMA(Message.of("model-parameter-lag-voice-sigma")),
  /** Mean of the log of the days to a deed, after violence. */
  LAG_VIOLENT_MU(Message.of("model-parameter-lag-violent-mu")),
  /** Its standard deviation. */
  LAG_VIOLENT_SIGMA(Message.of("model-parameter-lag-violent-sigma")),
  /** Mean of the log of the days to a deed, otherwise. */
  LAG_NONVIOLENT_MU(Message.of("model-parameter-lag-nonviolent-mu")),
  /** Its standard deviation. */
  LAG_NONVIOLENT_SIGMA(Message.of("model-parameter-lag-nonviolent-sigma")),
  /** Precision of choice. */
  LAMBDA(Message.of("model-parameter-lambda")),
  /** Fall of the log base rate of force against that of the library. */
  FORCE_RESTRAINT(Message.of("model-parameter-force-restraint")),
  /** Dissimilarity within a family of actions, (0, 1]. */
  TAU(Message.of("model-parameter-tau")),
  /** Days for which a demand stays open unless it is made again. */
  DEMAND_LIFE(Message.of("model-parameter-demand-life")),
  /** Raw weight of the feature. */
  WEIGHT_RECIPROCITY(Message.of("model-parameter-weight")),
  /** Raw weight of the feature. */
  WEIGHT_INERTIA(Message.of("model-parameter-weight")),
  /** Raw weight of the feature. */
  WEIGHT_DOMESTIC(Message.of("model-parameter-weight")),
  /** Raw weight of the feature. */
  WEIGHT_NORM(Message.of("model-parameter-weight")),
  /** Raw weight of the feature. */
  WEIGHT_ALIGNMENT(Message.of("model-parameter-weight")),
  /** Raw weight of the feature. */
  WEIGHT_COST(Message.of("model-parameter-weight")),
  /** Raw weight of the feature. */
  WEIGHT_RISK(Message.of("model-parameter-weight")),
  /** Raw weight of the feature. */
  WEIGHT_TALK(Message.of("model-parameter-weight")),
  /** Raw weight of the feature. */
  WEIGHT_COMMITMENT(Message.of("model-parameter-weight")),
  /** Looks at a matter a day at full heat. */
  REVIEW_RATE(Message.of("model-parameter-review-rate")),
  /** Share of that rate left to a matter that is cold. */
  REVIEW_FLOOR(Message.of("model-parameter-review-floor")),
  /** Rate of looks at a matter of others, against one's own, at full stake. */
  REVIEW_THIRD(Message.of("model-parameter-review-third")),
  /** Heat added to a matter by an act of severity 1. */
  MATTER_GAIN(Message.of("model-parameter-matter-gain")),
  /** Days until half of a matter's heat is gone. */
  MATTER_HALF_LIFE(Message.of("model-parameter-matter-half-life")),
  /** Spread of what a dispute adds to the log rate of each family of deeds. */
  CASE_SPREAD(Message.of("model-parameter-case-spread")),
  /** Which dispute it is, of all that the eve does not tell apart: a number from 0 to 1. */
  DISPUTE(Message.of("model-parameter-dispute")),
  /** How far a hawkish temperament raises the log rate of force and shows of it. */
  FORCE_TEMPER(Message.of("model-parameter-force-temper")),
  /** Days until half of a climate impulse is gone. */
  CLIMATE_HALF_LIFE(Message.of("model-parameter-climate-half-life")),
  /** Share of an act's score that moves a fully aligned third party. */
  CLIMATE_THIRD_PARTY(Message.of("model-parameter-climate-third-party")),
  /** Goldstein points that saturate the climate feature. */
  CLIMATE_SCALE(Message.of("model-parameter-climate-scale")),
  /** Days until half of the domestic pressure is gone. */
  PRESSURE_HALF_LIFE(Message.of("model-parameter-pressure-half-life")),
  /** Pressure added by each tenfold rise of own dead, at full sensitivity. */
  PRESSURE_GAIN(Message.of("model-parameter-pressure-gain")),
  /** Pressure added by a hostile act of the gravest score, at full hawkishness. */
  PRESSURE_HOSTILITY(Message.of("model-parameter-pressure-hostility")),
  /** Rally after own use of force, in approval points. */
  RALLY_POINTS(Message.of("model-parameter-rally-points")),
  /** Days until half of the rally is gone. */
  RALLY_HALF_LIFE(Message.of("model-parameter-rally-half-life")),
  /** Pressure added a day at full burden. */
  BURDEN_PRESSURE(Message.of("model-parameter-burden-pressure")),
  /** Log odds of a vote in favour at the usual distance to the state criticised. */
  VOTE_INTERCEPT(Message.of("model-parameter-vote-intercept")),
  /** How the distance to the state criticised raises them. */
  VOTE_DISTANCE(Message.of("model-parameter-vote-distance")),
  /** How alignment with the victim against the state criticised raises them. */
  VOTE_ALIGNMENT(Message.of("model-parameter-vote-alignment")),
  /** Half width of the band of abstention. */
  VOTE_CUT(Message.of("model-parameter-vote-cut")),
  /** Spread of the level that all votes on a matter share. */
  VOTE_CASE_SD(Message.of("model-parameter-vote-case-sd")),
  /** What a government's word on a matter tells of its level, as a part of what a vote tells. */
  VOTE_WORD(Message.of("model-parameter-vote-word")),
  /** Chance that a permanent member votes against a draft that condemns it. */
  VETO_SELF(Message.of("model-parameter-veto-self")),
  /** Chance that a permanent member vetoes a draft that condemns its closest client. */
  VETO_FRIEND(Message.of("model-parameter-veto-friend")),
  /** Chance that like-minded governments speak together after a use of force. */
  JOINT_CHANCE(Message.of("model-parameter-joint-chance")),
  /** Mean days until they do. */
  JOINT_DELAY(Message.of("model-parameter-joint-delay")),
  /** Log odds of a call or an envoy after a grave event, between two that are not aligned. */
  CONTACT_BASE(Message.of("model-parameter-contact-base")),
  /** How alignment with each other raises them. */
  CONTACT_ALIGNMENT(Message.of("model-parameter-contact-alignment")),
  /** How far broken relations lower them, and those of being willing to talk. */
  CONTACT_BROKEN(Message.of("model-parameter-contact-broken")),
  /** Mean days from a grave event to the call or the envoy. */
  CONTACT_LAG(Message.of("model-parameter-contact-lag")),
  /** Openings a day in a matter of full heat, both being willing and having a channel. */
  TALKS_OPENING_RATE(Message.of("model-parameter-talks-opening-rate")),
  /** Share of that rate left to a matter that is cold and hurts nobody. */
  TALKS_QUIET(Message.of("model-parameter-talks-quiet")),
  /** Gain, net of the cost of being seen, at which a side is as willing as not. */
  TALKS_THRESHOLD(Message.of("model-parameter-talks-threshold")),
  /** Gain above the threshold at which the odds of being willing are one unit from even. */
  TALKS_GAIN_SCALE(Message.of("model-parameter-talks-gain-scale")),
  /** Mean days between rounds. */
  TALKS_ROUND_GAP(Message.of("model-parameter-talks-round-gap")),
  /** Mean days from feelers to the first round, half of them until the agenda stands. */
  TALKS_AGENDA_DELAY(Message.of("model-parameter-talks-agenda-delay")),
  /** Days without a round after a use of force between the two. */
  TALKS_SUSPENDED(Message.of("model-parameter-talks-suspended")),
  /** Chance of a round that settles nothing to break off, without hostility. */
  TALKS_BREAKDOWN(Message.of("model-parameter-talks-breakdown")),
  /** Days after the first breakdown in which no talks open; each further one doubles them. */
  TALKS_PAUSE(Message.of("model-parameter-talks-pause")),
  /** How fresh hostility raises the log odds of that chance. */
  TALKS_HOSTILITY(Message.of("model-parameter-talks-hostility")),
  /** Domestic cost of being seen to talk, at full hawkishness or pressure. */
  TALKS_COST_OF_BEING_SEEN(Message.of("model-parameter-talks-cost-of-being-seen")),
  /** Chance that a round settles the issue in which a side gave way, were no gap left. */
  TALKS_PARTIAL(Message.of("model-parameter-talks-partial")),
  /** Days within which a concession answers another, for a tacit understanding. */
  TACIT_WINDOW(Message.of("model-parameter-tacit-window")),
  /** Share of the gap conceded in a round. */
  CONCESSION_STEP(Message.of("model-parameter-concession-step")),
  /** Offers of mediation a day, shared by all who might make one. */
  MEDIATOR_RATE(Message.of("model-parameter-mediator-rate")),
  /** Factor on the pace of rounds with a mediator in place. */
  MEDIATOR_EFFECT(Message.of("model-parameter-mediator-effect")),
  /** Share of the cost of being seen to talk that a mediator takes away. */
  MEDIATOR_COVER(Message.of("model-parameter-mediator-cover")),
  /** Breaches a year of an agreement in force. */
  AGREEMENT_BREACH_RATE(Message.of("model-parameter-agreement-breach-rate")),
  /** Days over which an agreement lifts measures. */
  AGREEMENT_LIFT_DELAY(Message.of("model-parameter-agreement-lift-delay")),
  /** How much normalisation a side that has broken relations wants, 0 to 1. */
  NORMALISATION_WANTED(Message.of("model-parameter-normalisation-wanted")),
  /** Weight of normalisation, against the mean of the other issues. */
  NORMALISATION_WEIGHT(Message.of("model-parameter-normalisation-weight")),
  /** Mean days from an agreement to the act that restores relations. */
  NORMALISATION_DELAY(Message.of("model-parameter-normalisation-delay")),
  /** Mean days from an agreement to what the parties promised to do. */
  AGREEMENT_ACT_DELAY(Message.of("model-parameter-agreement-act-delay")),
  /** What a matter of full heat costs either side while it lasts. */
  CRISIS_COST(Message.of("model-parameter-crisis-cost")),
  /** How far danger of force lowers the fallback of the weaker; below 0 it raises it. */
  FALLBACK_FEAR(Message.of("model-parameter-fallback-fear")),
  /** Weight of the burden in the fallback. */
  FALLBACK_BURDEN(Message.of("model-parameter-fallback-burden")),
  /** Share of joint salience that makes a settlement. */
  CLASS_SETTLEMENT_SHARE(Message.of("model-parameter-class-settlement-share")),
  /** Load at the end over that after the opening, at most, for accommodation. */
  CLASS_ACCOMMODATION_LOAD(Message.of("model-parameter-class-accommodation-load")),
  /** The same, at least, for a coercive spiral. */
  CLASS_SPIRAL_LOAD(Message.of("model-parameter-class-spiral-load")),
  /** Rung at the end, at least, for a coercive spiral. */
  CLASS_SPIRAL_RUNG(Message.of("model-parameter-class-spiral-rung")),
  /** Days before the horizon in which a round makes managed tension. */
  CLASS_TENSION_DAYS(Message.of("model-parameter-class-tension-days")),
  /** Days of the opening operation. */
  OPENING_WINDOW(Message.of("model-parameter-opening-window")),
  /** Events after which a replication is given up as run away. */
  EVENT_CAP(Message.of("model-parameter-event-cap"));

  private final Message meaning;

  Parameter(Message meaning) {
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
  public Message meaning() {
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
