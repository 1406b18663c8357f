package org.demarche.evidence.skill;

import org.demarche.evidence.cases.MilestoneForecast;
import org.demarche.evidence.cases.MilestoneGroup;
import org.jspecify.annotations.Nullable;

/**
 * One row of a case's milestones with what each forecaster says of it.
 *
 * @param caseId the case's key
 * @param forecast what the model says, and what came
 * @param group what the milestone is about
 * @param reference the base rate over the other cases, by class of violence where that helps
 * @param climatology the base rate over the other cases, whatever the violence
 * @param regression what the penalised regression says
 */
public record ScoredRow(
    String caseId,
    MilestoneForecast forecast,
    MilestoneGroup group,
    double reference,
    double climatology,
    double regression) {

  /** Checks the probability: the scores are of one inside [0, 1]. */
  public ScoredRow {
    double probability = forecast.probability();
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException(
          caseId + ", " + forecast.milestone() + ": probability " + probability);
    }
  }

  /** Returns whether it is known what came; only such rows are scored. */
  public boolean isScored() {
    return forecast.observed() != null;
  }

  /** Returns 1 where it came, 0 where not; NaN where that is not known. */
  public double outcome() {
    @Nullable Boolean observed = forecast.observed();
    return observed == null ? Double.NaN : observed ? 1 : 0;
  }

  /** Returns the Brier scores of the four forecasters. */
  public Scores brier() {
    return new Scores(
        ProperScores.brier(forecast.probability(), outcome()),
        ProperScores.brier(reference, outcome()),
        ProperScores.brier(climatology, outcome()),
        ProperScores.brier(regression, outcome()));
  }

  /** Returns the logarithmic scores of the four forecasters. */
  public Scores logarithmic() {
    return new Scores(
        ProperScores.logarithmic(forecast.probability(), outcome()),
        ProperScores.logarithmic(reference, outcome()),
        ProperScores.logarithmic(climatology, outcome()),
        ProperScores.logarithmic(regression, outcome()));
  }
}
