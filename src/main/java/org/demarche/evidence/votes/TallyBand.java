package org.demarche.evidence.votes;

/**
 * How many members a forecast saw vote one way, and how many did.
 *
 * @param low a tenth of the simulated votes have fewer
 * @param median of the simulated votes
 * @param high a tenth of the simulated votes have more
 * @param actual in the record
 */
public record TallyBand(int low, int median, int high, int actual) {
  /** Whether the record lies in the band, its ends included. */
  public boolean covers() {
    return low <= actual && actual <= high;
  }

  /** Number of votes from the lower end to the upper. */
  public int width() {
    return high - low;
  }
}
