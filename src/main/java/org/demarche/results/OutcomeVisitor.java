package org.demarche.results;

/** Is shown rows of {@code outcomes.csv} in their order. */
@FunctionalInterface
public interface OutcomeVisitor {
  /**
   * Called for each row.
   *
   * @param replication from 1
   * @param arm place of the arm, from 0
   * @param values one for each outcome, NaN for missing; valid during the call
   */
  void visit(int replication, int arm, double[] values);
}
