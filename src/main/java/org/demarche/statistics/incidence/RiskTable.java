package org.demarche.statistics.incidence;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Runs at risk and their events at each distinct time, failed runs left out. */
final class RiskTable {
  private final double[] times;
  private final int[] kinds;
  private final double[] distinct;
  private final int[] firstOf;

  RiskTable(double[] times, int[] kinds) {
    int[] order =
        IntStream.range(0, times.length)
            .filter(i -> !Double.isNaN(times[i]))
            .boxed()
            .sorted(Comparator.comparingDouble(i -> times[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    this.times = new double[order.length];
    this.kinds = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      this.times[i] = times[order[i]];
      this.kinds[i] = kinds[order[i]];
      check(this.times[i], this.kinds[i], order[i]);
    }
    int[] starts =
        IntStream.range(0, order.length)
            .filter(i -> i == 0 || this.times[i] != this.times[i - 1])
            .toArray();
    this.distinct = Arrays.stream(starts).mapToDouble(i -> this.times[i]).toArray();
    this.firstOf = Arrays.copyOf(starts, starts.length + 1);
    this.firstOf[starts.length] = order.length;
  }

  private static void check(double time, int kind, int index) {
    if (Double.isInfinite(time) || kind < AalenJohansen.CENSORED) {
      throw new IllegalArgumentException(
          "run "
              + (index + 1)
              + " has time "
              + time
              + " and kind "
              + kind
              + ": give a finite time and kind 0 (censored) or above");
    }
  }

  int runs() {
    return times.length;
  }

  int size() {
    return distinct.length;
  }

  int atRisk(int row) {
    return times.length - firstOf[row];
  }

  int events(int row) {
    return count(row, 0);
  }

  int events(int row, int kind) {
    return count(row, kind);
  }

  private int count(int row, int kind) {
    int count = 0;
    for (int i = firstOf[row]; i < firstOf[row + 1]; i++) {
      count += kinds[i] != AalenJohansen.CENSORED && (kind == 0 || kinds[i] == kind) ? 1 : 0;
    }
    return count;
  }

  /** Returns the last row at or before {@code time}, −1 if there is none. */
  int lastAtOrBefore(double time) {
    int row = Arrays.binarySearch(distinct, time);
    return row >= 0 ? row : -row - 2;
  }

  /** Returns how many runs last beyond {@code time}. */
  int atRiskAfter(double time) {
    return times.length - firstOf[lastAtOrBefore(time) + 1];
  }
}
