package org.demarche.engine.program;

/** A condition or an outcome, compiled to a closure over a run. */
@FunctionalInterface
public interface Term {
  /** The value now; NaN for missing. */
  double value(RunFacts facts);
}
