package org.demarche.statistics.incidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.demarche.statistics.CriticalValues;
import org.demarche.statistics.Interval;
import org.demarche.statistics.IntervalMethod;
import org.demarche.statistics.ShareIntervals;
import org.demarche.statistics.Stratification;
import org.demarche.statistics.Summary;

/**
 * Cumulative incidence of one kind of first event when other kinds compete and runs are censored.
 *
 * <p>Aalen and Johansen, Scand. J. Stat. 5, 1978: the sum over event times u of S(u−) d_k(u)/Y(u),
 * with S the share still without any event, d_k the events of the kind and Y the runs at risk; a
 * run censored at u is still at risk at u. The variance is the infinitesimal jackknife, influences
 * summed within blocks and, for blocks, times K/(K − 1), so that without censoring it is the
 * variance of block means. For independent runs it is what R's {@code survival::survfit} prints.
 * Intervals are Wilson's with the effective size of that variance; while nothing has happened, with
 * the number still at risk.
 */
public final class AalenJohansen {
  /** The kind of a run that ended without an event. */
  public static final int CENSORED = 0;

  private static final int FAILED = -1;

  private final RiskTable table;
  private final int[] rows;
  private final int[] kinds;
  private final Stratification stratification;

  /**
   * Sorts runs into a table of risk; arrays are in index order and are copied.
   *
   * @param times when each run's first event or its censoring came, NaN for a failed run
   * @param kinds {@link #CENSORED} or a positive number for the kind of event, of the same length
   * @param stratification which runs are independent of which
   * @throws IllegalArgumentException if lengths differ, a time is infinite, or a kind negative
   */
  public AalenJohansen(double[] times, int[] kinds, Stratification stratification) {
    if (times.length != kinds.length) {
      throw new IllegalArgumentException(
          times.length + " times and " + kinds.length + " kinds: give one kind for each time");
    }
    this.kinds = kinds.clone();
    this.stratification = stratification;
    this.table = new RiskTable(times, kinds);
    this.rows = new int[times.length];
    Arrays.setAll(rows, r -> Double.isNaN(times[r]) ? FAILED : table.lastAtOrBefore(times[r]));
  }

  /**
   * Estimates the incidence of one kind.
   *
   * @param kind a positive number
   * @param grid finite, rising times
   * @param level coverage of each interval, inside (0, 1)
   */
  public IncidenceCurve incidence(int kind, double[] grid, double level) {
    if (kind <= CENSORED) {
      throw new IllegalArgumentException("kind " + kind + " must be positive");
    }
    TimeGrid times = new TimeGrid(grid);
    KindIncidence incidence = new KindIncidence(table, kind);
    List<IncidenceCurve.Point> points = new ArrayList<>();
    for (int g = 0; g < times.size(); g++) {
      points.add(new IncidenceCurve.Point(times.at(g), summary(incidence, times.at(g), level)));
    }
    return new IncidenceCurve(points);
  }

  private Summary summary(KindIncidence incidence, double time, double level) {
    int missing = rows.length - table.runs();
    if (table.runs() == 0) {
      return new Summary(0, missing, 0, Interval.undefined(), IntervalMethod.NONE);
    }
    int now = table.lastAtOrBefore(time);
    double share = Math.min(1, incidence.at(now));
    double squares = 0;
    double blockSum = 0;
    int valuesInBlock = 0;
    int blocks = 0;
    for (int r = 0; r < rows.length; r++) {
      if (rows[r] != FAILED) {
        blockSum += incidence.influence(rows[r], kinds[r], now);
        valuesInBlock++;
      }
      boolean last = r + 1 == rows.length;
      if (last || stratification.blockOf(r + 1) != stratification.blockOf(r)) {
        squares += blockSum * blockSum;
        blocks += valuesInBlock > 0 ? 1 : 0;
        blockSum = 0;
        valuesInBlock = 0;
      }
    }
    return summary(share, squares, blocks, table.atRiskAfter(time), level);
  }

  private Summary summary(double share, double squares, int blocks, int atRisk, double level) {
    boolean byBlocks = blocks >= 2 && !stratification.isIndependent();
    double variance = byBlocks ? squares * blocks / (blocks - 1) : squares;
    double critical =
        byBlocks ? CriticalValues.student(blocks - 1, level) : CriticalValues.normal(level);
    boolean none = share <= 0 || share >= 1;
    double size =
        none ? Math.max(1, atRisk) : ShareIntervals.effectiveSize(share, table.runs(), variance);
    Interval wilson = ShareIntervals.wilson(share, size, critical);
    Interval interval = new Interval(share, Math.sqrt(variance), wilson.low(), wilson.high());
    return new Summary(
        table.runs(),
        rows.length - table.runs(),
        blocks,
        interval,
        byBlocks ? IntervalMethod.WILSON_BLOCKS : IntervalMethod.WILSON_INDEPENDENT);
  }
}
