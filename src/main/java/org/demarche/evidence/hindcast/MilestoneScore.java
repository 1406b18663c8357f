package org.demarche.evidence.hindcast;

import java.util.List;
import org.demarche.evidence.hindcast.Milestone.Amount;
import org.demarche.evidence.hindcast.Milestone.Day;
import org.demarche.evidence.hindcast.Milestone.Event;
import org.jspecify.annotations.Nullable;

/**
 * What the model said of a milestone and how that scored, beside the reference forecaster.
 *
 * @param milestone what was asked
 * @param runs how many runs gave an answer
 * @param probability the model's, of an event
 * @param distribution the model's, of a day or a number; null where no run gave an answer
 * @param score Brier of an event, else CRPS; lower is better; NaN where there is no answer
 * @param reference the same score of the reference forecaster
 * @param logScore logarithmic score of an event, else NaN
 * @param referenceLogScore the same of the reference forecaster
 */
public record MilestoneScore(
    Milestone milestone,
    int runs,
    double probability,
    @Nullable Empirical distribution,
    double score,
    double reference,
    double logScore,
    double referenceLogScore) {

  /**
   * Half a run more on either side, so that a rare event in few runs is never called impossible.
   */
  private static final double HALF = 0.5;

  /**
   * Scores a milestone.
   *
   * @param milestone what is asked
   * @param values the outcome in each run, NaN where it is missing
   */
  static MilestoneScore of(Milestone milestone, List<Double> values) {
    if (milestone instanceof Event event) {
      return event(event, present(values));
    }
    if (milestone instanceof Day day) {
      List<Double> days = values.stream().map(v -> calendarDay(v, day.withinDays())).toList();
      return distribution(day, days, day.observed(), day.reference());
    }
    Amount number = (Amount) milestone;
    return distribution(number, present(values), number.observed(), number.reference());
  }

  private static List<Double> present(List<Double> values) {
    return values.stream().filter(v -> !v.isNaN()).toList();
  }

  /** The record counts days as a calendar does; what never came counts as the window's end. */
  private static double calendarDay(double time, double within) {
    return Double.isNaN(time) ? within : Math.min(within, Math.floor(time));
  }

  private static MilestoneScore event(Event event, List<Double> values) {
    long happened = values.stream().filter(v -> v != 0).count();
    double p = values.isEmpty() ? Double.NaN : (double) happened / values.size();
    double smoothed = (happened + HALF) / (values.size() + 2 * HALF);
    boolean none = values.isEmpty();
    return new MilestoneScore(
        event,
        values.size(),
        p,
        null,
        none ? Double.NaN : ProperScores.brier(p, event.observed()),
        ProperScores.brier(event.reference(), event.observed()),
        none ? Double.NaN : ProperScores.logarithmic(smoothed, event.observed()),
        ProperScores.logarithmic(event.reference(), event.observed()));
  }

  private static MilestoneScore distribution(
      Milestone milestone, List<Double> values, double observed, Empirical reference) {
    @Nullable Empirical said = values.isEmpty() ? null : Empirical.of(values);
    return new MilestoneScore(
        milestone,
        values.size(),
        Double.NaN,
        said,
        said == null ? Double.NaN : ProperScores.crps(said, observed),
        ProperScores.crps(reference, observed),
        Double.NaN,
        Double.NaN);
  }

  /** Returns 1 - score / reference: above 0 the model did better; NaN where that says nothing. */
  public double skill() {
    return ProperScores.skill(score, reference);
  }
}
