package org.demarche.scenario.compile;

import java.util.EnumSet;
import java.util.Set;
import org.demarche.model.Ladder;
import org.demarche.model.Parameter;

/**
 * What values each of the model's own numbers may take: no run may divide by zero or lose its sign.
 */
final class ParameterRanges {
  private static final Set<Parameter> ANY =
      EnumSet.of(
          Parameter.ATTENTION_ALPHA_VOICE,
          Parameter.ATTENTION_ALPHA,
          Parameter.ATTENTION_OUTSIDE,
          Parameter.RALLY_POINTS,
          Parameter.VOTE_INTERCEPT,
          Parameter.VOTE_DISTANCE,
          Parameter.VOTE_ALIGNMENT,
          Parameter.FORCE_RESTRAINT,
          Parameter.CONTACT_BASE,
          Parameter.TALKS_THRESHOLD,
          Parameter.FALLBACK_FEAR);

  private static final Set<Parameter> DIVISORS =
      EnumSet.of(
          Parameter.HABITUATION_HALF_LIFE,
          Parameter.MATTER_HALF_LIFE,
          Parameter.CLIMATE_HALF_LIFE,
          Parameter.PRESSURE_HALF_LIFE,
          Parameter.RALLY_HALF_LIFE,
          Parameter.CLIMATE_SCALE,
          Parameter.TALKS_GAIN_SCALE,
          Parameter.TALKS_ROUND_GAP,
          Parameter.TALKS_AGENDA_DELAY,
          Parameter.MEDIATOR_EFFECT);

  private static final Set<Parameter> SHARES =
      EnumSet.of(
          Parameter.SPILL,
          Parameter.STAKE_TARGET,
          Parameter.STAKE_CASUALTIES,
          Parameter.STAKE_ALIGNMENT,
          Parameter.STAKE_NORM,
          Parameter.STAKE_PROXIMITY,
          Parameter.STAKE_MEMBERSHIP,
          Parameter.STAKE_OFFICE,
          Parameter.REVIEW_FLOOR,
          Parameter.REVIEW_THIRD,
          Parameter.CLIMATE_THIRD_PARTY,
          Parameter.VOTE_WORD,
          Parameter.VETO_SELF,
          Parameter.TALKS_QUIET,
          Parameter.VETO_FRIEND,
          Parameter.JOINT_CHANCE,
          Parameter.TALKS_BREAKDOWN,
          Parameter.TALKS_PARTIAL,
          Parameter.CONCESSION_STEP,
          Parameter.NORMALISATION_WANTED,
          Parameter.MEDIATOR_COVER,
          Parameter.CLASS_SETTLEMENT_SHARE);

  private static final Range RUNG = Range.between(0, Ladder.TOP);
  private static final Range EVENTS = Range.between(1, 1e9);

  /** Logarithms of days, and their spread: a lag of e to the power of 100 is still a number. */
  private static final Range LOG_DAYS = Range.between(-20, 20);

  private static final Range SPREAD = new Range(0, 8, true);
  private static final Range TAU = new Range(0, 1, true);

  private ParameterRanges() {}

  static Range of(Parameter parameter) {
    if (ANY.contains(parameter)) {
      return Range.ANY;
    }
    if (DIVISORS.contains(parameter)) {
      return Range.POSITIVE;
    }
    if (SHARES.contains(parameter)) {
      return Range.SHARE;
    }
    return switch (parameter) {
      case TAU -> TAU;
      case LAG_VOICE_MU, LAG_VIOLENT_MU, LAG_NONVIOLENT_MU -> LOG_DAYS;
      case LAG_VOICE_SIGMA, LAG_VIOLENT_SIGMA, LAG_NONVIOLENT_SIGMA -> SPREAD;
      case CLASS_SPIRAL_RUNG -> RUNG;
      case EVENT_CAP -> EVENTS;
      default -> Range.NOT_NEGATIVE;
    };
  }
}
