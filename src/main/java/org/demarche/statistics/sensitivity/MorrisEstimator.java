package org.demarche.statistics.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.demarche.statistics.BlockMoments;
import org.demarche.statistics.CriticalValues;
import org.demarche.statistics.Interval;
import org.demarche.statistics.Stratification;

/**
 * Morris's μ, μ* and σ from the outputs of one-at-a-time trajectories.
 *
 * <p>The elementary effect of input j is (y after − y before) / (x_j after − x_j before), whichever
 * way x_j moved; μ is its mean, σ its standard deviation, μ* the mean of its absolute value
 * (Campolongo, Cariboni and Saltelli, Environ. Model. Softw. 22, 2007).
 *
 * <p>The interval of μ* is a bootstrap over trajectories, as in SALib: the estimate ± a critical
 * value times the standard deviation over resamples, held at or above 0. SALib's normal critical
 * value is too small for few trajectories (at ten its intervals cover some .90 for .95), for the
 * bootstrap takes the sample for the whole: here it is Student's, times √(r / (r − 1)) for r
 * effects (Hesterberg, Am. Stat. 69, 2015, section 4.1). With many trajectories both agree.
 *
 * <p>μ* counts as converged if its half-width is at most a quarter of the largest μ* and it rests
 * on at least four effects: two or three that agree tell nothing of their spread. Where no input
 * has an effect at all, that is told of any number.
 */
public final class MorrisEstimator {
  private static final double MAX_RELATIVE_HALF_WIDTH = 0.25;
  private static final int LEAST_EFFECTS = 4;
  private static final int RESAMPLES = 1000;

  private final double level;

  /**
   * Makes an estimator.
   *
   * @param level coverage of the intervals of μ*, inside (0, 1)
   */
  public MorrisEstimator(double level) {
    this.level = level;
  }

  /**
   * Estimates the measures of every input.
   *
   * @param points trajectories × (D + 1) points of D coordinates, as {@link MorrisDesign} orders
   *     them; between consecutive points of a trajectory exactly one coordinate differs
   * @param outputs one for each point, NaN for a failed run, which takes the effects beside it
   * @param seed key of the bootstrap
   * @throws IllegalArgumentException if points and outputs do not form trajectories
   */
  public List<MorrisIndex> estimate(double[][] points, double[] outputs, long seed) {
    int inputs = points.length == 0 ? 0 : points[0].length;
    if (inputs == 0 || points.length % (inputs + 1) != 0 || points.length != outputs.length) {
      throw new IllegalArgumentException(
          points.length
              + " points and "
              + outputs.length
              + " outputs do not form trajectories of D + 1 points");
    }
    double[][] effects = effects(points, outputs, inputs);
    double[] errors = new MeanEffectBootstrap(effects).standardErrors(RESAMPLES, seed);
    Interval[] stars = new Interval[inputs];
    double largest = 0;
    for (int j = 0; j < inputs; j++) {
      stars[j] = star(effects[j], errors[j]);
      largest = Math.max(largest, Double.isNaN(stars[j].estimate()) ? 0 : stars[j].estimate());
    }
    List<MorrisIndex> indices = new ArrayList<>();
    for (int j = 0; j < inputs; j++) {
      BlockMoments plain = moments(effects[j]);
      boolean converged =
          (plain.n() >= LEAST_EFFECTS || largest == 0)
              && stars[j].isDefined()
              && stars[j].halfWidth() <= MAX_RELATIVE_HALF_WIDTH * largest;
      double sigma = Math.sqrt(plain.variance());
      indices.add(new MorrisIndex(j, plain.n(), plain.mean(), stars[j], sigma, converged));
    }
    return indices;
  }

  private Interval star(double[] effects, double bootstrapError) {
    BlockMoments sizes = moments(Arrays.stream(effects).map(Math::abs).toArray());
    if (sizes.n() < 2) {
      return sizes.n() == 0 ? Interval.undefined() : Interval.ofUnknownSpread(sizes.mean());
    }
    double error = bootstrapError * Math.sqrt(sizes.n() / (sizes.n() - 1.0));
    double half = CriticalValues.student(sizes.n() - 1, level) * error;
    double mean = sizes.mean();
    return new Interval(mean, error, Math.max(0, mean - half), mean + half);
  }

  private static BlockMoments moments(double[] values) {
    return BlockMoments.of(values, Stratification.independent());
  }

  private static double[][] effects(double[][] points, double[] outputs, int inputs) {
    int trajectories = points.length / (inputs + 1);
    double[][] effects = new double[inputs][trajectories];
    for (int t = 0; t < trajectories; t++) {
      boolean[] moved = new boolean[inputs];
      for (int step = 0; step < inputs; step++) {
        int from = t * (inputs + 1) + step;
        int j = moved(points[from], points[from + 1], from);
        if (moved[j]) {
          throw new IllegalArgumentException(
              "coordinate " + (j + 1) + " moves twice in trajectory " + (t + 1));
        }
        moved[j] = true;
        effects[j][t] =
            (outputs[from + 1] - outputs[from]) / (points[from + 1][j] - points[from][j]);
      }
    }
    return effects;
  }

  private static int moved(double[] before, double[] after, int from) {
    int moved = -1;
    for (int j = 0; j < before.length; j++) {
      if (before[j] != after[j]) {
        if (moved >= 0) {
          throw new IllegalArgumentException(
              "more than one coordinate moves after point " + (from + 1));
        }
        moved = j;
      }
    }
    if (moved < 0) {
      throw new IllegalArgumentException("no coordinate moves after point " + (from + 1));
    }
    return moved;
  }
}
