package org.demarche.statistics.incidence;

import java.util.ArrayList;
import java.util.List;
import org.demarche.statistics.ShareIntervals;
import org.demarche.statistics.Stratification;

/**
 * Counts complete runs by the time of an event, one run at a time in index order.
 *
 * <p>For marginal incidence, add the time of the first event of the kind. For first-event incidence
 * among competing kinds, add that time if this kind came first and {@link #NEVER} if another did or
 * none. Memory does not grow with the number of runs; intervals are Wilson's on block means, as
 * {@link ShareIntervals} states.
 */
public final class IncidenceCounter {
  /** The time of an event that did not happen. */
  public static final double NEVER = Double.POSITIVE_INFINITY;

  private final TimeGrid grid;
  private final int blockSize;
  private final Stratification.Kind kind;
  private final long[] events;
  private final int[] eventsInBlock;
  private final double[] mean;
  private final double[] between;
  private int placesInBlock;
  private int runsInBlock;
  private double runsInBlocks;
  private int n;
  private int missing;
  private int blocks;

  /**
   * Starts empty.
   *
   * @param grid finite, rising times
   * @param stratification which runs are independent of which
   */
  public IncidenceCounter(double[] grid, Stratification stratification) {
    this.grid = new TimeGrid(grid);
    this.blockSize = stratification.blockSize();
    this.kind = stratification.kind();
    this.events = new long[grid.length];
    this.eventsInBlock = new int[grid.length];
    this.mean = new double[grid.length];
    this.between = new double[grid.length];
  }

  /**
   * Takes the next run.
   *
   * @param time when the event happened, {@link #NEVER} if it did not, NaN if the run failed
   */
  public void add(double time) {
    if (Double.isNaN(time)) {
      missing++;
    } else {
      n++;
      runsInBlock++;
      int index = grid.firstAtOrAfter(time);
      if (index < grid.size()) {
        events[index]++;
        eventsInBlock[index]++;
      }
    }
    placesInBlock++;
    if (placesInBlock == blockSize) {
      closeBlock();
    }
  }

  private void closeBlock() {
    if (runsInBlock > 0) {
      blocks++;
      runsInBlocks += runsInBlock;
      double weight = runsInBlock / runsInBlocks;
      int sofar = 0;
      for (int g = 0; g < mean.length; g++) {
        sofar += eventsInBlock[g];
        eventsInBlock[g] = 0;
        double share = (double) sofar / runsInBlock;
        double delta = share - mean[g];
        mean[g] += delta * weight;
        between[g] += runsInBlock * delta * (share - mean[g]);
      }
    }
    placesInBlock = 0;
    runsInBlock = 0;
  }

  /**
   * Returns the curve of the runs added; an incomplete last block counts as a block, so this ends
   * the counting.
   *
   * @param level coverage of each interval, inside (0, 1)
   */
  public IncidenceCurve curve(double level) {
    closeBlock();
    List<IncidenceCurve.Point> points = new ArrayList<>();
    long sofar = 0;
    ShareIntervals.Sample sample =
        new ShareIntervals.Sample(
            n, missing, blocks, Math.max(0, blocks - 1), blockSize == 1, kind);
    for (int g = 0; g < grid.size(); g++) {
      sofar += events[g];
      double variance = blocks < 2 ? Double.NaN : between[g] / (blocks - 1) / n;
      points.add(
          new IncidenceCurve.Point(
              grid.at(g), ShareIntervals.summarise((double) sofar / n, variance, sample, level)));
    }
    return new IncidenceCurve(points);
  }
}
