package org.demarche.chart.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.demarche.chart.Arm;
import org.demarche.chart.ChartContext;
import org.demarche.chart.Estimate;

/** Made-up numbers of a realistic shape; none comes from a model. */
final class SampleData {

  static final List<String> LABELS =
      List.of(
          "Baseline",
          "No Cuban casualties",
          "Council-authorised",
          "Oil cut-off",
          "Early mediation",
          "Relief for a timetable",
          "Hard line in Caracas",
          "Gestión de la OEA y de la Santa Sede",
          "A very long label of just forty letters!",
          "Mediación noruega",
          "Sanciones graduales",
          "Año de elecciones");

  private SampleData() {}

  static List<Arm> arms(int count) {
    List<Arm> arms = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      arms.add(new Arm("arm_" + i, LABELS.get(i % LABELS.size()), i, i == 0));
    }
    return arms;
  }

  static ChartContext context(List<Arm> arms) {
    return new ChartContext("Caracas raid, 3 January 2026", arms, 1000, 20260103, "3f9a1c77b2d04e55");
  }

  static Estimate share(double value, double half) {
    return new Estimate(value, Math.max(0, value - half), Math.min(1, value + half));
  }

  static OutcomesData outcomes(List<Arm> arms, List<String> pairs, double spread) {
    SplittableRandom random = new SplittableRandom(7);
    List<OutcomesData.Pair> panels = new ArrayList<>();
    for (String pair : pairs) {
      List<OutcomesData.Bar> bars = new ArrayList<>();
      for (Arm arm : arms) {
        double[] weights = {.09, .2, .33, .21, .1, .07};
        double sum = 0;
        for (int k = 0; k < 6; k++) {
          weights[k] *= 1 + spread * (random.nextDouble() * 2 - 1);
          sum += weights[k];
        }
        List<Estimate> shares = new ArrayList<>();
        for (double weight : weights) {
          double p = weight / sum;
          shares.add(share(p, 1.7 * Math.sqrt(p * (1 - p) / 1000)));
        }
        bars.add(new OutcomesData.Bar(arm, shares));
      }
      panels.add(new OutcomesData.Pair(pair, bars));
    }
    return new OutcomesData(panels);
  }
}
