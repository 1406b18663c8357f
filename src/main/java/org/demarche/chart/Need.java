package org.demarche.chart;

/**
 * What a chart needs beyond a finished run. A chart that needs nothing is asked of every run, which
 * says why it has none; one whose need a run does not meet is left out without a word there.
 */
public enum Need {
  /** Pairs under study. */
  PAIRS,
  /** A scripted act that opens the crisis. */
  OPENING_ACT,
  /** Bodies that vote. */
  BODIES,
  /** Stocks that states live on. */
  STOCKS,
  /** What runs of this version record beside paths and outcomes. */
  RECORD,
  /** Headline outcomes. */
  HEADLINES,
  /** More than a handful of runs. */
  MANY_RUNS,
  /** A run that can be told. */
  STORY,
  /** Talks in the run that is told. */
  TALKS
}
