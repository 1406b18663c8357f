package org.demarche.statistics.clusters;

import java.util.List;

/**
 * The states a run went through, run-length coded.
 *
 * @param starts rising times at which a state begins, the first of them the start of the run
 * @param states the state from each start on, of the same length
 */
public record Path(List<Double> starts, List<Integer> states) {

  /** Checks lengths and order, and copies the lists. */
  public Path {
    starts = List.copyOf(starts);
    states = List.copyOf(states);
    if (starts.isEmpty() || starts.size() != states.size()) {
      throw new IllegalArgumentException(
          starts.size()
              + " starts and "
              + states.size()
              + " states: give one state for each start");
    }
    for (int i = 1; i < starts.size(); i++) {
      if (!(starts.get(i) > starts.get(i - 1))) {
        throw new IllegalArgumentException("start " + starts.get(i) + " does not rise");
      }
    }
  }

  double start(int segment) {
    return starts.get(segment);
  }

  int state(int segment) {
    return states.get(segment);
  }

  int segments() {
    return starts.size();
  }
}
