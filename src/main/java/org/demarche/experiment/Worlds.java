package org.demarche.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.DoubleUnaryOperator;
import org.demarche.model.Assumption;
import org.demarche.model.Plan;

/**
 * The worlds of an experiment: the common draw, and what each arm makes of it. An arm that believes
 * another distribution takes the same quantile of it. Assumptions of a fitted set are one dimension
 * of the design; an arm that takes one out of the set gives it a dimension of its own. Shared by
 * workers; each has its own {@link Draw}.
 */
final class Worlds {
  private final Experiment experiment;
  private final Simulation simulation;
  private final List<String> names;
  private final List<Mapping> arms = new ArrayList<>();
  private final Mapping base;

  /** How the values of a plan's assumptions follow from a point. */
  private record Mapping(List<Integer> columns, List<DoubleUnaryOperator> quantiles) {
    void apply(double[] point, double[] values) {
      for (int i = 0; i < values.length; i++) {
        values[i] = quantiles.get(i).applyAsDouble(point[columns.get(i)]);
      }
    }
  }

  Worlds(Experiment experiment, Simulation simulation) {
    this.experiment = experiment;
    this.simulation = simulation;
    TreeSet<String> ids = new TreeSet<>();
    experiment.base().assumptions().forEach(a -> ids.add(a.dimension()));
    experiment.arms().forEach(arm -> arm.plan().assumptions().forEach(a -> ids.add(a.dimension())));
    this.names = List.copyOf(ids);
    this.base = mapping(experiment.base());
    experiment.arms().forEach(arm -> arms.add(mapping(arm.plan())));
  }

  private Mapping mapping(Plan plan) {
    List<Integer> columns = new ArrayList<>();
    List<DoubleUnaryOperator> quantiles = new ArrayList<>();
    for (Assumption assumption : plan.assumptions()) {
      columns.add(names.indexOf(assumption.dimension()));
      quantiles.add(simulation.quantile(assumption.distribution()));
    }
    return new Mapping(columns, quantiles);
  }

  /** Begins to draw, for one worker. */
  Draw draw() {
    Plan plan = experiment.base();
    List<Sampler.Correlation> correlations =
        plan.correlations().stream()
            .map(
                c ->
                    new Sampler.Correlation(
                        names.indexOf(plan.assumptions().get(c.first()).id()),
                        names.indexOf(plan.assumptions().get(c.second()).id()),
                        c.rho()))
            .toList();
    Uniforms uniforms =
        Samplers.get(experiment.design())
            .uniforms(names, correlations, simulation.chance(experiment.seed()));
    return new Draw(uniforms);
  }

  /** The world of one replication at a time. */
  final class Draw {
    private final Uniforms uniforms;
    private final double[] point = new double[names.size()];

    private Draw(Uniforms uniforms) {
      this.uniforms = uniforms;
    }

    /** Moves to a replication. */
    void moveTo(int replication) {
      uniforms.draw(replication, point);
    }

    /** Returns the values of an arm's assumptions in the present world. */
    double[] values(int arm) {
      double[] values = new double[arms.get(arm).columns().size()];
      arms.get(arm).apply(point, values);
      return values;
    }

    /** Returns the values of the base plan's assumptions in the present world. */
    double[] baseValues() {
      double[] values = new double[base.columns().size()];
      base.apply(point, values);
      return values;
    }
  }
}
