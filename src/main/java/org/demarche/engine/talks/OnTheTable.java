package org.demarche.engine.talks;

import java.util.ArrayList;
import java.util.List;
import org.demarche.trace.RunState;

/** What lies on the table between two, told. */
final class OnTheTable {
  private OnTheTable() {}

  /** The terms of every issue that is one at present. */
  static List<RunState.Terms> terms(Bargain bargain, int[] issues) {
    List<RunState.Terms> all = new ArrayList<>();
    for (int k = 0; k < bargain.size(); k++) {
      if (!bargain.isIdle(k)) {
        all.add(
            new RunState.Terms(
                issues[k],
                k,
                bargain.offer(0, k),
                bargain.offer(1, k),
                bargain.isSettled(k),
                bargain.isOpen(k)));
      }
    }
    return all;
  }
}
