package org.demarche.evidence.skill;

import java.util.ArrayList;
import java.util.List;

/** Losses of several ways to forecast, gathered case by case; cases without a row are left out. */
final class Losses {
  private final List<double[]> cases = new ArrayList<>();
  private final int ways;
  private double[] open;
  private boolean isEmpty = true;

  /** Begins without cases, for so many ways from the simplest on. */
  Losses(int ways) {
    this.ways = ways;
    this.open = new double[ways];
  }

  /** Adds the loss of a way on a row of the case at hand. */
  void add(int way, double loss) {
    open[way] += loss;
    isEmpty = false;
  }

  void endCase() {
    if (!isEmpty) {
      cases.add(open);
    }
    open = new double[ways];
    isEmpty = true;
  }

  /** The way chosen by {@link OneStandardError}; the simplest where there is nothing to go by. */
  int choose() {
    if (cases.isEmpty()) {
      return 0;
    }
    double[][] losses = new double[ways][cases.size()];
    for (int c = 0; c < cases.size(); c++) {
      for (int way = 0; way < ways; way++) {
        losses[way][c] = cases.get(c)[way];
      }
    }
    return OneStandardError.choose(losses);
  }
}
