package org.demarche.statistics;

/** How a family of intervals was made to hold at once; a report prints it. */
public enum SimultaneousMethod {
  /** One comparison: Student's interval as it is. */
  SINGLE,
  /** Quantile of the largest |t| under the correlations that the blocks show. */
  MAX_T,
  /** Student's interval at level 1 − (1 − level) / size. */
  BONFERRONI
}
