package org.demarche.evidence.votes;

/**
 * What one knows without a model: shares of no, abstain and yes among those present, and of absent
 * members, each the plain mean over cases.
 *
 * <p>An answer that nobody gave counts as half a vote.
 *
 * @param no share of those present
 * @param abstain share of those present
 * @param yes share of those present
 * @param absent share of members that take no part
 */
record BaseRate(double no, double abstain, double yes, double absent) {
  /** Shares by {@link Vote#ordinal()}. */
  double[] chances() {
    return new double[] {no, abstain, yes};
  }

  static BaseRate of(RollCalls rolls) {
    double[] shares = new double[Vote.KINDS];
    double absent = 0;
    long present = 0;
    for (String name : rolls.listCases()) {
      int[] counts = new int[Vote.values().length];
      rolls.getCase(name).forEach(vote -> counts[vote.vote().ordinal()]++);
      int total = counts[0] + counts[1] + counts[2];
      present += total;
      for (int k = 0; k < shares.length; k++) {
        shares[k] += (double) counts[k] / total;
      }
      absent += (double) counts[Vote.ABSENT.ordinal()] / (total + counts[Vote.ABSENT.ordinal()]);
    }
    double sum = 0;
    for (int k = 0; k < shares.length; k++) {
      shares[k] = Math.max(shares[k] / rolls.listCases().size(), 0.5 / present);
      sum += shares[k];
    }
    return new BaseRate(
        shares[0] / sum, shares[1] / sum, shares[2] / sum, absent / rolls.listCases().size());
  }
}
