package org.demarche.chart.kind;

import java.util.List;
import org.demarche.chart.Arm;

/**
 * How governments and armed groups stand with one another.
 *
 * @param arm whose runs
 * @param runs how many were recorded
 * @param parties those who stand with or against one another
 * @param moments the days of which it was recorded, ascending
 */
public record RelationsData(Arm arm, long runs, List<Party> parties, List<Moment> moments) {

  /** Copies the lists and checks that every moment has a tie for each two. */
  public RelationsData {
    parties = List.copyOf(parties);
    moments = List.copyOf(moments);
    int pairs = parties.size() * (parties.size() - 1) / 2;
    for (Moment moment : moments) {
      if (moment.ties().size() != pairs) {
        throw new IllegalArgumentException(
            "Day " + moment.day() + " has " + moment.ties().size() + " ties for " + pairs + ".");
      }
    }
  }

  /**
   * The place of the tie between two parties.
   *
   * @param one place of one
   * @param other place of the other
   */
  int place(int one, int other) {
    int low = Math.min(one, other);
    int high = Math.max(one, other);
    return low * (2 * parties.size() - low - 1) / 2 + high - low - 1;
  }

  /**
   * A government or an armed group.
   *
   * @param code its code
   * @param name what a reader calls it
   */
  public record Party(String code, String name) {}

  /**
   * A day.
   *
   * @param day when
   * @param ties the first party with the second, the first with the third, …
   */
  public record Moment(double day, List<Tie> ties) {
    /** Copies the ties. */
    public Moment {
      ties = List.copyOf(ties);
    }
  }

  /**
   * How two stand with each other.
   *
   * @param median climate in the middle of the runs, Goldstein points
   * @param bad share of runs in which they are on bad terms
   * @param good share of runs in which they are on good terms
   */
  public record Tie(double median, double bad, double good) {}
}
