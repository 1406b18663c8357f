package org.demarche.evidence.skill;

/**
 * Chooses the simplest among several ways to forecast whose loss on cases left out is within one
 * standard error of the least: Breiman, Friedman, Olshen and Stone, Classification and Regression
 * Trees, 1984, section 3.4.3. The plain minimum follows chance where some two dozen cases decide.
 */
final class OneStandardError {
  private OneStandardError() {}

  /**
   * Returns the place of the way chosen.
   *
   * @param losses for each way, from the simplest on, its loss on each case; all of one length
   */
  static int choose(double[][] losses) {
    int best = 0;
    for (int way = 1; way < losses.length; way++) {
      best = sum(losses[way]) < sum(losses[best]) ? way : best;
    }
    for (int way = 0; way < best; way++) {
      if (isClose(losses[way], losses[best])) {
        return way;
      }
    }
    return best;
  }

  private static boolean isClose(double[] simple, double[] best) {
    int n = simple.length;
    double mean = (sum(simple) - sum(best)) / n;
    double squares = 0;
    for (int i = 0; i < n; i++) {
      double gap = simple[i] - best[i] - mean;
      squares += gap * gap;
    }
    // Of one case the spread is unknown: nothing speaks against the simpler way.
    return n < 2 || mean <= Math.sqrt(squares / (n - 1) / n);
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
