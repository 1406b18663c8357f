package org.demarche.statistics;

/** How an interval was made; a report prints it beside the numbers. */
public enum IntervalMethod {
  /** Wilson's interval with the effective sample size that the block means show. */
  WILSON_BLOCKS("Wilson interval on the effective sample size of the block means"),
  /** Wilson's interval for independent draws, used where there are fewer than two blocks. */
  WILSON_INDEPENDENT("Wilson interval for independent draws"),
  /** Wilson's interval with the effective sample size that the means of worlds show. */
  WILSON_WORLDS("Wilson interval on the effective sample size of the means of worlds"),
  /** Wilson's interval with the effective sample size that the spread within cells shows. */
  WILSON_CELLS("Wilson interval on the effective sample size of the spread within cells"),
  /** Student's interval on the block means. */
  STUDENT_BLOCKS("Student interval on the block means"),
  /** Student's interval on the means of worlds. */
  STUDENT_WORLDS("Student interval on the means of worlds"),
  /** Student's interval on the spread within the cells of a factorial design. */
  STUDENT_CELLS("Student interval on the spread within cells"),
  /** Student's interval for independent draws, used where blocks cannot show the spread. */
  STUDENT_INDEPENDENT("Student interval for independent draws"),
  /** Bias-corrected and accelerated bootstrap over whole blocks. */
  BCA_BLOCKS("BCa bootstrap over blocks"),
  /** Two order statistics that enclose the quantile. */
  ORDER_STATISTICS("order statistics"),
  /** The whole range of the sample, which covers a quantile less often than asked. */
  ORDER_STATISTICS_RANGE("range of the sample: too few values for the level asked"),
  /** Every value was the same: the interval has no width. */
  CONSTANT("all values equal"),
  /** Too little data for any interval. */
  NONE("too few values for an interval");

  private final String description;

  IntervalMethod(String description) {
    this.description = description;
  }

  /** Returns the method in words, without a full stop. */
  public String description() {
    return description;
  }
}
