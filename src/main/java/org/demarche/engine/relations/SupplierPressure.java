package org.demarche.engine.relations;

import java.util.Arrays;
import org.demarche.engine.agenda.Happening;
import org.demarche.engine.program.Program;
import org.demarche.model.Toward;

/** Who has leant on whom for what it supplies to a third, and when last. */
public final class SupplierPressure {
  private final Program program;
  private final double[] last;

  public SupplierPressure(Program program) {
    this.program = program;
    this.last = new double[program.n * program.n];
  }

  /** Begins a run: nobody has leant on anybody. */
  public void reset() {
    Arrays.fill(last, Double.NEGATIVE_INFINITY);
  }

  /** An act has been done; it counts if it is meant for suppliers. */
  public void note(Happening act, double now) {
    if (act.target >= 0 && program.actions.toward[act.action] == Toward.SUPPLIER) {
      last[act.source * program.n + act.target] = now;
    }
  }

  /** Whether an actor has been leant on by another from a day on. */
  public boolean isSince(double day, int by, int actor) {
    return last[by * program.n + actor] >= day;
  }
}
