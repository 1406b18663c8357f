package org.demarche.evidence.skill;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.evidence.cases.StanceClass;
import org.demarche.evidence.cases.StanceForecast;

/** Gathers the losses of forecasts of stances by a day. */
final class StanceScores {
  private static final int MODEL = 0;
  private static final int CLIMATOLOGY = 1;
  private static final int RELATIONS = 2;
  private static final int COUNT = 3;
  private static final int CLASSES = StanceClass.values().length;

  private final int day;
  private final Map<String, double[]> byCase = new TreeMap<>();
  private final double[] forecast = new double[CLASSES];
  private final double[] frequency = new double[CLASSES];

  StanceScores(int day) {
    this.day = day;
  }

  /** Adds a case's rows; the references have not seen it. */
  void add(PastCase scored, StanceReferences references) {
    for (StanceForecast stance : scored.stances()) {
      if (StanceReferences.isScored(stance, day)) {
        double[] sums = byCase.computeIfAbsent(scored.id(), id -> new double[COUNT + 1]);
        StanceClass said = stance.observed();
        List<Double> chances = stance.probabilities();
        sums[MODEL] += ProperScores.logarithmic(chances.get(said.ordinal()), 1);
        sums[CLIMATOLOGY] += ProperScores.logarithmic(references.climatology(said), 1);
        sums[RELATIONS] +=
            ProperScores.logarithmic(references.relationsOnly(scored, stance, said), 1);
        sums[COUNT]++;
        for (int k = 0; k < CLASSES; k++) {
          forecast[k] += chances.get(k);
        }
        frequency[said.ordinal()]++;
      }
    }
  }

  StanceScore score(long seed) {
    double[][] cases = byCase.values().toArray(double[][]::new);
    double[] total = new double[COUNT + 1];
    for (double[] one : cases) {
      for (int i = 0; i < total.length; i++) {
        total[i] += one[i];
      }
    }
    double n = total[COUNT];
    return new StanceScore(
        day,
        (int) n,
        total[MODEL] / n,
        total[CLIMATOLOGY] / n,
        total[RELATIONS] / n,
        CaseResampling.interval(
            cases, sums -> (sums[MODEL] - sums[RELATIONS]) / sums[COUNT], seed, -day),
        Arrays.stream(forecast).map(sum -> sum / n).boxed().toList(),
        Arrays.stream(frequency).map(sum -> sum / n).boxed().toList());
  }
}
