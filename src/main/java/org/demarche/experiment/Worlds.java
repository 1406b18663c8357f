package org.demarche.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.demarche.model.Assumption;
import org.demarche.model.Plan;

/**
 * The worlds of an experiment: the common draw, and what each arm makes of it. An arm that believes
 * another distribution takes the same quantile of it. Assumptions of a fitted set are one dimension
 * of the design; an arm that takes one out of the set gives it a dimension of its own. Shared by
 * workers; each has its own {@link Draw}.
 */
final class Worlds {
  /** Any quantile will do for a value that is certain. */
  private static final double MIDDLE = 0.5;

  private final Experiment experiment;
  private final Simulation simulation;
  private final List<String> common;
  private final List<String> added;
  private final List<String> names;
  private final List<Mapping> arms = new ArrayList<>();
  private final Mapping base;

  /** How the values of a plan's assumptions follow from a point. */
  private record Mapping(List<Integer> columns, List<DoubleUnaryOperator> quantiles) {
    void apply(double[] point, double[] values) {
      for (int i = 0; i < values.length; i++) {
        int column = columns.get(i);
        values[i] = quantiles.get(i).applyAsDouble(column < 0 ? MIDDLE : point[column]);
      }
    }
  }

  Worlds(Experiment experiment, Simulation simulation) {
    this.experiment = experiment;
    this.simulation = simulation;
    SortedSet<String> varying = varying(experiment.base());
    SortedSet<String> added = new TreeSet<>();
    experiment.arms().forEach(arm -> added.addAll(varying(arm.plan())));
    added.removeAll(varying);
    this.common = List.copyOf(varying);
    this.added = List.copyOf(added);
    this.names = Stream.concat(varying.stream(), added.stream()).toList();
    this.base = mapping(experiment.base());
    experiment.arms().forEach(arm -> arms.add(mapping(arm.plan())));
  }

  /** The dimensions along which the worlds of a plan differ. */
  private static SortedSet<String> varying(Plan plan) {
    SortedSet<String> dimensions = new TreeSet<>();
    plan.assumptions().stream()
        .filter(Assumption::isUncertain)
        .forEach(a -> dimensions.add(a.dimension()));
    return dimensions;
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
    return new Draw(simulation.chance(experiment.seed()));
  }

  /**
   * Refuses an experiment whose design cannot have its worlds.
   *
   * @throws IllegalArgumentException that says why
   */
  static void check(Experiment experiment) {
    Samplers.get(experiment.design())
        .uniforms(
            List.copyOf(varying(experiment.base())),
            correlations(experiment.base(), List.copyOf(varying(experiment.base()))),
            (stream, occasion, i) -> MIDDLE);
  }

  private static List<Sampler.Correlation> correlations(Plan plan, List<String> names) {
    return plan.correlations().stream()
        .map(
            c ->
                new Sampler.Correlation(
                    names.indexOf(plan.assumptions().get(c.first()).id()),
                    names.indexOf(plan.assumptions().get(c.second()).id()),
                    c.rho()))
        .toList();
  }

  /** The world of one replication at a time. */
  final class Draw {
    private final Uniforms uniforms;
    private final List<Uniforms> alone = new ArrayList<>();
    private final double[] point = new double[names.size()];
    private final double[] coordinates = new double[common.size()];
    private final double[] coordinate = new double[1];

    /**
     * What only an arm adds is drawn by itself, so that no selection of arms moves the coordinates
     * that all arms share.
     */
    private Draw(KeyedChance chance) {
      Sampler sampler = Samplers.get(experiment.design());
      this.uniforms = sampler.uniforms(common, correlations(experiment.base(), common), chance);
      for (String name : added) {
        alone.add(sampler.uniforms(List.of(name), List.of(), chance));
      }
    }

    /** Moves to a replication. */
    void moveTo(int replication) {
      uniforms.draw(replication, coordinates);
      System.arraycopy(coordinates, 0, point, 0, coordinates.length);
      for (int i = 0; i < alone.size(); i++) {
        alone.get(i).draw(replication, coordinate);
        point[coordinates.length + i] = coordinate[0];
      }
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
