package org.demarche.evidence.casefit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.apache.commons.math3.exception.TooManyEvaluationsException;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleBounds;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.CMAESOptimizer;
import org.apache.commons.math3.random.Well19937c;
import org.demarche.evidence.matching.Prior;

/**
 * One search: covariance matrix adaptation (Hansen 2006, as Commons Math has it) in the normal
 * scores of the prior, from its middle. The prior counts as a penalty of half the squared scores,
 * spread over as many observations as count for one.
 */
final class Chain {
  private static final double BOUND = 3;
  private static final double STEP = 0.6;

  private final Prior prior;
  private final FitSettings settings;

  Chain(Prior prior, FitSettings settings) {
    this.prior = prior;
    this.settings = settings;
  }

  /** Measures a draw. */
  @FunctionalInterface
  interface Measurement {
    double loss(List<Double> values, int replications, long seed);
  }

  /**
   * Runs the search.
   *
   * @param measured tells the loss of values
   * @param seed of the search
   * @param done told after each draw how many have been tried
   * @return all that was tried, in order
   */
  List<Tried> run(Measurement measured, long seed, IntConsumer done) {
    int size = prior.ids().size();
    List<Tried> tried = new ArrayList<>();
    CMAESOptimizer search =
        new CMAESOptimizer(
            Integer.MAX_VALUE,
            Double.NEGATIVE_INFINITY,
            true,
            size,
            0,
            new Well19937c(seed),
            false,
            null);
    ObjectiveFunction function =
        new ObjectiveFunction(
            scores -> {
              List<Double> values = prior.values(Arrays.stream(scores).boxed().toList());
              double loss = measured.loss(values, settings.replications(), settings.seed());
              tried.add(new Tried(values, loss));
              done.accept(tried.size());
              double far = Arrays.stream(scores).map(x -> x * x).sum() / 2;
              return loss + far / settings.observations();
            });
    double[] step = new double[size];
    Arrays.fill(step, STEP);
    double[] low = new double[size];
    Arrays.fill(low, -BOUND);
    double[] high = new double[size];
    Arrays.fill(high, BOUND);
    try {
      search.optimize(
          new MaxEval(settings.draws()),
          function,
          GoalType.MINIMIZE,
          new InitialGuess(new double[size]),
          new SimpleBounds(low, high),
          new CMAESOptimizer.Sigma(step),
          new CMAESOptimizer.PopulationSize(settings.population()));
    } catch (TooManyEvaluationsException spent) {
      return tried;
    }
    return tried;
  }
}
