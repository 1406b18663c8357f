package org.demarche.experiment;

import java.util.ArrayList;
import java.util.List;
import org.demarche.results.RunDescription;
import org.demarche.statistics.BlockMoments;
import org.demarche.statistics.OutcomeEstimator;
import org.demarche.statistics.Stratification;

/**
 * Ends a run when every headline share is known well enough: looks after 100, 200, 300 ...
 * replications, always on all of them from the first on, and stops when the 95% half-widths of all
 * arms were small enough at a look and at the five before it (the look-ahead of Hoad, Robinson and
 * Davies, 2010). All arms stop together.
 */
final class PrecisionRule {
  /** Replications between two looks. */
  static final int LOOK = 100;

  private static final int LOOK_AHEAD = 5;

  private final double halfWidth;
  private final OutcomeEstimator estimator;
  private final List<Integer> columns = new ArrayList<>();
  private final List<List<BlockMoments>> moments = new ArrayList<>();
  private int preciseLooks;

  /**
   * Begins without data.
   *
   * @param halfWidth to be reached
   * @param run whose headline shares count
   * @param stratification of the design
   * @throws IllegalArgumentException if no headline outcome is a share
   */
  PrecisionRule(double halfWidth, RunDescription run, Stratification stratification) {
    this.halfWidth = halfWidth;
    this.estimator = new OutcomeEstimator(stratification, OutcomeEstimator.DEFAULT_LEVEL);
    for (int i = 0; i < run.outcomes().size(); i++) {
      if (run.outcomes().get(i).headline() && run.outcomes().get(i).share()) {
        columns.add(i);
      }
    }
    if (columns.isEmpty()) {
      throw new IllegalArgumentException(
          "Precision needs a headline outcome that is a share, and this scenario has none. Mark one"
              + " with headline: true, or use --reps.");
    }
    for (int arm = 0; arm < run.arms().size(); arm++) {
      List<BlockMoments> ofArm = new ArrayList<>();
      columns.forEach(c -> ofArm.add(estimator.gather()));
      moments.add(ofArm);
    }
  }

  /**
   * Takes the next row.
   *
   * @param replication from 1
   * @param arm from 0
   * @param values the row's outcomes
   * @return whether the run is to end after this row
   */
  boolean add(int replication, int arm, double[] values) {
    for (int i = 0; i < columns.size(); i++) {
      moments.get(arm).get(i).add(values[columns.get(i)]);
    }
    if (arm < moments.size() - 1 || replication % LOOK != 0) {
      return false;
    }
    preciseLooks = isPrecise() ? preciseLooks + 1 : 0;
    return preciseLooks > LOOK_AHEAD;
  }

  private boolean isPrecise() {
    return moments.stream()
        .flatMap(List::stream)
        .map(m -> estimator.share(m).interval())
        .allMatch(interval -> interval.halfWidth() <= halfWidth);
  }
}
