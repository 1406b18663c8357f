package org.demarche.engine;

import org.demarche.model.Parameter;

/** What is at stake for an actor in what one does to another: the reasons to take notice. */
final class Stakes {
  private final Situation s;
  private final Program program;
  private final Ties ties;
  private double ofTarget;
  private double ofCasualties;
  private double ofAlignment;
  private double ofProximity;
  private double ofDependence;
  private double ofNorm;
  private double ofMembership;
  private double spill;

  Stakes(Situation situation) {
    this.s = situation;
    this.program = situation.program;
    this.ties = situation.ties;
  }

  void reset() {
    ofTarget = s.parameter(Parameter.STAKE_TARGET);
    ofCasualties = s.parameter(Parameter.STAKE_CASUALTIES);
    ofAlignment = s.parameter(Parameter.STAKE_ALIGNMENT);
    ofProximity = s.parameter(Parameter.STAKE_PROXIMITY);
    ofDependence = s.parameter(Parameter.STAKE_DEPENDENCE);
    ofNorm = s.parameter(Parameter.STAKE_NORM);
    ofMembership = s.parameter(Parameter.STAKE_MEMBERSHIP);
    spill = s.parameter(Parameter.SPILL);
  }

  /** Stake of an actor in an act: one minus the product of what each reason leaves, 0 to 1. */
  double of(int i, Happening act, int deadSide) {
    double left = i == act.target ? 1 - ofTarget : 1;
    if (i == deadSide) {
      left *= 1 - ofCasualties;
    }
    int toTarget = act.target * program.n + i;
    int toSource = act.source * program.n + i;
    double aligned =
        Math.max(Math.abs(ties.alignment[toTarget]), Math.abs(ties.alignment[toSource]));
    left *= 1 - ofAlignment * aligned;
    left *= 1 - ofProximity * Math.max(ties.proximity[toTarget], ties.proximity[toSource]);
    left *= 1 - ofDependence * Math.max(ties.dependence[toTarget], ties.dependence[toSource]);
    double breach = act.authorised ? 0 : s.v[program.layout.norm + act.action];
    if (breach > 0) {
      double commitment = s.temperament(i, Layout.NORM_COMMITMENT);
      left *= 1 - ofNorm * breach * commitment;
      if (program.office[i] || program.bodies.seated[i]) {
        left *= 1 - ofMembership * breach;
      }
    }
    boolean outside = i != act.target && program.tracks.find(act.source, act.target) < 0;
    return (1 - left) * (outside ? spill : 1);
  }
}
