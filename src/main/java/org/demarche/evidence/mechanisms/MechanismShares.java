package org.demarche.evidence.mechanisms;

import java.util.List;

/**
 * In how many runs each mechanism was at work.
 *
 * @param arms ids of the arms, in order
 * @param reference index of the reference arm among them
 * @param replications runs of each arm that were asked for
 * @param untilDays what happened later did not count; the horizon where all did
 * @param finished runs of each arm that did not fail
 * @param rows one for each mechanism
 */
public record MechanismShares(
    List<String> arms,
    int reference,
    int replications,
    double untilDays,
    List<Integer> finished,
    List<Row> rows) {
  /** Copies the lists. */
  public MechanismShares {
    arms = List.copyOf(arms);
    finished = List.copyOf(finished);
    rows = List.copyOf(rows);
  }

  /**
   * A mechanism.
   *
   * @param mechanism which
   * @param runs by arm, the runs in which it was at work
   */
  public record Row(Mechanism mechanism, List<Integer> runs) {
    /** Copies the list. */
    public Row {
      runs = List.copyOf(runs);
    }
  }

  /**
   * The runs of all arms together that did not fail.
   *
   * @return 0 and up
   */
  public int total() {
    return finished.stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * In how many runs of all arms a mechanism was at work.
   *
   * @param row its row
   * @return 0 to {@link #total()}
   */
  public int runs(Row row) {
    return row.runs().stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * The share of the runs of all arms.
   *
   * @param row its row
   * @return 0 to 1, NaN without a run
   */
  public double share(Row row) {
    return (double) runs(row) / total();
  }

  /**
   * The share of the runs of an arm.
   *
   * @param row its row
   * @param arm index of the arm
   * @return 0 to 1, NaN without a run
   */
  public double share(Row row, int arm) {
    return (double) row.runs().get(arm) / finished.get(arm);
  }

  /**
   * Mechanisms that were at work in no run.
   *
   * @return in order
   */
  public List<Mechanism> never() {
    return rows.stream().filter(row -> runs(row) == 0).map(Row::mechanism).toList();
  }

  /**
   * Mechanisms that were at work in every run of every arm.
   *
   * @return in order
   */
  public List<Mechanism> always() {
    return rows.stream().filter(row -> runs(row) == total()).map(Row::mechanism).toList();
  }
}
