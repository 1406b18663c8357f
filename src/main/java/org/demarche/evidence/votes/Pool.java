package org.demarche.evidence.votes;

/**
 * The part of a forecast that takes no notice of distances.
 *
 * @param cases how shares of answers differ from case to case
 * @param share weight in the forecast, from 0 to 1
 */
record Pool(PooledCases cases, double share) {
  /** Mixes the chances of a member's answers. */
  double mix(double chance, int answer) {
    return (1 - share) * chance + share * cases.share(answer);
  }
}
