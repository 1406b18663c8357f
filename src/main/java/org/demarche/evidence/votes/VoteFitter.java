package org.demarche.evidence.votes;

import java.util.Arrays;
import org.apache.commons.math3.exception.TooManyEvaluationsException;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleBounds;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.BOBYQAOptimizer;

/** Finds the maximum of the penalised likelihood (BOBYQA, Powell 2009) and its curvature. */
final class VoteFitter {
  private static final double[] START = {1.5, 1, 0.2, 0};
  private static final double[] LOW = {-30, -20, -7, -7};
  private static final double[] HIGH = {30, 20, 4, 4};
  private static final int MOST_EVALUATIONS = 5_000;
  private static final double TRUST = 0.4;
  private static final double CLOSE = 1e-6;
  private static final double STEP = 2e-3;
  private static final double LEAST_CURVATURE = 1e-3;

  private VoteFitter() {}

  /**
   * Fits the model.
   *
   * @param rolls at least one case with votes of more than one kind
   * @param penalty on the numbers sought
   */
  static VoteFit fit(RollCalls rolls, VotePenalty penalty) {
    MarginalLikelihood likelihood = new MarginalLikelihood(rolls, penalty);
    double[] peak = climb(likelihood);
    return new VoteFit(likelihood, peak, likelihood.value(peak), covariance(likelihood, peak));
  }

  private static double[] climb(MarginalLikelihood likelihood) {
    int n = likelihood.dimension();
    double[] at = Arrays.copyOf(START, n);
    try {
      // A second start from the end of the first shakes off a trust region that closed too early.
      for (int pass = 0; pass < 2; pass++) {
        BOBYQAOptimizer optimizer = new BOBYQAOptimizer(2 * n + 1, TRUST, CLOSE);
        at =
            optimizer
                .optimize(
                    new MaxEval(MOST_EVALUATIONS),
                    new ObjectiveFunction(likelihood),
                    GoalType.MAXIMIZE,
                    new InitialGuess(at),
                    new SimpleBounds(Arrays.copyOf(LOW, n), Arrays.copyOf(HIGH, n)))
                .getPoint();
      }
    } catch (TooManyEvaluationsException e) {
      throw new IllegalStateException("The fit did not settle. Maybe: too few votes differ.", e);
    }
    return at;
  }

  /** Inverse of the curvature by central differences; hardly curved directions are kept finite. */
  private static RealMatrix covariance(MarginalLikelihood likelihood, double[] peak) {
    int n = peak.length;
    RealMatrix curvature = new Array2DRowRealMatrix(n, n);
    for (int i = 0; i < n; i++) {
      for (int j = i; j < n; j++) {
        double mixed =
            shifted(likelihood, peak, i, STEP, j, STEP)
                - shifted(likelihood, peak, i, STEP, j, -STEP)
                - shifted(likelihood, peak, i, -STEP, j, STEP)
                + shifted(likelihood, peak, i, -STEP, j, -STEP);
        curvature.setEntry(i, j, -mixed / (4 * STEP * STEP));
        curvature.setEntry(j, i, curvature.getEntry(i, j));
      }
    }
    EigenDecomposition eigen = new EigenDecomposition(curvature);
    double[] inverse =
        Arrays.stream(eigen.getRealEigenvalues())
            .map(v -> 1 / Math.max(v, LEAST_CURVATURE))
            .toArray();
    RealMatrix v = eigen.getV();
    return v.multiply(MatrixUtils.createRealDiagonalMatrix(inverse)).multiply(v.transpose());
  }

  private static double shifted(
      MarginalLikelihood likelihood, double[] peak, int i, double by, int j, double and) {
    double[] at = peak.clone();
    at[i] += by;
    at[j] += and;
    return likelihood.value(at);
  }
}
