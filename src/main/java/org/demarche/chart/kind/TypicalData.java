package org.demarche.chart.kind;

import java.util.List;
import org.demarche.chart.Arm;

/**
 * The kinds of paths that a pair takes.
 *
 * @param horizonDays the last day
 * @param panels one for each pair
 */
public record TypicalData(double horizonDays, List<Panel> panels) {

  /** Copies the panels. */
  public TypicalData {
    panels = List.copyOf(panels);
  }

  /**
   * A path on the ladder.
   *
   * @param starts the days on which a rung begins, ascending, the first the start
   * @param rungs the rung from each of them on
   */
  public record Course(List<Double> starts, List<Integer> rungs) {

    /** Copies the lists. */
    public Course {
      starts = List.copyOf(starts);
      rungs = List.copyOf(rungs);
    }
  }

  /**
   * One pair.
   *
   * @param pair what a reader calls it
   * @param runs how many paths of each arm were sorted into kinds
   * @param silhouette how far the kinds are apart, from −1 to 1
   * @param some paths to show, of the reference arm
   * @param kinds the kinds, the most frequent under the first arm first
   */
  public record Panel(
      String pair, long runs, double silhouette, List<Course> some, List<Kind> kinds) {

    /** Copies the lists. */
    public Panel {
      some = List.copyOf(some);
      kinds = List.copyOf(kinds);
    }
  }

  /**
   * One kind of path.
   *
   * @param medoid the path that is nearest to all others of its kind
   * @param shares the share of each arm's paths that are of the kind
   */
  public record Kind(Course medoid, List<Share> shares) {

    /** Copies the shares. */
    public Kind {
      shares = List.copyOf(shares);
    }
  }

  /**
   * How often an arm takes a kind of path.
   *
   * @param arm the arm
   * @param value from 0 to 1
   */
  public record Share(Arm arm, double value) {}
}
