package org.demarche.evidence.votes;

import java.util.List;

/**
 * The forecast of one case against the record.
 *
 * @param name of the case
 * @param score of its members' votes
 * @param resolutions its texts, in the order of the file
 * @param pool weight of the shares that take no notice of distances in the forecast, 0 to 1
 * @param logLossOfLogit the log-loss of the ordered logit alone
 */
public record CaseScore(
    String name,
    Score score,
    List<ResolutionScore> resolutions,
    double pool,
    double logLossOfLogit) {
  /** Copies the texts. */
  public CaseScore {
    resolutions = List.copyOf(resolutions);
  }
}
