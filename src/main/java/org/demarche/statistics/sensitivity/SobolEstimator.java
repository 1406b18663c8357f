package org.demarche.statistics.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.demarche.statistics.CriticalValues;
import org.demarche.statistics.Interval;
import org.demarche.statistics.SplitMix64;

/**
 * Sobol indices from the outputs of a {@link SaltelliDesign}.
 *
 * <p>With outputs centred, V the variance over A and B: S1 = mean(B (AB_j − A)) / V and ST =
 * mean((A − AB_j)²) / 2V (Saltelli et al., Comput. Phys. Commun. 181, 2010); S2 = mean(BA_j AB_k −
 * A B) / V − S1_j − S1_k (Saltelli 2002). An interval is the estimate ± Student's critical value on
 * sets − 1 degrees of freedom times the standard error over bootstrap resamples of sets of rows
 * ({@link SaltelliDesign#setSize}), for ST on the scale of its logarithm. Rows of one set balance
 * each other and are not independent; sets are.
 *
 * <p>An index counts as converged if the half-width of its interval is at most a limit, .1 unless
 * another is given (Sarrazin, Pianosi and Wagener, Environ. Model. Softw. 79, 2016, judge by the
 * width too). An output that does not vary has no indices: all are NaN and not converged.
 */
public final class SobolEstimator {
  private static final int RESAMPLES = 1000;
  private static final double MAX_HALF_WIDTH = 0.1;
  private static final double LEVEL = 0.95;

  private final int inputs;
  private final boolean secondOrder;
  private final double level;
  private final double maxHalfWidth;

  /**
   * Makes an estimator with 95% intervals that calls an index converged up to ± .1.
   *
   * @param inputs D, at least 1
   * @param secondOrder whether the design was made for second-order indices
   */
  public SobolEstimator(int inputs, boolean secondOrder) {
    this(inputs, secondOrder, LEVEL, MAX_HALF_WIDTH);
  }

  /**
   * Makes an estimator.
   *
   * @param inputs D, at least 1
   * @param secondOrder whether the design was made for second-order indices
   * @param level coverage of the intervals, inside (0, 1)
   * @param maxHalfWidth half-width up to which an index counts as converged, above 0
   */
  public SobolEstimator(int inputs, boolean secondOrder, double level, double maxHalfWidth) {
    if (inputs < 1) {
      throw new IllegalArgumentException("inputs " + inputs + " must be at least 1");
    }
    this.inputs = inputs;
    this.secondOrder = secondOrder;
    this.level = level;
    this.maxHalfWidth = maxHalfWidth;
  }

  /**
   * Estimates all indices of one output.
   *
   * @param outputs one for each point in the design's order, NaN for a failed run, which takes its
   *     whole base row with it
   * @param seed key of the bootstrap
   * @throws IllegalArgumentException if the number of outputs does not fit the design
   */
  public SobolIndices estimate(double[] outputs, long seed) {
    SobolOutputs rows = new SobolOutputs(outputs, inputs, secondOrder);
    double[] estimates = rows.indices(rows.everySet());
    return indices(rows, estimates, errors(rows, new SplitMix64(seed)));
  }

  private static double[] errors(SobolOutputs rows, SplitMix64 random) {
    double[] mean = new double[rows.size()];
    double[] squares = new double[rows.size()];
    int sets = rows.sets();
    for (int b = 0; b < RESAMPLES && sets > 1; b++) {
      double[] resampled = rows.indices(rows.resample(random));
      for (int i = 0; i < mean.length; i++) {
        double delta = resampled[i] - mean[i];
        mean[i] += delta / (b + 1);
        squares[i] += delta * (resampled[i] - mean[i]);
      }
    }
    // Resamples of n sets spread by a factor (n − 1) / n too little.
    double scale = sets > 1 ? sets / ((sets - 1.0) * (RESAMPLES - 1)) : Double.NaN;
    return Arrays.stream(squares).map(square -> Math.sqrt(square * scale)).toArray();
  }

  private SobolIndices indices(SobolOutputs rows, double[] estimates, double[] errors) {
    List<SobolIndex> first = new ArrayList<>();
    List<SobolIndex> total = new ArrayList<>();
    List<SobolPair> second = new ArrayList<>();
    double critical = rows.sets() > 1 ? CriticalValues.student(rows.sets() - 1, level) : Double.NaN;
    for (int j = 0; j < inputs; j++) {
      Interval s1 = Interval.symmetric(estimates[j], errors[j], critical);
      Interval st = total(estimates[inputs + j], errors[inputs + j], critical);
      first.add(new SobolIndex(j, s1, converged(s1)));
      total.add(new SobolIndex(j, st, converged(st)));
    }
    int next = 2 * inputs;
    for (int j = 0; secondOrder && j < inputs; j++) {
      for (int k = j + 1; k < inputs; k++) {
        Interval s2 = Interval.symmetric(estimates[next], errors[next], critical);
        second.add(new SobolPair(j, k, s2, converged(s2)));
        next++;
      }
    }
    return new SobolIndices(
        rows.rows(), rows.missing(), rows.mean(), rows.variance(), first, total, second);
  }

  /** ST is a mean of squares: its logarithm is the less lopsided, and no limit is below 0. */
  private static Interval total(double estimate, double error, double critical) {
    if (!(estimate > 0) || !(error > 0)) {
      return Interval.symmetric(estimate, error, critical);
    }
    double factor = StrictMath.exp(critical * error / estimate);
    return new Interval(estimate, error, estimate / factor, estimate * factor);
  }

  private boolean converged(Interval interval) {
    return interval.isDefined() && interval.halfWidth() <= maxHalfWidth;
  }
}
