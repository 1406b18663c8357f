package org.demarche.evidence.skill;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.demarche.evidence.cases.CaseKnown;
import org.demarche.evidence.cases.Milestones;

/**
 * The second reference: for each milestone a logistic regression on the six things that a table of
 * the eve says of the parties, with its slopes drawn to 0. How strongly is one choice for each
 * group of milestones, made by leaving out each training case in turn. With slopes of 0 it is the
 * base rate.
 */
public final class Regression {
  /** From slopes of 0, the simplest, on; at twice what the slope of the log odds has. */
  private static final double[] PENALTIES = {2e6, 200, 60, 20};

  private final SortedMap<String, RidgeLogit> fitted = new TreeMap<>();

  private Regression() {}

  /**
   * Learns from cases.
   *
   * @param training the other cases, none of them to be forecast; without any every chance is ½
   */
  public static Regression of(List<PastCase> training) {
    Regression regression = new Regression();
    training.stream()
        .flatMap(each -> each.came().keySet().stream())
        .distinct()
        .sorted()
        .collect(Collectors.groupingBy(Milestones::group))
        .forEach((group, milestones) -> regression.fit(milestones, training));
    return regression;
  }

  /** Returns the chance of a milestone, inside (0, 1). */
  public double chance(String milestone, CaseKnown known) {
    RidgeLogit logit = fitted.get(milestone);
    return logit == null ? 0.5 : logit.chances(columns(known))[1];
  }

  /** Fits the milestones of a group with one penalty. */
  private void fit(List<String> milestones, List<PastCase> training) {
    RidgeLogit[][] fits = new RidgeLogit[PENALTIES.length][milestones.size()];
    double[][] losses = new double[PENALTIES.length][training.size()];
    for (int m = 0; m < milestones.size(); m++) {
      String milestone = milestones.get(m);
      List<PastCase> cases =
          training.stream().filter(each -> each.came().containsKey(milestone)).toList();
      for (int way = 0; way < PENALTIES.length; way++) {
        fits[way][m] = fit(milestone, cases, PENALTIES[way]);
        double[][] left = fits[way][m].leftOut();
        for (int i = 0; i < left.length; i++) {
          double came = cases.get(i).came().getOrDefault(milestone, 0.0);
          losses[way][training.indexOf(cases.get(i))] += ProperScores.logarithmic(left[i][1], came);
        }
      }
    }
    RidgeLogit[] chosen = fits[OneStandardError.choose(losses)];
    for (int m = 0; m < chosen.length; m++) {
      fitted.put(milestones.get(m), chosen[m]);
    }
  }

  private static RidgeLogit fit(String milestone, List<PastCase> cases, double penalty) {
    double[][] rows = new double[cases.size()][];
    double[][] answers = new double[cases.size()][];
    for (int i = 0; i < rows.length; i++) {
      double came = cases.get(i).came().getOrDefault(milestone, 0.0);
      rows[i] = columns(cases.get(i).known());
      answers[i] = new double[] {1 - came, came};
    }
    return RidgeLogit.fit(rows, answers, penalty);
  }

  private static double[] columns(CaseKnown known) {
    return new double[] {
      known.violence(),
      known.relation(),
      known.logCapabilityRatio(),
      known.perpetratorPermanent() ? 1 : 0,
      known.victimPermanent() ? 1 : 0,
      known.sharedBody() ? 1 : 0
    };
  }
}
