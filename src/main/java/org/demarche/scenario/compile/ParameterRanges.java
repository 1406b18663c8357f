package org.demarche.scenario.compile;

import org.demarche.model.Ladder;
import org.demarche.model.Parameter;

/**
 * What values each of the model's own numbers may take: no run may divide by zero or lose its sign.
 */
final class ParameterRanges {
  private ParameterRanges() {}

  static Range of(Parameter parameter) {
    return switch (parameter) {
      case ATTENTION_ALPHA_VOICE,
          ATTENTION_ALPHA,
          LAG_VOICE_MU,
          LAG_VIOLENT_MU,
          LAG_NONVIOLENT_MU,
          RALLY_POINTS,
          VOTE_INTERCEPT,
          VOTE_DISTANCE,
          VOTE_ALIGNMENT ->
          Range.ANY;
      case HABITUATION_HALF_LIFE,
          FATIGUE_HALF_LIFE,
          SALIENCE_HALF_LIFE,
          CLIMATE_HALF_LIFE,
          PRESSURE_HALF_LIFE,
          RALLY_HALF_LIFE,
          LAG_VOICE_SIGMA,
          LAG_VIOLENT_SIGMA,
          LAG_NONVIOLENT_SIGMA,
          CLIMATE_SCALE,
          TALKS_GAIN_SCALE,
          TALKS_ROUND_GAP,
          TALKS_AGENDA_DELAY,
          MEDIATOR_EFFECT ->
          Range.POSITIVE;
      case TAU -> new Range(0, 1, true);
      case SPILL,
          STAKE_TARGET,
          STAKE_CASUALTIES,
          STAKE_ALIGNMENT,
          STAKE_NORM,
          STAKE_PROXIMITY,
          STAKE_DEPENDENCE,
          STAKE_MEMBERSHIP,
          REVIEW_FLOOR,
          CLIMATE_THIRD_PARTY,
          VETO_SELF,
          TALKS_BREAKDOWN,
          TALKS_PARTIAL,
          CONCESSION_STEP,
          MEDIATOR_COVER,
          CLASS_SETTLEMENT_SHARE ->
          Range.SHARE;
      case CLASS_SPIRAL_RUNG -> Range.between(0, Ladder.TOP);
      case EVENT_CAP -> Range.between(1, 1e9);
      default -> Range.NOT_NEGATIVE;
    };
  }
}
