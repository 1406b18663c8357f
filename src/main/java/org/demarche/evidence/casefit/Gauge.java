package org.demarche.evidence.casefit;

import java.util.List;

/** Runs the model around a point and tells what it shows. May be called by many threads. */
@FunctionalInterface
public interface Gauge {
  /**
   * Measures at a point, a pure function of its arguments.
   *
   * @param scores of the fitted numbers
   * @param pairs of runs of each case
   * @param round takes part in chance
   * @return always the same numbers in the same order
   */
  List<Measure> measure(List<Double> scores, int pairs, int round);
}
