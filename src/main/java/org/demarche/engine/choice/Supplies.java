package org.demarche.engine.choice;

import org.demarche.engine.home.MeasureBook;
import org.demarche.engine.program.Program;
import org.demarche.engine.run.Run;

/** Who lives on whose fuel around a dispute, and so may be leant on for it. */
final class Supplies {
  private final Run run;
  private final Program program;
  private final MeasureBook measures;

  Supplies(Run run, MeasureBook measures) {
    this.run = run;
    this.program = run.program;
    this.measures = measures;
  }

  /** Who shares a focal pair with the opponent and depends on the actor most for fuel. */
  int client(int actor, int opponent) {
    int best = -1;
    double most = 0;
    for (int p = 0; p < program.tracks.count; p++) {
      int other = program.tracks.other(p, opponent);
      double depends =
          other < 0 || other == actor ? 0 : run.v[program.layout.dependence(0, other, actor)];
      if (depends > most) {
        most = depends;
        best = other;
      }
    }
    return best;
  }

  /** Who the opponent still gets most of its fuel from, itself and the actor aside. */
  int supplier(int actor, int opponent) {
    int best = -1;
    double most = 0;
    if (opponent < 0) {
      return best;
    }
    for (int k : program.partners[opponent]) {
      double depends = run.v[program.layout.dependence(0, opponent, k)];
      depends *= depends > most ? measures.passing(0, k, opponent) : 1;
      if (k != actor && depends > most) {
        most = depends;
        best = k;
      }
    }
    return best;
  }
}
