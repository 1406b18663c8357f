package org.demarche.engine.talks;

import java.util.Arrays;
import org.demarche.engine.home.Domestic;
import org.demarche.engine.matters.Matters;
import org.demarche.engine.numbers.Elementary;
import org.demarche.engine.numbers.Memory;
import org.demarche.engine.program.Layout;
import org.demarche.engine.program.TrackTable;
import org.demarche.engine.run.Run;
import org.demarche.model.Parameter;

/**
 * Why two would talk: each gains enough to bear being seen at it, and the matter presses, be it
 * fresh or a stalemate that hurts both (Zartman 1989, "ripe for resolution").
 */
final class Reasons {
  private final Run run;
  private final Domestic domestic;
  private final Matters matters;
  private final TrackTable tracks;
  private final Bargain[] bargains;

  /** When one of the two last did the other something hostile; a stalemate ripens from then on. */
  private final double[] lastBlow;

  Reasons(Run run, Domestic domestic, Matters matters, Bargain[] bargains) {
    this.run = run;
    this.domestic = domestic;
    this.matters = matters;
    this.tracks = run.program.tracks;
    this.bargains = bargains;
    this.lastBlow = new double[tracks.count];
  }

  void reset() {
    Arrays.fill(lastBlow, 0);
  }

  void blow(int p) {
    lastBlow[p] = run.now;
  }

  /**
   * Log odds that a side is willing: what it gains by meeting half-way, less the cost of being seen
   * and the threshold. Hawks, and governments under pressure, pay more for being seen.
   *
   * @param exposure share of the cost of being seen that is left, 0 to 1
   */
  double odds(int p, int side, double exposure) {
    int actor = side == 0 ? tracks.first[p] : tracks.second[p];
    double hard = run.temperament(actor, Layout.HAWKISHNESS) + domestic.pressure(actor);
    double cost = run.parameter(Parameter.TALKS_COST_OF_BEING_SEEN) * exposure * hard;
    double net = bargains[p].gain(side) - cost - run.parameter(Parameter.TALKS_THRESHOLD);
    return net / run.parameter(Parameter.TALKS_GAIN_SCALE);
  }

  /** How willing the less willing of the two is, 0 to 1. */
  double willingness(int p, double exposure) {
    return Elementary.logistic(Math.min(odds(p, 0, exposure), odds(p, 1, exposure)));
  }

  /** How far the matter presses, 0 to 1: it is hot, or stuck and hurts both; else hardly. */
  double presses(int p) {
    double heat = matters.between(tracks.first[p], tracks.second[p]);
    double quiet = run.parameter(Parameter.TALKS_QUIET);
    return quiet + (1 - quiet) * Math.max(heat, stalemate(p));
  }

  /** What the less burdened of the two bears, by how long neither has moved against the other. */
  private double stalemate(int p) {
    double hurts = Math.min(domestic.burden(tracks.first[p]), domestic.burden(tracks.second[p]));
    if (hurts <= 0) {
      return 0;
    }
    double rate = Memory.decayRate(run.parameter(Parameter.TALKS_RIPENING));
    return hurts * (1 - Elementary.exp(-rate * (run.now - lastBlow[p])));
  }
}
