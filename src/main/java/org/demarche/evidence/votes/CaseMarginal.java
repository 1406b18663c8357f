package org.demarche.evidence.votes;

/**
 * The likelihood of one case with its level integrated out, by Laplace's approximation (Tierney and
 * Kadane 1986): the level is a standard normal times its spread; its most likely value is found by
 * Newton's method, and the curvature there corrects the height.
 */
final class CaseMarginal {
  private static final int MOST_STEPS = 60;
  private static final double FLAT = 1e-7;
  private static final double SHORTEST = 1e-4;

  /** Rises smaller than this are rounding. */
  private static final double ROUNDING = 1e-9;

  private final CaseSample sample;
  private final double[] term = new double[3];

  /** Slope and curvature of the log likelihood by the score, where it was last looked at. */
  private double slope;

  private double curve;

  /** The standardised level where the last search ended. */
  private double level;

  CaseMarginal(CaseSample sample) {
    this.sample = sample;
  }

  /** The log likelihood of the case. */
  double log(VoteParameters at) {
    double height = climb(at);
    return height - 0.5 * StrictMath.log1p(at.caseSd() * at.caseSd() * curve);
  }

  /** What the level most likely adds to the score of every member. */
  double shift(VoteParameters at) {
    climb(at);
    return at.caseSd() * level;
  }

  /** Starts where the last search ended: neighbouring parameters have neighbouring levels. */
  private double climb(VoteParameters at) {
    double sd = at.caseSd();
    double height = height(at, level);
    for (int i = 0; i < MOST_STEPS; i++) {
      double steepness = sd * slope - level;
      if (Math.abs(steepness) < FLAT) {
        break;
      }
      double step = steepness / (1 + sd * sd * curve);
      double size = 1;
      double reached = Double.NEGATIVE_INFINITY;
      while (size > SHORTEST) {
        reached = height(at, level + size * step);
        if (reached >= height - ROUNDING) {
          break;
        }
        size /= 2;
      }
      if (reached < height - ROUNDING) {
        return height(at, level);
      }
      level += size * step;
      height = reached;
    }
    return height;
  }

  /** Log likelihood given a level, less half its square; leaves slope and curve. */
  private double height(VoteParameters at, double given) {
    slope = 0;
    curve = 0;
    double sum = -0.5 * given * given;
    for (int i = 0; i < sample.answer.length; i++) {
      double z = at.score(sample.distance[i]) + at.caseSd() * given;
      OrderedLogit.logChance(z, at.cut(), sample.answer[i], term);
      double weight = sample.weight[i];
      sum += weight * term[0];
      slope += weight * term[1];
      curve -= weight * term[2];
    }
    return sum;
  }
}
