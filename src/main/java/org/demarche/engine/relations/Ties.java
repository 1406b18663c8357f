package org.demarche.engine.relations;

import org.demarche.engine.program.Layout;
import org.demarche.engine.run.Run;
import org.demarche.model.Parameter;
import org.demarche.model.Role;

/**
 * How everyone stands to an actor, side by side: the numbers of the relations turned round, so that
 * whoever asks what an act means to all the others reads along a row.
 */
public final class Ties {
  /** A lean of two words of relations or so: who is a little closer to one sides with nobody. */
  private static final double SIDES_WITH = 0.4;

  /** Alignment of i with j at j * n + i; so with the others. */
  public final double[] alignment;

  public final double[] proximity;

  /** How far each is committed to norms. */
  public final double[] normCommitment;

  private final Run run;
  private final int n;

  public Ties(Run run) {
    this.run = run;
    this.n = run.program.n;
    this.alignment = new double[n * n];
    this.proximity = new double[n * n];
    this.normCommitment = new double[n];
  }

  /** Takes in how everybody stands to everybody at the start of a run. */
  public void reset() {
    for (int i = 0; i < n; i++) {
      note(i);
    }
  }

  /** On whose side an actor stands between two others. */
  public Role sideBetween(int actor, int target, int source) {
    Layout at = run.program.layout;
    double[] v = run.v;
    double lean =
        v[at.alignment + at.cell(actor, target)] - v[at.alignment + at.cell(actor, source)];
    if (lean > SIDES_WITH) {
      return Role.ALLY_OF_TARGET;
    }
    return lean < -SIDES_WITH ? Role.ALLY_OF_SOURCE : Role.BYSTANDER;
  }

  /** How much a relation matters to an actor, 0 to 1; 1 within a focal pair. */
  public double relevance(int i, int j) {
    if (run.program.tracks.find(i, j) >= 0) {
      return 1;
    }
    Layout at = run.program.layout;
    double[] v = run.v;
    double bond =
        Math.max(
            Math.abs(v[at.alignment + at.cell(i, j)]),
            Math.max(run.dependence(i, j), v[at.proximity + at.cell(i, j)]));
    return run.parameter(Parameter.SPILL) * bond;
  }

  /** An actor stands otherwise to the others than before. */
  public void note(int i) {
    Layout at = run.program.layout;
    normCommitment[i] = run.temperament(i, Layout.NORM_COMMITMENT);
    for (int j = 0; j < n; j++) {
      int cell = at.cell(i, j);
      alignment[j * n + i] = run.v[at.alignment + cell];
      proximity[j * n + i] = run.v[at.proximity + cell];
    }
  }
}
