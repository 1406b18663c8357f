package org.demarche.statistics.discovery;

/** A box that could be next, with how good it would be: gain of density over change of runs. */
record Candidate(BoxLimits limits, int runs, int runsOfInterest, double score, int restrictions) {

  /** PRIM's lenient objective: change of mean by change of runs, 0 if the mean stays. */
  static Candidate from(Tally before, Tally after, BoxLimits limits, int restrictions) {
    double mean = after.runs() > 0 ? after.density() : 0;
    int moved = Math.abs(before.runs() - after.runs());
    double score = mean == before.density() || moved == 0 ? 0 : (mean - before.density()) / moved;
    return new Candidate(limits, after.runs(), after.runsOfInterest(), score, restrictions);
  }

  /** Tells whether this one goes before {@code other}: a higher score, then fewer restrictions. */
  boolean beats(Candidate other) {
    return score > other.score || (score == other.score && restrictions < other.restrictions);
  }

  Tally tally() {
    return new Tally(runs, runsOfInterest);
  }

  /** Counts of a box. */
  record Tally(int runs, int runsOfInterest) {

    double density() {
      return runs == 0 ? 0 : (double) runsOfInterest / runs;
    }
  }
}
