package org.demarche.engine.attention;

import java.util.Arrays;
import org.demarche.engine.agenda.Happening;
import org.demarche.engine.program.Layout;
import org.demarche.engine.program.Program;
import org.demarche.engine.relations.Ties;
import org.demarche.engine.run.Run;
import org.demarche.model.Parameter;

/** What is at stake for an actor in what one does to another: the reasons to take notice. */
public final class Stakes {
  private final Run run;
  private final Program program;
  private final Ties ties;
  private double ofTarget;
  private double ofCasualties;
  private double ofAlignment;
  private double ofProximity;
  private double ofNorm;
  private double ofMembership;
  private double ofOffice;
  private double spill;

  /** The stake of everyone in the act at hand, and what its reasons so far leave of one. */
  private final double[] stakes;

  /** From here on a breach is all an office's business. */
  private static final double GRAVE_BREACH = 0.5;

  /** Whose seat makes a breach its business: 1, else 0; whose office does. */
  private final double[] membership;

  private final double[] office;

  public Stakes(Run run, Ties ties) {
    this.run = run;
    this.program = run.program;
    this.ties = ties;
    this.stakes = new double[program.n];
    this.membership = new double[program.n];
    this.office = new double[program.n];
    for (int i = 0; i < program.n; i++) {
      membership[i] = program.bodies.seated[i] ? 1 : 0;
      office[i] = program.office[i] ? 1 : 0;
    }
  }

  /** Takes the weights of the reasons in, before a run. */
  public void reset() {
    ofTarget = run.parameter(Parameter.STAKE_TARGET);
    ofCasualties = run.parameter(Parameter.STAKE_CASUALTIES);
    ofAlignment = run.parameter(Parameter.STAKE_ALIGNMENT);
    ofProximity = run.parameter(Parameter.STAKE_PROXIMITY);
    ofNorm = run.parameter(Parameter.STAKE_NORM);
    ofMembership = run.parameter(Parameter.STAKE_MEMBERSHIP);
    ofOffice = run.parameter(Parameter.STAKE_OFFICE);
    spill = run.parameter(Parameter.SPILL);
  }

  /**
   * The stakes of all actors in an act, each as {@link #of} gives it: reason by reason for everyone
   * at a time, along rows of numbers, which a processor does several at once.
   *
   * @return valid until the next act
   */
  public double[] ofAll(Happening act, int deadSide) {
    Arrays.fill(stakes, 1);
    stakes[act.target] = 1 - ofTarget;
    if (deadSide >= 0) {
      stakes[deadSide] *= 1 - ofCasualties;
    }
    int toTarget = act.target * program.n;
    int toSource = act.source * program.n;
    leaveAligned(toTarget, toSource);
    leave(ties.proximity, ofProximity, toTarget, toSource);
    double breach = act.authorised ? 0 : run.v[program.layout.norm + act.action];
    if (breach > 0) {
      leaveBreach(breach);
    }
    double left = stakes[act.target];
    double share = program.tracks.find(act.source, act.target) < 0 ? spill : 1;
    for (int i = 0; i < stakes.length; i++) {
      stakes[i] = (1 - stakes[i]) * share;
    }
    stakes[act.target] = 1 - left;
    return stakes;
  }

  private void leaveAligned(int toTarget, int toSource) {
    double[] ofOthers = ties.alignment;
    for (int i = 0; i < stakes.length; i++) {
      double aligned = Math.max(Math.abs(ofOthers[toTarget + i]), Math.abs(ofOthers[toSource + i]));
      stakes[i] *= 1 - ofAlignment * aligned;
    }
  }

  private void leave(double[] tie, double weight, int toTarget, int toSource) {
    for (int i = 0; i < stakes.length; i++) {
      stakes[i] *= 1 - weight * Math.max(tie[toTarget + i], tie[toSource + i]);
    }
  }

  private void leaveBreach(double breach) {
    double[] commitment = ties.normCommitment;
    double weight = ofNorm * breach;
    double seated = ofMembership * breach;
    double held = ofOffice * Math.min(1, breach / GRAVE_BREACH);
    for (int i = 0; i < stakes.length; i++) {
      stakes[i] =
          stakes[i]
              * (1 - weight * commitment[i])
              * (1 - seated * membership[i])
              * (1 - held * office[i]);
    }
  }

  /** Stake of an actor in an act: one minus the product of what each reason leaves, 0 to 1. */
  public double of(int i, Happening act, int deadSide) {
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
    double breach = act.authorised ? 0 : run.v[program.layout.norm + act.action];
    if (breach > 0) {
      double commitment = run.temperament(i, Layout.NORM_COMMITMENT);
      left *= 1 - ofNorm * breach * commitment;
      left *= 1 - ofMembership * breach * membership[i];
      left *= 1 - ofOffice * Math.min(1, breach / GRAVE_BREACH) * office[i];
    }
    boolean outside = i != act.target && program.tracks.find(act.source, act.target) < 0;
    return (1 - left) * (outside ? spill : 1);
  }
}
