package org.demarche.evidence.skill;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

  /** Fits by what they learned from: milestones with one record are fitted once. */
  private final Map<List<Double>, Fits> known = new HashMap<>();

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
      Fits of = known.computeIfAbsent(record(milestones.get(m), training), r -> fits(r, training));
      for (int way = 0; way < PENALTIES.length; way++) {
        fits[way][m] = of.logits()[way];
        for (int i = 0; i < of.cases().length; i++) {
          losses[way][of.cases()[i]] += of.losses()[way][i];
        }
      }
    }
    RidgeLogit[] chosen = fits[OneStandardError.choose(losses)];
    for (int m = 0; m < chosen.length; m++) {
      fitted.put(milestones.get(m), chosen[m]);
    }
  }

  /**
   * The fits of a milestone by penalty, and what they lose.
   *
   * @param cases places of the training cases that tell of it
   * @param losses by penalty and case, of the fit without that case
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  private record Fits(RidgeLogit[] logits, int[] cases, double[][] losses) {}

  /** What training cases say of a milestone; NaN where they say nothing. */
  private static List<Double> record(String milestone, List<PastCase> training) {
    return training.stream().map(e -> e.came().getOrDefault(milestone, Double.NaN)).toList();
  }

  private static Fits fits(List<Double> came, List<PastCase> training) {
    int[] cases = IntStream.range(0, came.size()).filter(i -> !came.get(i).isNaN()).toArray();
    double[][] rows = new double[cases.length][];
    double[][] answers = new double[cases.length][];
    for (int i = 0; i < rows.length; i++) {
      double yes = came.get(cases[i]);
      rows[i] = columns(training.get(cases[i]).known());
      answers[i] = new double[] {1 - yes, yes};
    }
    RidgeLogit[] logits = new RidgeLogit[PENALTIES.length];
    double[][] losses = new double[PENALTIES.length][cases.length];
    for (int way = 0; way < PENALTIES.length; way++) {
      logits[way] = RidgeLogit.fit(rows, answers, PENALTIES[way]);
      double[][] left = logits[way].leftOut();
      for (int i = 0; i < left.length; i++) {
        losses[way][i] = ProperScores.logarithmic(left[i][1], answers[i][1]);
      }
    }
    return new Fits(logits, cases, losses);
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
