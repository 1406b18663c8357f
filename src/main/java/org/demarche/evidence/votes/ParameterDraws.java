package org.demarche.evidence.votes;

import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.demarche.engine.chance.Chance;
import org.demarche.model.EventId;

/**
 * Numbers that the votes do not exclude, each as often as the penalised likelihood allows: draws
 * around the maximum, weighted by likelihood over density and resampled in even steps (importance
 * resampling, Rubin 1987). With two cases the spread of their effects is hardly known; a forecast
 * that took the maximum for the truth would be far too sure of itself.
 *
 * <p>Spreads are proposed first, from a multivariate t on their logarithms; then the others given
 * them, from a multivariate t whose intercept is the less certain the wider the spreads.
 */
final class ParameterDraws {
  private static final int FREEDOM = 5;
  private static final int OTHERS = 3;
  private static final int STREAM = Chance.stream(EventId.of("votes/parameters"));
  private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);
  private static final ChiSquaredDistribution CHI = new ChiSquaredDistribution(null, FREEDOM);

  private final VoteFit fit;
  private final Chance chance;
  private final int spreads;
  private final RealMatrix spreadRoot;
  private final RealMatrix slope;
  private final RealMatrix given;
  private final double[][] points;
  private final double[] weights;
  private double density;

  private ParameterDraws(VoteFit fit, int count, long seed) {
    this.fit = fit;
    this.chance = new Chance(seed);
    this.spreads = fit.peak().length - OTHERS;
    this.points = new double[count][];
    this.weights = new double[count];
    RealMatrix all = fit.covariance();
    RealMatrix own = all.getSubMatrix(0, OTHERS - 1, 0, OTHERS - 1);
    if (spreads == 0) {
      this.spreadRoot = MatrixUtils.createRealIdentityMatrix(1);
      this.slope = MatrixUtils.createRealMatrix(OTHERS, 1);
      this.given = own;
      return;
    }
    int last = all.getColumnDimension() - 1;
    RealMatrix ofSpreads = all.getSubMatrix(OTHERS, last, OTHERS, last);
    RealMatrix across = all.getSubMatrix(0, OTHERS - 1, OTHERS, last);
    this.spreadRoot = root(ofSpreads);
    this.slope = across.multiply(MatrixUtils.inverse(ofSpreads));
    this.given = own.subtract(slope.multiply(across.transpose()));
  }

  /**
   * Draws numbers.
   *
   * @param fit a fitted model
   * @param count how many
   * @param seed of the draws
   */
  static VoteParameters[] of(VoteFit fit, int count, long seed) {
    ParameterDraws draws = new ParameterDraws(fit, count, seed);
    for (int i = 0; i < count; i++) {
      draws.chance.reset(seed, i);
      draws.propose(i);
    }
    return draws.resample();
  }

  private void propose(int i) {
    double[] point = fit.peak().clone();
    density = 0;
    double[] moved = new double[OTHERS];
    if (spreads > 0) {
      double[] step = spreadRoot.operate(student(spreads, OTHERS));
      for (int k = 0; k < spreads; k++) {
        point[OTHERS + k] += step[k];
      }
      moved = slope.operate(step);
    }
    RealMatrix root = root(widened(point));
    double[] step = root.operate(student(OTHERS, 0));
    for (int k = 0; k < OTHERS; k++) {
      point[k] += moved[k] + step[k];
      density -= StrictMath.log(root.getEntry(k, k));
    }
    points[i] = point;
    weights[i] = fit.likelihood().value(point) - fit.logLikelihood() - density;
  }

  /** Effects of cases that are wider apart leave their mean, the intercept, less certain. */
  private RealMatrix widened(double[] point) {
    VoteParameters peak = fit.parameters();
    VoteParameters at = fit.likelihood().parameters(point);
    double wider = variance(at) - variance(peak);
    RealMatrix matrix = given.copy();
    matrix.addToEntry(0, 0, Math.max(0, wider) / fit.likelihood().countCases());
    return matrix;
  }

  private static double variance(VoteParameters at) {
    return at.caseSd() * at.caseSd();
  }

  /** A standard multivariate t, whose log density is added to {@code density}. */
  private double[] student(int n, int first) {
    double[] draw = new double[n];
    double squares = 0;
    double w = chance.uniform(STREAM, first, 1);
    double scale = Math.sqrt(CHI.inverseCumulativeProbability(w) / FREEDOM);
    for (int k = 0; k < n; k++) {
      draw[k] = NORMAL.inverseCumulativeProbability(chance.uniform(STREAM, first + k, 0)) / scale;
      squares += draw[k] * draw[k];
    }
    density -= 0.5 * (FREEDOM + n) * StrictMath.log1p(squares / FREEDOM);
    return draw;
  }

  private static RealMatrix root(RealMatrix matrix) {
    double tiny = 1e-10;
    return new CholeskyDecomposition(matrix, tiny, tiny).getL();
  }

  private VoteParameters[] resample() {
    int n = weights.length;
    double largest = Double.NEGATIVE_INFINITY;
    for (double w : weights) {
      largest = Math.max(largest, w);
    }
    double sum = 0;
    for (int i = 0; i < n; i++) {
      weights[i] = StrictMath.exp(weights[i] - largest);
      sum += weights[i];
    }
    VoteParameters[] drawn = new VoteParameters[n];
    double passed = 0;
    int from = -1;
    for (int i = 0; i < n; i++) {
      while (passed <= (i + 0.5) / n * sum && from < n - 1) {
        from++;
        passed += weights[from];
      }
      drawn[i] = fit.likelihood().parameters(points[from]);
    }
    return drawn;
  }
}
