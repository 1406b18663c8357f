package org.demarche.trace;

/** What happened to a stock. */
public enum StockStep {
  /** Nothing is left and supply does not meet the demand. */
  EXHAUSTED,
  /** A delivery out of turn has come in. */
  RESUPPLIED,
  /** The demand is met again after a shortage. */
  RECOVERED
}
