package org.demarche.evidence.votes;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The forecast of one resolution's tally against the record.
 *
 * @param resolution its name
 * @param crps continuous ranked probability score in votes (Gneiting and Raftery 2007), the mean of
 *     those of yes, no and abstain; 0 is perfect
 * @param tally 80% bands by the words yes, no, abstain
 */
public record ResolutionScore(String resolution, double crps, Map<String, TallyBand> tally) {
  /** Copies the bands in their order. */
  public ResolutionScore {
    tally = Collections.unmodifiableMap(new LinkedHashMap<>(tally));
  }
}
