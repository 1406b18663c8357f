package org.demarche.statistics;

/** How an interval was made; a report prints it beside the numbers. */
public enum IntervalMethod {
  /** Wilson's interval with the effective sample size that the block means show. */
  WILSON_BLOCKS,
  /** Wilson's interval for independent draws, used where there are fewer than two blocks. */
  WILSON_INDEPENDENT,
  /** Wilson's interval with the effective sample size that the means of worlds show. */
  WILSON_WORLDS,
  /** Wilson's interval with the effective sample size that the spread within cells shows. */
  WILSON_CELLS,
  /** Student's interval on the block means. */
  STUDENT_BLOCKS,
  /** Student's interval on the means of worlds. */
  STUDENT_WORLDS,
  /** Student's interval on the spread within the cells of a factorial design. */
  STUDENT_CELLS,
  /** Student's interval for independent draws, used where blocks cannot show the spread. */
  STUDENT_INDEPENDENT,
  /** Bias-corrected and accelerated bootstrap over whole blocks. */
  BCA_BLOCKS,
  /** Two order statistics that enclose the quantile. */
  ORDER_STATISTICS,
  /** The whole range of the sample, which covers a quantile less often than asked. */
  ORDER_STATISTICS_RANGE,
  /** Every value was the same: the interval has no width. */
  CONSTANT,
  /** Too little data for any interval. */
  NONE
}
