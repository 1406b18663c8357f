package org.demarche.evidence.votes;

import java.util.List;

/**
 * The forecast of one case against the record.
 *
 * @param name of the case
 * @param score of its members' votes
 * @param resolutions its texts, in the order of the file
 */
public record CaseScore(String name, Score score, List<ResolutionScore> resolutions) {
  /** Copies the texts. */
  public CaseScore {
    resolutions = List.copyOf(resolutions);
  }
}
