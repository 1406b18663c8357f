package org.demarche.results;

import java.util.Optional;
import org.demarche.model.PathClass;

/** Is shown rows of {@code paths.csv} in their order. */
@FunctionalInterface
public interface PathVisitor {
  /**
   * Called for each row of a replication that did not fail.
   *
   * @param replication from 1
   * @param arm place of the arm, from 0
   * @param pair place of the focal pair, from 0
   * @param path what the row says; valid during the call
   */
  void visit(int replication, int arm, int pair, Row path);

  /** A path; its arrays are shared and must not be changed. */
  final class Row {
    private final double[] days;
    private final int[] rungs;
    private final Optional<PathClass> pathClass;
    private final double[] firsts;
    private final double[] climates;

    /**
     * A path.
     *
     * @param days when each entry begins, increasing, the first is the start
     * @param rungs the rung of each entry
     * @param pathClass how it ended, if it has a class
     * @param firsts days of {@link RowText#FIRSTS}, NaN for never
     * @param climates on the days of {@link RunDescription#climateDays()}
     */
    public Row(
        double[] days,
        int[] rungs,
        Optional<PathClass> pathClass,
        double[] firsts,
        double[] climates) {
      this.days = days;
      this.rungs = rungs;
      this.pathClass = pathClass;
      this.firsts = firsts;
      this.climates = climates;
    }

    /** Returns when each entry begins, in days. */
    public double[] days() {
      return days;
    }

    /** Returns the rung of each entry. */
    public int[] rungs() {
      return rungs;
    }

    /** Returns how it ended, if it has a class. */
    public Optional<PathClass> pathClass() {
      return pathClass;
    }

    /** Returns the days of first events, NaN for never. */
    public double[] firsts() {
      return firsts;
    }

    /** Returns the climates on the sampled days. */
    public double[] climates() {
      return climates;
    }
  }
}
