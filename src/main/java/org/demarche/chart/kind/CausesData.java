package org.demarche.chart.kind;

import java.util.List;
import org.demarche.chart.Arm;

/**
 * What brought about what in one run, as rows of a tree.
 *
 * @param arm the arm
 * @param replication its number, from 1
 * @param goal what the path that is marked leads to, in a few words; may be empty
 * @param total how many events there were in all
 * @param rows those that are shown, each below its cause
 */
public record CausesData(Arm arm, long replication, String goal, int total, List<Row> rows) {

  /** Checks that every row stands below its cause, and copies them. */
  public CausesData {
    rows = List.copyOf(rows);
    for (int r = 0; r < rows.size(); r++) {
      if (rows.get(r).parent() >= r) {
        throw new IllegalArgumentException(
            "Row " + r + " stands above its cause, row " + rows.get(r).parent() + ".");
      }
    }
  }

  /** What a row stands for, which gives it its mark. */
  public enum Look {
    /** What stood before the start. */
    EVE,
    /** An event of the timeline. */
    SCRIPTED,
    /** A friendly word or deed. */
    COOPERATION,
    /** A hostile word or deed. */
    CONFLICT,
    /** A session of a body. */
    SESSION,
    /** A step of talks. */
    TALKS,
    /** A case in a legislature or a court. */
    HOME
  }

  /**
   * A row.
   *
   * @param id of the event
   * @param day days from the start
   * @param date the same for people, such as "3 Jan"
   * @param label what happened
   * @param look what it stands for
   * @param level how far it is set in, from 0
   * @param parent number of the row of its cause, or -1
   * @param folded how many events that came of it are not shown
   * @param marked whether it is on the path to the goal
   */
  public record Row(
      String id,
      double day,
      String date,
      String label,
      Look look,
      int level,
      int parent,
      int folded,
      boolean marked) {}

  /** How many events are not shown. */
  int folded() {
    return total - rows.size();
  }
}
