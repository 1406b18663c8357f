package org.demarche.engine;

/**
 * How everyone stands to an actor, side by side: the numbers of the relations turned round, so that
 * whoever asks what an act means to all the others reads along a row.
 */
final class Ties {
  /** Alignment of i with j at j * n + i; so with the others. */
  final double[] alignment;

  final double[] proximity;
  final double[] dependence;

  /** How far each is committed to norms. */
  final double[] normCommitment;

  private final Situation s;
  private final int n;

  Ties(Situation situation) {
    this.s = situation;
    this.n = situation.program.n;
    this.alignment = new double[n * n];
    this.proximity = new double[n * n];
    this.dependence = new double[n * n];
    this.normCommitment = new double[n];
  }

  void reset() {
    for (int i = 0; i < n; i++) {
      note(i);
    }
  }

  /** An actor stands otherwise to the others than before. */
  void note(int i) {
    Layout at = s.program.layout;
    normCommitment[i] = s.temperament(i, Layout.NORM_COMMITMENT);
    for (int j = 0; j < n; j++) {
      int cell = at.cell(i, j);
      alignment[j * n + i] = s.v[at.alignment + cell];
      proximity[j * n + i] = s.v[at.proximity + cell];
      dependence[j * n + i] = s.dependence(i, j);
    }
  }
}
