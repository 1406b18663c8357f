package org.demarche.evidence.matching;

import java.util.List;

/** Runs the model with a draw and holds it against the checks. May be called by many threads. */
@FunctionalInterface
public interface Gauge {
  /**
   * Measures a draw, a pure function of its arguments.
   *
   * @param values a value for each number of the prior
   * @param crises how many crises to run
   * @param seed which seed: 0 or 1
   * @return the checks, always the same in the same order
   */
  List<Measure> measure(List<Double> values, int crises, int seed);
}
