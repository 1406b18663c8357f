package org.demarche.evidence.votes;

/**
 * What holds the fit where few cases say little. The spreads of effects carry half-normal penalties
 * and are sought on their logarithms, where the maximum cannot sit at zero (in the spirit of Chung
 * and others 2013, Psychometrika 78:685). The other numbers carry normal penalties so weak that
 * they matter only where votes leave a number open, as when nobody abstained.
 *
 * @param caseScale scale of the half-normal on the case spread; 0 for a model without case effects
 * @param groupScale the same for groups in a case
 * @param coefficientScale standard deviation of the penalty on intercept and slope
 * @param cutScale standard deviation of the penalty on the logarithm of the cut
 * @param absenceScale scale of the half-normal on the spread of the log odds of absence
 */
public record VotePenalty(
    double caseScale,
    double groupScale,
    double coefficientScale,
    double cutScale,
    double absenceScale) {
  /** Scale of the case spread unless another is asked for. */
  public static final double CASE_SCALE = 1.5;

  /** Scale of the spread of absence unless another is asked for. */
  public static final double ABSENCE_SCALE = 0.5;

  private static final double GROUP_SCALE = 1;
  private static final double COEFFICIENT_SCALE = 10;
  private static final double CUT_SCALE = 2;

  /** Checks that scales are not negative. */
  public VotePenalty {
    if (!(caseScale >= 0 && groupScale >= 0 && coefficientScale > 0 && cutScale > 0)
        || !(absenceScale > 0)) {
      throw new IllegalArgumentException("scales of penalties are not negative");
    }
  }

  /** The penalty of the command, with a case scale of one's choice. */
  public static VotePenalty ofCaseScale(double caseScale) {
    return of(caseScale, ABSENCE_SCALE);
  }

  /** The penalty of the command, with scales of one's choice on cases and on absence. */
  public static VotePenalty of(double caseScale, double absenceScale) {
    return new VotePenalty(caseScale, GROUP_SCALE, COEFFICIENT_SCALE, CUT_SCALE, absenceScale);
  }

  /** No penalty at all, with or without effects: plain maximum likelihood, for comparison. */
  static VotePenalty none(boolean cases, boolean groups) {
    double free = Double.POSITIVE_INFINITY;
    return new VotePenalty(cases ? free : 0, groups ? free : 0, free, free, free);
  }

  /** The same without effects of groups, which a single group cannot show. */
  VotePenalty withoutGroups() {
    return new VotePenalty(caseScale, 0, coefficientScale, cutScale, absenceScale);
  }

  /** Logarithm of the penalty, up to a constant. */
  double log(VoteParameters at) {
    return normal(at.intercept(), coefficientScale)
        + normal(at.slope(), coefficientScale)
        + normal(StrictMath.log(at.cut()), cutScale)
        + halfNormal(at.caseSd(), caseScale)
        + halfNormal(at.groupSd(), groupScale);
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
