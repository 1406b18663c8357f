package org.demarche.engine.talks;

/**
 * What a focal pair is in the mood for: one draw that stands for a while, so that asking again and
 * again does not bring about what the two do not want. It remembers what it has told, and a branch
 * draws it anew within that.
 */
final class Mood {
  private final PairChance chance;
  private final String what;
  private final double[] u;
  private final double[] refused;
  private final double[] agreed;

  Mood(PairChance chance, String what, int pairs) {
    this.chance = chance;
    this.what = what;
    this.u = new double[pairs];
    this.refused = new double[pairs];
    this.agreed = new double[pairs];
  }

  /** Begins a run. */
  void reset() {
    for (int p = 0; p < u.length; p++) {
      begin(p, 0);
    }
  }

  /** A new mood, of which nothing is known. */
  void begin(int p, int ordinal) {
    u[p] = chance.uniform(p, what, ordinal);
    refused[p] = 0;
    agreed[p] = 1;
  }

  /** Whether the pair is for something that it agrees to with a chance. */
  boolean isFor(int p, double share) {
    boolean yes = u[p] < share;
    if (yes) {
      agreed[p] = Math.min(agreed[p], share);
    } else {
      refused[p] = Math.max(refused[p], share);
    }
    return yes;
  }

  /** A branch begins: the mood is drawn anew, given what it has told. */
  void redraw(int p, int ordinal) {
    double fresh = chance.uniform(p, what, ordinal);
    u[p] = refused[p] + (agreed[p] - refused[p]) * fresh;
  }
}
