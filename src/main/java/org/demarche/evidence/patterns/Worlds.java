package org.demarche.evidence.patterns;

import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.demarche.experiment.EngineSimulation;
import org.demarche.experiment.LatinHypercube;
import org.demarche.experiment.Sampler;
import org.demarche.experiment.Uniforms;
import org.demarche.model.Assumption;
import org.demarche.model.Plan;
import org.demarche.model.quantile.Quantile;

/** The worlds of so many replications, on Latin hypercubes; shared by threads. */
public final class Worlds {
  private final double[][] points;
  private final int[] columns;
  private final List<DoubleUnaryOperator> quantiles;

  /**
   * Draws them.
   *
   * @param plan whose assumptions they give values
   * @param replications how many
   * @param seed any 64-bit value
   */
  public Worlds(Plan plan, int replications, long seed) {
    List<Assumption> assumptions = plan.assumptions();
    this.quantiles = assumptions.stream().map(a -> Quantile.of(a.distribution())).toList();
    List<String> ids = assumptions.stream().map(Assumption::dimension).distinct().toList();
    this.columns = assumptions.stream().mapToInt(a -> ids.indexOf(a.dimension())).toArray();
    Uniforms uniforms =
        new LatinHypercube()
            .uniforms(ids, correlations(plan, columns), EngineSimulation.INSTANCE.chance(seed));
    this.points = new double[replications][ids.size()];
    for (int k = 0; k < replications; k++) {
      uniforms.draw(k + 1, points[k]);
    }
  }

  private static List<Sampler.Correlation> correlations(Plan plan, int[] columns) {
    return plan.correlations().stream()
        .map(
            each ->
                new Sampler.Correlation(columns[each.first()], columns[each.second()], each.rho()))
        .toList();
  }

  /**
   * The values of a replication.
   *
   * @param plan with the same assumptions
   * @param replication from 1
   * @param fixed values that some assumptions take instead
   */
  public double[] values(Plan plan, int replication, Map<String, Double> fixed) {
    double[] point = points[replication - 1];
    double[] values = new double[columns.length];
    for (int k = 0; k < values.length; k++) {
      Double given = fixed.get(plan.assumptions().get(k).id());
      values[k] = given == null ? quantiles.get(k).applyAsDouble(point[columns[k]]) : given;
    }
    return values;
  }
}
