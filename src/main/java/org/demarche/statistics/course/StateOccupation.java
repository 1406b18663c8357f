package org.demarche.statistics.course;

import java.util.Arrays;

/**
 * The share of runs in each state at each time of a grid (state occupation probabilities).
 *
 * <p>Order does not matter; counters of parts of an experiment can be added up.
 */
public final class StateOccupation {
  private final double[] grid;
  private final int states;
  private final long[][] counts;
  private long runs;

  /**
   * Starts empty.
   *
   * @param grid finite, rising times
   * @param states number of states, numbered from 0
   */
  public StateOccupation(double[] grid, int states) {
    if (states < 1) {
      throw new IllegalArgumentException("states " + states + " must be at least 1");
    }
    checkRising(grid, "grid");
    this.grid = grid.clone();
    this.states = states;
    this.counts = new long[grid.length][states];
  }

  /**
   * Counts one run.
   *
   * @param starts rising times at which a state begins; the first at or before the grid's first
   * @param path the state from each start on, of the same length
   * @throws IllegalArgumentException if the path does not cover the grid or leaves the states
   */
  public void add(double[] starts, int[] path) {
    check(starts, path);
    int segment = 0;
    for (int g = 0; g < grid.length; g++) {
      while (segment + 1 < starts.length && starts[segment + 1] <= grid[g]) {
        segment++;
      }
      counts[g][path[segment]]++;
    }
    runs++;
  }

  private void check(double[] starts, int[] path) {
    if (starts.length == 0 || starts.length != path.length) {
      throw new IllegalArgumentException(
          starts.length + " starts and " + path.length + " states: give one state for each start");
    }
    checkRising(starts, "start");
    if (grid.length > 0 && starts[0] > grid[0]) {
      throw new IllegalArgumentException(
          "path starts at " + starts[0] + ", after the first time of the grid, " + grid[0]);
    }
    for (int state : path) {
      if (state < 0 || state >= states) {
        throw new IllegalArgumentException("state " + state + " is not among 0 to " + (states - 1));
      }
    }
  }

  private static void checkRising(double[] times, String name) {
    for (int i = 0; i < times.length; i++) {
      if (!Double.isFinite(times[i]) || (i > 0 && times[i] <= times[i - 1])) {
        throw new IllegalArgumentException(
            name + " time " + times[i] + " at position " + (i + 1) + ": give finite, rising times");
      }
    }
  }

  /** Adds the counts of another part of the experiment, on the same grid and states. */
  public void addAll(StateOccupation other) {
    if (!Arrays.equals(grid, other.grid) || states != other.states) {
      throw new IllegalArgumentException("parts differ in grid or states: count on the same ones");
    }
    for (int g = 0; g < grid.length; g++) {
      for (int s = 0; s < states; s++) {
        counts[g][s] += other.counts[g][s];
      }
    }
    runs += other.runs;
  }

  /** Returns how many runs were counted. */
  public long runs() {
    return runs;
  }

  /** Returns the share of runs in {@code state} at a position of the grid, NaN without runs. */
  public double share(int gridIndex, int state) {
    return runs == 0 ? Double.NaN : (double) counts[gridIndex][state] / runs;
  }
}
