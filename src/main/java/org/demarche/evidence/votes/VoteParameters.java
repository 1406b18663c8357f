package org.demarche.evidence.votes;

/**
 * The numbers of the vote model, under the names that the engine knows them by.
 *
 * @param intercept score of a member at no distance ({@code vote_intercept})
 * @param slope score per point of distance ({@code vote_distance})
 * @param cut half the width of the band of abstention, positive ({@code vote_cut})
 * @param caseSd spread of the effect of a case, not negative ({@code vote_case_sd})
 * @param groupSd spread of the effect of a group in a case, not negative ({@code vote_group_sd})
 */
public record VoteParameters(
    double intercept, double slope, double cut, double caseSd, double groupSd) {
  /** How many numbers. */
  static final int COUNT = 5;

  /** Checks signs. */
  public VoteParameters {
    if (!(cut > 0 && caseSd >= 0 && groupSd >= 0)) {
      throw new IllegalArgumentException(
          "spreads are not negative, the cut is positive: " + cut + ", " + caseSd + ", " + groupSd);
    }
  }

  /** Score before the effects of case and group. */
  double score(double distance) {
    return intercept + slope * distance;
  }

  /** Values in the order of the components. */
  double[] toArray() {
    return new double[] {intercept, slope, cut, caseSd, groupSd};
  }
}
