package org.demarche.evidence.casefit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.demarche.evidence.cases.CaseForecast;
import org.demarche.evidence.cases.CaseLibrary;
import org.demarche.evidence.cases.MilestoneForecast;
import org.demarche.evidence.cases.Milestones;
import org.demarche.evidence.cases.StanceForecast;
import org.demarche.evidence.matching.Prior;

/**
 * How badly values of the model's numbers foretell some cases: the mean logarithmic score of their
 * milestones plus a share of that of their stances. Lower is better.
 */
final class CaseObjective {
  /** A stance has four classes where a milestone has two, and there are half as many. */
  private static final double STANCES = 0.25;

  private final CaseLibrary cases;
  private final Prior prior;
  private final double horizon;
  private final int threads;
  private final BooleanSupplier interrupted;

  CaseObjective(
      CaseLibrary cases, Prior prior, double horizon, int threads, BooleanSupplier interrupted) {
    this.cases = cases.until(horizon);
    this.horizon = horizon;
    this.prior = prior;
    this.threads = threads;
    this.interrupted = interrupted;
  }

  /** The values of a draw by the ids of the numbers. */
  Map<String, Double> given(List<Double> values) {
    Map<String, Double> given = new HashMap<>();
    for (int k = 0; k < values.size(); k++) {
      given.put(prior.ids().get(k), values.get(k));
    }
    return given;
  }

  /** The loss of a draw. */
  double loss(List<Double> values, int replications, long seed) {
    Map<String, Double> given = given(values);
    return loss(
        cases.forecast(replications, seed, threads, replication -> given, count -> {}, interrupted),
        horizon);
  }

  /** The day that a milestone is asked by, which its id ends with. */
  private static int day(String milestone) {
    return Integer.parseInt(milestone.substring(milestone.lastIndexOf('_') + 1));
  }

  /** The loss of forecasts: rows without a record and stand-ins of base rates do not count. */
  static double loss(List<CaseForecast> forecasts, double horizon) {
    double milestones = 0;
    int rows = 0;
    double stances = 0;
    int words = 0;
    for (CaseForecast one : forecasts) {
      for (MilestoneForecast row : one.milestones()) {
        Boolean came = row.observed();
        if (came == null
            || day(row.milestone()) > horizon
            || Milestones.find(row.milestone()).orElseThrow().isBaseRate()) {
          continue;
        }
        milestones -= StrictMath.log(came ? row.probability() : 1 - row.probability());
        rows++;
      }
      for (StanceForecast word : one.stances()) {
        if (!word.party()) {
          stances -= StrictMath.log(word.probabilities().get(word.observed().ordinal()));
          words++;
        }
      }
    }
    return milestones / Math.max(1, rows) + STANCES * stances / Math.max(1, words);
  }
}
