package org.demarche.evidence.skill;

import java.util.ArrayList;
import java.util.List;
import org.demarche.evidence.cases.StanceClass;
import org.demarche.evidence.cases.StanceForecast;

/**
 * What two forecasters without a mechanism say of governments that are no party, by a day: how
 * often each answer was given in other cases (Laplace over rows), and a multinomial regression on
 * the government's relation to either side, the class of violence and its permanent seat, with a
 * ridge of 1 on its slopes.
 */
public final class StanceReferences {
  private static final double PENALTY = 1;
  private static final int CLASSES = StanceClass.values().length;

  private final double[] shares;
  private final List<double[]> rows = new ArrayList<>();
  private final RidgeLogit relations;

  private StanceReferences(List<PastCase> training, int day) {
    List<double[]> answers = new ArrayList<>();
    double[] counts = new double[CLASSES];
    double sum = 0;
    for (PastCase each : training) {
      for (StanceForecast stance : each.stances()) {
        if (isScored(stance, day)) {
          double[] answer = new double[CLASSES];
          answer[stance.observed().ordinal()] = 1;
          answers.add(answer);
          rows.add(columns(each, stance));
          counts[stance.observed().ordinal()]++;
          sum++;
        }
      }
    }
    for (int k = 0; k < CLASSES; k++) {
      counts[k] = (counts[k] + 1) / (sum + CLASSES);
    }
    this.shares = counts;
    if (rows.isEmpty()) {
      rows.add(new double[4]);
      answers.add(counts.clone());
    }
    this.relations =
        RidgeLogit.fit(rows.toArray(double[][]::new), answers.toArray(double[][]::new), PENALTY);
  }

  /**
   * Learns from cases.
   *
   * @param training the other cases; without any all answers are alike
   * @param day 5 or 30
   */
  public static StanceReferences of(List<PastCase> training, int day) {
    return new StanceReferences(training, day);
  }

  /** Returns the chance of an answer by base rates, above 0. */
  public double climatology(StanceClass answer) {
    return shares[answer.ordinal()];
  }

  /** Returns the chance of an answer by what relations alone say, above 0. */
  public double relationsOnly(PastCase in, StanceForecast stance, StanceClass answer) {
    return relations.chances(columns(in, stance))[answer.ordinal()];
  }

  static boolean isScored(StanceForecast stance, int day) {
    return stance.day() == day && !stance.party();
  }

  private static double[] columns(PastCase in, StanceForecast stance) {
    return new double[] {
      stance.towardPerpetrator(),
      stance.towardVictim(),
      in.known().violence(),
      stance.permanent() ? 1 : 0
    };
  }
}
