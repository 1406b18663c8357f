package org.demarche.statistics.sensitivity;

/**
 * One-way analysis of variance over worlds.
 *
 * @param worlds worlds with at least one run
 * @param runs runs with a value
 * @param between mean square between worlds
 * @param within mean square within worlds
 * @param runsPerWorld runs a world, corrected for unequal numbers
 */
record MeanSquares(int worlds, int runs, double between, double within, double runsPerWorld) {

  /** Returns ln(between / within), not finite where either is 0. */
  double logRatio() {
    return StrictMath.log(between / within);
  }
}
