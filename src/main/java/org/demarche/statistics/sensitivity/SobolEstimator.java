package org.demarche.statistics.sensitivity;

import java.util.ArrayList;
import java.util.List;
import org.demarche.statistics.CriticalValues;
import org.demarche.statistics.Interval;
import org.demarche.statistics.SplitMix64;

/**
 * Sobol indices from the outputs of a {@link SaltelliDesign}.
 *
 * <p>With outputs centred, V the variance over A and B: S1 = mean(B (AB_j − A)) / V and ST =
 * mean((A − AB_j)²) / 2V (Saltelli et al., Comput. Phys. Commun. 181, 2010); S2 = mean(BA_j AB_k −
 * A B) / V − S1_j − S1_k (Saltelli 2002). As in SALib, an interval is the estimate ± the normal
 * critical value times the standard deviation over bootstrap resamples of base rows.
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
    int size = 2 * inputs + (secondOrder ? inputs * (inputs - 1) / 2 : 0);
    double[] estimates = rows.indices(rows.everyRow());
    double[] mean = new double[size];
    double[] squares = new double[size];
    SplitMix64 random = new SplitMix64(seed);
    for (int b = 0; b < RESAMPLES && rows.rows() > 1; b++) {
      double[] resampled = rows.indices(rows.resample(random));
      for (int i = 0; i < size; i++) {
        double delta = resampled[i] - mean[i];
        mean[i] += delta / (b + 1);
        squares[i] += delta * (resampled[i] - mean[i]);
      }
    }
    double[] errors = new double[size];
    for (int i = 0; i < size; i++) {
      errors[i] = rows.rows() > 1 ? Math.sqrt(squares[i] / (RESAMPLES - 1)) : Double.NaN;
    }
    return indices(rows, estimates, errors);
  }

  private SobolIndices indices(SobolOutputs rows, double[] estimates, double[] errors) {
    List<SobolIndex> first = new ArrayList<>();
    List<SobolIndex> total = new ArrayList<>();
    List<SobolPair> second = new ArrayList<>();
    for (int j = 0; j < inputs; j++) {
      Interval s1 = interval(estimates[j], errors[j]);
      Interval st = interval(estimates[inputs + j], errors[inputs + j]);
      first.add(new SobolIndex(j, s1, converged(s1)));
      total.add(new SobolIndex(j, st, converged(st)));
    }
    int next = 2 * inputs;
    for (int j = 0; secondOrder && j < inputs; j++) {
      for (int k = j + 1; k < inputs; k++) {
        Interval s2 = interval(estimates[next], errors[next]);
        second.add(new SobolPair(j, k, s2, converged(s2)));
        next++;
      }
    }
    return new SobolIndices(
        rows.rows(), rows.missing(), rows.mean(), rows.variance(), first, total, second);
  }

  private Interval interval(double estimate, double error) {
    return Interval.symmetric(estimate, error, CriticalValues.normal(level));
  }

  private boolean converged(Interval interval) {
    return interval.isDefined() && interval.halfWidth() <= maxHalfWidth;
  }
}
