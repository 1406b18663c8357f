package org.demarche.engine.talks;

import org.demarche.engine.numbers.Elementary;
import org.demarche.engine.program.TrackTable;
import org.demarche.engine.relations.Climate;
import org.demarche.engine.run.Run;
import org.demarche.model.Parameter;

/**
 * What strains talks and agreements of a focal pair: fresh hostility makes rounds break off, and
 * tempts the two to breach what they have agreed.
 */
final class Strain {
  private final Run run;
  private final Climate climate;
  private final TrackTable tracks;
  private final Mediation mediation;
  private final double[] breach;
  private final double[] threshold;

  Strain(Run run, Climate climate, Mediation mediation) {
    this.run = run;
    this.climate = climate;
    this.tracks = run.program.tracks;
    this.mediation = mediation;
    this.breach = new double[tracks.count];
    this.threshold = new double[tracks.count];
  }

  /** The temptation to breach begins from nothing, up to a new threshold. */
  void begin(int p, double unitExponential) {
    breach[p] = 0;
    threshold[p] = unitExponential;
  }

  /** A day passes with something agreed; returns whether the temptation has become too great. */
  boolean tempts(int p) {
    breach[p] += run.parameter(Parameter.AGREEMENT_BREACH_RATE) / 365 * (1 + hostility(p));
    return breach[p] >= threshold[p];
  }

  /** What has not come yet comes after a further time. */
  void redraw(int p, double unitExponential) {
    threshold[p] = breach[p] + unitExponential;
  }

  /**
   * Chance of a round that settles nothing to break off; fresh hostility raises its odds, deadlock
   * doubles them.
   */
  double breakdown(int p, boolean deadlock) {
    double base = Math.max(0, Math.min(0.95, run.parameter(Parameter.TALKS_BREAKDOWN)));
    double odds = base / (1 - base) * (deadlock ? 2 : 1) / mediation.pace(p);
    odds *= Elementary.exp(run.parameter(Parameter.TALKS_HOSTILITY) * hostility(p));
    return odds / (1 + odds);
  }

  /** Fresh hostility between the pair, 0 to 1. */
  double hostility(int p) {
    int a = tracks.first[p];
    int b = tracks.second[p];
    double worst = Math.min(climate.fresh(a, b, run.now), climate.fresh(b, a, run.now));
    return Math.max(0, Math.min(1, -worst / run.parameter(Parameter.CLIMATE_SCALE)));
  }
}
