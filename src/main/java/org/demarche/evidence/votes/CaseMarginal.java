package org.demarche.evidence.votes;

import java.util.Arrays;

/**
 * The likelihood of one case with the effects of the case and of its groups integrated out, by
 * Laplace's approximation (Tierney and Kadane 1986): effects are standard normals times their
 * spreads; their most likely values are found by Newton's method, and the curvature there corrects
 * the height. Each group's effect meets the others only through the case's, so that the curvature
 * is an arrowhead and needs no matrix.
 */
final class CaseMarginal {
  private static final int MOST_STEPS = 60;
  private static final double FLAT = 1e-7;
  private static final double SHORTEST = 1e-4;

  /** Rises smaller than this are rounding. */
  private static final double ROUNDING = 1e-9;

  private final CaseSample sample;
  private final double[] slopes;
  private final double[] curves;
  private final double[] term = new double[3];

  /** Standardised effects where the last search ended: the case's, then those of its groups. */
  private final double[] effects;

  private final double[] step;
  private final double[] trial;

  CaseMarginal(CaseSample sample) {
    this.sample = sample;
    this.slopes = new double[sample.groups];
    this.curves = new double[sample.groups];
    this.effects = new double[sample.groups + 1];
    this.step = new double[sample.groups + 1];
    this.trial = new double[sample.groups + 1];
  }

  /** The log likelihood of the case. */
  double log(VoteParameters at) {
    double height = climb(at);
    double corner = 1;
    double logDeterminant = 0;
    for (int g = 0; g < curves.length; g++) {
      double own = 1 + at.groupSd() * at.groupSd() * curves[g];
      logDeterminant += StrictMath.log(own);
      corner += at.caseSd() * at.caseSd() * curves[g] / own;
    }
    return height - 0.5 * (logDeterminant + StrictMath.log(corner));
  }

  /** What the effects most likely add to the score of each group's members. */
  double[] shifts(VoteParameters at) {
    climb(at);
    double[] shifts = new double[curves.length];
    for (int g = 0; g < shifts.length; g++) {
      shifts[g] = shift(at, effects, g);
    }
    return shifts;
  }

  private static double shift(VoteParameters at, double[] effects, int g) {
    return at.caseSd() * effects[0] + at.groupSd() * effects[g + 1];
  }

  /** Starts where the last search ended: neighbouring parameters have neighbouring effects. */
  private double climb(VoteParameters at) {
    double height = height(at, effects);
    for (int i = 0; i < MOST_STEPS; i++) {
      if (direction(at) < FLAT) {
        break;
      }
      double size = 1;
      double reached = Double.NEGATIVE_INFINITY;
      while (size > SHORTEST) {
        for (int k = 0; k < effects.length; k++) {
          trial[k] = effects[k] + size * step[k];
        }
        reached = height(at, trial);
        if (reached >= height - ROUNDING) {
          break;
        }
        size /= 2;
      }
      if (reached < height - ROUNDING) {
        return height(at, effects);
      }
      System.arraycopy(trial, 0, effects, 0, effects.length);
      height = reached;
    }
    return height;
  }

  /** Log likelihood given effects, less half their squares; leaves slopes and curves by group. */
  private double height(VoteParameters at, double[] given) {
    Arrays.fill(slopes, 0);
    Arrays.fill(curves, 0);
    double sum = 0;
    for (double effect : given) {
      sum -= 0.5 * effect * effect;
    }
    for (int i = 0; i < sample.answer.length; i++) {
      int g = sample.group[i];
      double z = at.score(sample.distance[i]) + shift(at, given, g);
      OrderedLogit.logChance(z, at.cut(), sample.answer[i], term);
      double weight = sample.weight[i];
      sum += weight * term[0];
      slopes[g] += weight * term[1];
      curves[g] -= weight * term[2];
    }
    return sum;
  }

  /** Newton's step into {@code step}; returns the largest slope. */
  private double direction(VoteParameters at) {
    double sd = at.caseSd();
    double own = at.groupSd();
    double corner = 1;
    double right = -effects[0];
    double steepest = 0;
    for (int g = 0; g < curves.length; g++) {
      double diagonal = 1 + own * own * curves[g];
      double slope = own * slopes[g] - effects[g + 1];
      step[g + 1] = slope / diagonal;
      right += sd * slopes[g] - sd * own * curves[g] * step[g + 1];
      corner += sd * sd * curves[g] / diagonal;
      steepest = Math.max(steepest, Math.abs(slope));
    }
    double total = -effects[0];
    for (double slope : slopes) {
      total += sd * slope;
    }
    step[0] = right / corner;
    for (int g = 0; g < curves.length; g++) {
      step[g + 1] -= sd * own * curves[g] / (1 + own * own * curves[g]) * step[0];
    }
    return Math.max(steepest, Math.abs(total));
  }
}
