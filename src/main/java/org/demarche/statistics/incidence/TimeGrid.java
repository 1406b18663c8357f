package org.demarche.statistics.incidence;

import java.util.Arrays;

/** Ascending times at which a curve is read. */
final class TimeGrid {
  private final double[] times;

  TimeGrid(double[] times) {
    for (int i = 0; i < times.length; i++) {
      if (!Double.isFinite(times[i]) || (i > 0 && times[i] <= times[i - 1])) {
        throw new IllegalArgumentException(
            "grid time " + times[i] + " at position " + (i + 1) + ": give finite, rising times");
      }
    }
    this.times = times.clone();
  }

  int size() {
    return times.length;
  }

  double at(int index) {
    return times[index];
  }

  /** Returns the first index whose time is at or after {@code time}, {@link #size} if none is. */
  int firstAtOrAfter(double time) {
    int index = Arrays.binarySearch(times, time);
    return index >= 0 ? index : -index - 1;
  }
}
