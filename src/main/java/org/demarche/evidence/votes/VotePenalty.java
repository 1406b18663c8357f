package org.demarche.evidence.votes;

/**
 * What holds the fit where few cases say little. The spread of levels carries a half-normal penalty
 * and is sought on its logarithm, where the maximum cannot sit at zero (in the spirit of Chung and
 * others 2013, Psychometrika 78:685). The other numbers carry normal penalties so weak that they
 * matter only where votes leave a number open, as when nobody abstained.
 *
 * @param caseScale scale of the half-normal on the case spread; 0 for a model without case effects
 * @param coefficientScale standard deviation of the penalty on intercept and slope
 * @param cutScale standard deviation of the penalty on the logarithm of the cut
 */
public record VotePenalty(double caseScale, double coefficientScale, double cutScale) {
  /** Scale of the case spread unless another is asked for. */
  public static final double CASE_SCALE = 1.5;

  private static final double COEFFICIENT_SCALE = 10;
  private static final double CUT_SCALE = 2;

  /** Checks that scales are not negative. */
  public VotePenalty {
    if (!(caseScale >= 0 && coefficientScale > 0 && cutScale > 0)) {
      throw new IllegalArgumentException("scales of penalties are not negative");
    }
  }

  /** The penalty of the command, with a case scale of one's choice. */
  public static VotePenalty ofCaseScale(double caseScale) {
    return new VotePenalty(caseScale, COEFFICIENT_SCALE, CUT_SCALE);
  }

  /** No penalty at all, with or without levels: plain maximum likelihood, for comparison. */
  static VotePenalty none(boolean cases) {
    double free = Double.POSITIVE_INFINITY;
    return new VotePenalty(cases ? free : 0, free, free);
  }

  /** Logarithm of the penalty, up to a constant. */
  double log(VoteParameters at) {
    return normal(at.intercept(), coefficientScale)
        + normal(at.slope(), coefficientScale)
        + normal(StrictMath.log(at.cut()), cutScale)
        + halfNormal(at.caseSd(), caseScale);
  }

  private static double normal(double value, double scale) {
    return -0.5 * (value / scale) * (value / scale);
  }

  /** The half-normal density of the spread as one of its logarithm: times the spread. */
  private static double halfNormal(double spread, double scale) {
    if (scale == 0 || Double.isInfinite(scale)) {
      return 0;
    }
    return normal(spread, scale) + StrictMath.log(spread);
  }
}
