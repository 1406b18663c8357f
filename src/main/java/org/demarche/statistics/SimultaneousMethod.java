package org.demarche.statistics;

/** How a family of intervals was made to hold at once; a report prints it. */
public enum SimultaneousMethod {
  /** One comparison: Student's interval as it is. */
  SINGLE("Student interval of a single comparison"),
  /** Quantile of the largest |t| under the correlations that the blocks show. */
  MAX_T("Dunnett-type intervals: largest |t| under the correlations between blocks"),
  /** Student's interval at level 1 − (1 − level) / size. */
  BONFERRONI("Bonferroni intervals: too few blocks to estimate correlations");

  private final String description;

  SimultaneousMethod(String description) {
    this.description = description;
  }

  /** Returns the method in words, without a full stop. */
  public String description() {
    return description;
  }
}
