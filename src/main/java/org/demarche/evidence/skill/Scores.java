package org.demarche.evidence.skill;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A proper score of the four forecasters on the same rows; lower is better, NaN without rows.
 *
 * @param model the model's
 * @param reference the base rate's, by class of violence where that helps
 * @param climatology the base rate's, whatever the violence
 * @param regression the penalised regression's
 */
public record Scores(double model, double reference, double climatology, double regression) {

  /** Returns 1 - model / reference; NaN where the reference scores 0. */
  public double skill() {
    return ProperScores.skill(model, reference);
  }

  static Scores mean(List<Scores> scores) {
    return new Scores(
        mean(scores, Scores::model),
        mean(scores, Scores::reference),
        mean(scores, Scores::climatology),
        mean(scores, Scores::regression));
  }

  private static double mean(List<Scores> scores, ToDoubleFunction<Scores> of) {
    return scores.stream().mapToDouble(of).average().orElse(Double.NaN);
  }
}
