package org.demarche.analysis.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.demarche.analysis.sensitivity.SensitivityReport.Result;
import org.demarche.experiment.LatinHypercube;
import org.demarche.experiment.Progress;
import org.demarche.experiment.Sampler;
import org.demarche.experiment.Samplers;
import org.demarche.experiment.Simulation;
import org.demarche.experiment.Uniforms;
import org.demarche.results.ModelVersion;
import org.demarche.statistics.Stratification;
import org.demarche.statistics.sensitivity.MorrisDesign;
import org.demarche.statistics.sensitivity.MorrisEstimator;
import org.demarche.statistics.sensitivity.SaltelliDesign;
import org.demarche.statistics.sensitivity.SobolEstimator;
import org.demarche.statistics.sensitivity.VarianceSplit;
import org.demarche.words.Words;

/**
 * Runs a study and estimates what drives its outcomes.
 *
 * <p>Inputs are moved by their quantiles, which serves discrete and unbounded distributions alike.
 * Morris's levels 0 to 1 stand for the 5th to the 95th percentile, for an end of an unbounded
 * distribution is at infinity. Morris's and Saltelli's schemes presume independent inputs; the
 * two-level design keeps correlations.
 */
public final class Sensitivity {
  private static final int LEVELS = 4;
  private static final double LOWEST = 0.05;
  private static final double LEVEL = 0.95;
  private static final double LEAST_UNIFORM = 0x1.0p-54;

  private final Study study;
  private final Simulation simulation;
  private final PointStore store;
  private final int threads;
  private final Progress progress;
  private final BooleanSupplier interrupted;

  /**
   * Prepares a study.
   *
   * @param study what is studied
   * @param simulation the engine
   * @param store keeps finished points, and gives those of an earlier session back
   * @param threads at least 1; results do not depend on it
   * @param progress told of every point
   * @param interrupted asked whether to stop
   */
  public Sensitivity(
      Study study,
      Simulation simulation,
      PointStore store,
      int threads,
      Progress progress,
      BooleanSupplier interrupted) {
    this.study = study;
    this.simulation = simulation;
    this.store = store;
    this.threads = threads;
    this.progress = progress;
    this.interrupted = interrupted;
  }

  /**
   * Finds elementary effects.
   *
   * @param trajectories how many, at least 2
   * @param spread whether the spread across chance is a measure too
   * @return nothing if it was interrupted
   */
  public Optional<SensitivityReport> morris(int trajectories, boolean spread) {
    double[][] design =
        MorrisDesign.sample(trajectories, study.inputs().size(), LEVELS, study.seed());
    double[][] points = new double[design.length][];
    for (int p = 0; p < design.length; p++) {
      points[p] = design[p].clone();
      for (int j = 0; j < points[p].length; j++) {
        points[p][j] = LOWEST + (1 - 2 * LOWEST) * points[p][j];
      }
    }
    MorrisEstimator estimator = new MorrisEstimator(LEVEL);
    return measured(
        "morris",
        trajectories,
        points,
        spread,
        (title, values) -> title.morris(estimator.estimate(design, values, study.seed())));
  }

  /**
   * Finds Sobol indices.
   *
   * @param rows base rows N, best a power of two
   * @param pairs whether second-order indices are wanted, for N(2D + 2) instead of N(D + 2) points
   * @param spread whether the spread across chance is a measure too
   * @return nothing if it was interrupted
   */
  public Optional<SensitivityReport> sobol(int rows, boolean pairs, boolean spread) {
    int inputs = study.inputs().size();
    double[][] points = SaltelliDesign.sample(rows, inputs, pairs, study.seed());
    for (double[] point : points) {
      for (int j = 0; j < point.length; j++) {
        point[j] = Math.max(LEAST_UNIFORM, point[j]);
      }
    }
    SobolEstimator estimator = new SobolEstimator(inputs, pairs);
    return measured(
        "sobol",
        rows,
        points,
        spread,
        (title, values) -> title.sobol(estimator.estimate(values, study.seed())));
  }

  /**
   * Splits the variance between assumptions and chance, by worlds of the usual Latin hypercubes.
   *
   * @param worlds how many, at least 2
   * @return nothing if it was interrupted
   */
  public Optional<SensitivityReport> split(int worlds) {
    double[][] points = worlds(worlds);
    double[][][] values = new double[study.outcomes().size()][worlds][];
    Sweep sweep = new Sweep(study, simulation, threads, store, false);
    boolean done =
        sweep.run(
            points,
            (point, runs) -> {
              for (int o = 0; o < runs.length; o++) {
                values[o][point] = runs[o];
              }
            },
            progress,
            interrupted);
    if (!done) {
      return Optional.empty();
    }
    List<Result> results = new ArrayList<>();
    for (int o = 0; o < values.length; o++) {
      VarianceSplit split = VarianceSplit.of(values[o], Stratification.latinHypercube(), LEVEL);
      results.add(new Teller(study, o, Result.MEAN, new double[0]).split(split));
    }
    return Optional.of(report("split", worlds, worlds, sweep.failures(), results));
  }

  private double[][] worlds(int count) {
    List<String> ids = study.inputs().stream().map(Study.Input::id).toList();
    List<Sampler.Correlation> correlations = new ArrayList<>();
    study
        .plan()
        .correlations()
        .forEach(
            c ->
                correlations.add(
                    new Sampler.Correlation(
                        ids.indexOf(study.plan().assumptions().get(c.first()).id()),
                        ids.indexOf(study.plan().assumptions().get(c.second()).id()),
                        c.rho())));
    Uniforms uniforms =
        Samplers.get(LatinHypercube.ID)
            .uniforms(ids, correlations, simulation.chance(study.seed()));
    double[][] points = new double[count][ids.size()];
    for (int w = 0; w < count; w++) {
      uniforms.draw(w + 1, points[w]);
    }
    return points;
  }

  /** Estimates from the values of one measure at every point. */
  private interface Estimation {
    Result estimate(Teller teller, double[] values);
  }

  private Optional<SensitivityReport> measured(
      String method, int samples, double[][] points, boolean spread, Estimation estimation) {
    PointMoments moments = new PointMoments(study.outcomes().size(), points.length);
    Sweep sweep = new Sweep(study, simulation, threads, store, true);
    if (!sweep.run(points, moments, progress, interrupted)) {
      return Optional.empty();
    }
    List<Result> results = new ArrayList<>();
    for (int o = 0; o < study.outcomes().size(); o++) {
      double[] means = moments.means(o);
      results.add(estimation.estimate(new Teller(study, o, Result.MEAN, means), means));
      if (spread) {
        double[] spreads = moments.spreads(o);
        results.add(estimation.estimate(new Teller(study, o, Result.SPREAD, spreads), spreads));
      }
    }
    return Optional.of(report(method, samples, points.length, sweep.failures(), results));
  }

  private SensitivityReport report(
      String method, int samples, int points, int failures, List<Result> results) {
    return new SensitivityReport(
        study.plan().scenario(),
        study.source(),
        ModelVersion.current(),
        study.plan().arm(),
        method,
        study.seed(),
        samples,
        study.replications(),
        points,
        failures,
        study.inputs().stream().map(Study.Input::id).toList(),
        study.discreteInputs(),
        method.equals("split") ? List.of() : Words.english().sayAll(study.correlatedInputs()),
        results);
  }
}
