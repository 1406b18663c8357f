package org.demarche.evidence.votes;

/**
 * The numbers of the vote model, under the names that the engine knows them by.
 *
 * @param intercept score of a member as far from the state criticised as members are on average
 *     ({@code vote_intercept})
 * @param slope score per point of distance beyond that ({@code vote_distance})
 * @param cut half the width of the band of abstention, positive ({@code vote_cut})
 * @param caseSd spread of the level of a dispute, not negative ({@code vote_case_sd})
 */
public record VoteParameters(double intercept, double slope, double cut, double caseSd) {
  /** How many numbers. */
  static final int COUNT = 4;

  /** Checks signs. */
  public VoteParameters {
    if (!(cut > 0 && caseSd >= 0)) {
      throw new IllegalArgumentException(
          "a spread is not negative, the cut is positive: " + cut + ", " + caseSd);
    }
  }

  /** Score before the level of the dispute. */
  double score(double distance) {
    return intercept + slope * distance;
  }

  /** Values in the order of the components. */
  double[] toArray() {
    return new double[] {intercept, slope, cut, caseSd};
  }
}
