package org.demarche.results;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Counts the replications that failed and keeps the first of them with their reasons. */
public final class FailureLog {
  /** How many failures are kept with their reasons; all are counted. */
  public static final int KEPT = 100;

  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final List<Failure> first = new ArrayList<>();

  /** Creates a log without entries. */
  public FailureLog() {}

  /**
   * Counts a failure.
   *
   * @param failure in the order of (replication, arm)
   */
  public void add(Failure failure) {
    counts.merge(failure.arm(), 1, Integer::sum);
    if (first.size() < KEPT) {
      first.add(failure);
    }
  }

  /** Returns how many replications failed in all arms together. */
  public int total() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * Returns how many replications of an arm failed.
   *
   * @param arm its id
   */
  public int count(String arm) {
    return counts.getOrDefault(arm, 0);
  }

  /**
   * Fills in the reasons of failures that earlier sessions met.
   *
   * @param reasons finds the reason of a failure
   */
  public void explain(Function<Failure, String> reasons) {
    first.replaceAll(
        f ->
            f.reason().isEmpty()
                ? new Failure(f.arm(), f.replication(), f.seed(), reasons.apply(f))
                : f);
  }

  /** Returns the number of failures by arm, for arms that have any. */
  public Map<String, Integer> counts() {
    return Collections.unmodifiableMap(counts);
  }

  /** Returns the first failures, {@link #KEPT} at most. */
  public List<Failure> first() {
    return List.copyOf(first);
  }
}
