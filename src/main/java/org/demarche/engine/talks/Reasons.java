package org.demarche.engine.talks;

import java.util.Arrays;
import org.demarche.engine.home.Domestic;
import org.demarche.engine.matters.Matters;
import org.demarche.engine.numbers.Elementary;
import org.demarche.engine.program.Layout;
import org.demarche.engine.program.TrackTable;
import org.demarche.engine.run.Run;
import org.demarche.model.Parameter;

/** Why two would talk: each gains enough to bear being seen at it, and the matter presses. */
final class Reasons {
  private final Run run;
  private final Domestic domestic;
  private final Matters matters;
  private final TrackTable tracks;
  private final Bargain[] bargains;

  private final double[] heat;

  Reasons(Run run, Domestic domestic, Matters matters, Bargain[] bargains) {
    this.run = run;
    this.domestic = domestic;
    this.matters = matters;
    this.tracks = run.program.tracks;
    this.bargains = bargains;
    this.heat = new double[tracks.count];
  }

  void reset() {
    Arrays.fill(heat, 0);
  }

  /**
   * Log odds that a side is willing: what it gains by a compromise, and by being rid of the crisis,
   * which costs both (Fearon 1995), less the cost of being seen and the threshold. Hawks, and
   * governments under pressure, pay more for being seen. Broken relations stand in the way.
   *
   * @param exposure share of the cost of being seen that is left, 0 to 1
   */
  double odds(int p, int side, double exposure) {
    int actor = side == 0 ? tracks.first[p] : tracks.second[p];
    double hard = run.temperament(actor, Layout.HAWKISHNESS) + domestic.pressure(actor);
    double cost = run.parameter(Parameter.TALKS_COST_OF_BEING_SEEN) * exposure * hard;
    double net =
        bargains[p].gain(side)
            + run.parameter(Parameter.CRISIS_COST) * heat[p]
            - cost
            - run.parameter(Parameter.TALKS_THRESHOLD);
    double estranged = bargains[p].isBroken() ? run.parameter(Parameter.CONTACT_BROKEN) : 0;
    return net / run.parameter(Parameter.TALKS_GAIN_SCALE) - estranged;
  }

  /** How willing the less willing of the two is, 0 to 1. */
  double willingness(int p, double exposure) {
    return Elementary.logistic(Math.min(odds(p, 0, exposure), odds(p, 1, exposure)));
  }

  /** How far the matter presses, 0 to 1: it is hot; else hardly. */
  double presses(int p) {
    double quiet = run.parameter(Parameter.TALKS_QUIET);
    return quiet + (1 - quiet) * urgency(p);
  }

  /** What of that is not there in any matter, however cold. */
  double urgency(int p) {
    return heat[p];
  }

  /**
   * How hot it is between the two: what is between them, or between one and a friend of the other.
   */
  private double heat(int p) {
    int a = tracks.first[p];
    int b = tracks.second[p];
    double hottest = matters.between(a, b);
    for (int w = 0; w < matters.warmCount(); w++) {
      int cell = matters.warm(w);
      hottest = Math.max(hottest, matters.heat(cell) * ofFriend(cell, a, b));
      hottest = Math.max(hottest, matters.heat(cell) * ofFriend(cell, b, a));
    }
    return hottest;
  }

  /** How far a matter between one side and another actor is that of the other side, 0 to 1. */
  private double ofFriend(int cell, int side, int patron) {
    if (!matters.isParty(side, cell) || matters.isParty(patron, cell)) {
      return 0;
    }
    int client = matters.other(side, cell);
    Layout at = run.program.layout;
    return Math.max(0, run.v[at.alignment + at.cell(patron, client)]);
  }

  /** A day begins. */
  void tick(int p) {
    heat[p] = heat(p);
  }
}
