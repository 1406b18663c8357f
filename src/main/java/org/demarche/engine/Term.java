package org.demarche.engine;

/** A condition or an outcome, compiled to a closure over a run. */
@FunctionalInterface
interface Term {
  /** The value now; NaN for missing. */
  double value(RunFacts facts);
}
