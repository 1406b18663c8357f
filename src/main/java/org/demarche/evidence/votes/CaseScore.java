package org.demarche.evidence.votes;

import java.util.List;

/**
 * The forecast of one case against the record.
 *
 * @param name of the case
 * @param criticised the state criticised, an ISO alpha-3 code; empty where the file does not say
 * @param score of its members' votes
 * @param resolutions its texts, in the order of the file
 */
public record CaseScore(
    String name, String criticised, Score score, List<ResolutionScore> resolutions) {
  /** Copies the texts. */
  public CaseScore {
    resolutions = List.copyOf(resolutions);
  }
}
