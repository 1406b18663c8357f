package org.demarche.evidence.skill;

import java.util.List;
import org.demarche.statistics.Interval;
import org.jspecify.annotations.Nullable;

/**
 * How well words of governments that are no party are forecast, by a day. Scores are mean
 * logarithmic losses over four answers; lower is better, NaN without rows.
 *
 * @param day 5 or 30
 * @param n rows
 * @param model the model's loss
 * @param climatology the loss of how often each answer was given in other cases
 * @param relationsOnly the loss of what the relation to either side says
 * @param gap the model's loss less that of relations only, with its interval by drawing cases anew;
 *     null with fewer than three cases
 * @param forecast the mean forecast of each answer, in the order of the classes
 * @param frequency how often each was given
 */
public record StanceScore(
    int day,
    int n,
    double model,
    double climatology,
    double relationsOnly,
    @Nullable Interval gap,
    List<Double> forecast,
    List<Double> frequency) {

  /** Copies the shares. */
  public StanceScore {
    forecast = List.copyOf(forecast);
    frequency = List.copyOf(frequency);
  }
}
