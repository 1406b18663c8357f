package org.demarche.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.results.RunDescription;
import org.demarche.results.RunSummary;
import org.demarche.statistics.BlockMoments;
import org.demarche.statistics.Interval;
import org.demarche.statistics.OutcomeEstimator;
import org.demarche.statistics.Stratification;
import org.demarche.words.Message;
import org.demarche.words.UnfitException;
import org.jspecify.annotations.Nullable;

/**
 * Ends a run when every headline outcome is known well enough: looks after 100, 200, 300 ...
 * replications, always on all of them from the first on, and stops when the 95% half-widths of all
 * arms were small enough at a look and at the five before it (the look-ahead of Hoad, Robinson and
 * Davies, 2010). All arms stop together. A share takes the half-width asked for unless it states
 * its own; a mean has to state one.
 */
final class PrecisionRule {
  /** Replications between two looks. */
  static final int LOOK = 100;

  private static final int LOOK_AHEAD = 5;

  private final RunDescription run;
  private final OutcomeEstimator estimator;
  private final List<Wanted> wanted = new ArrayList<>();
  private final List<List<BlockMoments>> moments = new ArrayList<>();
  private int preciseLooks;

  /** A headline outcome and the half-width that it is to reach. */
  private record Wanted(int column, boolean share, double halfWidth) {}

  /**
   * Begins without data.
   *
   * @param halfWidth that shares are to reach
   * @param run whose headline outcomes count
   * @param stratification of the design
   * @throws IllegalArgumentException if there is no headline outcome, or a mean among them states
   *     no half-width
   */
  PrecisionRule(double halfWidth, RunDescription run, Stratification stratification) {
    this.run = run;
    this.estimator = new OutcomeEstimator(stratification, OutcomeEstimator.DEFAULT_LEVEL);
    check(run);
    for (int i = 0; i < run.outcomes().size(); i++) {
      RunDescription.OutcomeEntry outcome = run.outcomes().get(i);
      if (outcome.headline()) {
        @Nullable Double own = outcome.precision();
        wanted.add(new Wanted(i, outcome.share(), own == null ? halfWidth : own));
      }
    }
    for (int arm = 0; arm < run.arms().size(); arm++) {
      List<BlockMoments> ofArm = new ArrayList<>();
      wanted.forEach(w -> ofArm.add(estimator.gather()));
      moments.add(ofArm);
    }
  }

  /**
   * Tells whether a run can stop by precision.
   *
   * @param run whose headline outcomes count
   * @throws IllegalArgumentException if it cannot; the message says what to change
   */
  static void check(RunDescription run) {
    List<RunDescription.OutcomeEntry> headlines =
        run.outcomes().stream().filter(RunDescription.OutcomeEntry::headline).toList();
    if (headlines.isEmpty()) {
      throw new UnfitException(Message.of("run-precision-no-headline"));
    }
    String open =
        headlines.stream()
            .filter(o -> !o.share() && o.precision() == null)
            .map(RunDescription.OutcomeEntry::id)
            .collect(Collectors.joining(", "));
    if (!open.isEmpty()) {
      throw new UnfitException(Message.of("run-precision-means", "outcomes", open));
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
    for (int i = 0; i < wanted.size(); i++) {
      moments.get(arm).get(i).add(values[wanted.get(i).column()]);
    }
    if (arm < moments.size() - 1 || replication % LOOK != 0) {
      return false;
    }
    preciseLooks = isPrecise() ? preciseLooks + 1 : 0;
    return preciseLooks > LOOK_AHEAD;
  }

  private boolean isPrecise() {
    for (int i = 0; i < wanted.size(); i++) {
      for (List<BlockMoments> arm : moments) {
        if (!(halfWidth(i, arm) <= wanted.get(i).halfWidth())) {
          return false;
        }
      }
    }
    return true;
  }

  private double halfWidth(int i, List<BlockMoments> arm) {
    BlockMoments gathered = arm.get(i);
    Interval interval =
        (wanted.get(i).share() ? estimator.share(gathered) : estimator.mean(gathered)).interval();
    return interval.halfWidth();
  }

  /** Returns how far each headline outcome has come, on all replications so far. */
  List<RunSummary.Reached> reached() {
    List<RunSummary.Reached> reached = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      int widest = 0;
      for (int arm = 1; arm < moments.size(); arm++) {
        // An unknown half-width is the widest of all.
        boolean wider = !(halfWidth(i, moments.get(arm)) <= halfWidth(i, moments.get(widest)));
        widest = wider && !Double.isNaN(halfWidth(i, moments.get(widest))) ? arm : widest;
      }
      double width = halfWidth(i, moments.get(widest));
      reached.add(
          new RunSummary.Reached(
              run.outcomes().get(wanted.get(i).column()).id(),
              wanted.get(i).halfWidth(),
              Double.isFinite(width) ? (Double) width : null,
              run.arms().get(widest).id()));
    }
    return reached;
  }
}
