package org.demarche.chart.kind;

import java.util.List;
import org.demarche.chart.Arm;
import org.demarche.model.Ladder;

/**
 * Shares of runs on each rung through time.
 *
 * @param days the days at which shares are given, ascending, from 0 or later
 * @param panels a panel for each arm and focal pair; pairs are drawn in the order in which they
 *     first come
 */
public record LadderData(List<Double> days, List<Panel> panels) {

  private static final double ROUNDING = 1e-6;

  /** Checks that days ascend and that every panel has a row for each. */
  public LadderData {
    days = List.copyOf(days);
    panels = List.copyOf(panels);
    Days.check(days);
    for (Panel panel : panels) {
      Days.check(days, panel.arm().id(), panel.shares().size());
    }
  }

  /**
   * One arm and pair.
   *
   * @param arm the arm
   * @param pair the label of the focal pair
   * @param runs finished runs that the shares rest on, above 0
   * @param falls days on which the rung falls because the holding time of an act ends, ascending
   * @param shares for each day, the share in [0, 1] of runs on each rung from 0 to {@link
   *     Ladder#TOP}, which add up to 1
   */
  public record Panel(
      Arm arm, String pair, long runs, List<Double> falls, List<List<Double>> shares) {

    /** Checks that every day's shares add up to 1. */
    public Panel {
      Counts.check(arm, runs);
      falls = List.copyOf(falls);
      shares = shares.stream().map(List::copyOf).toList();
      for (List<Double> day : shares) {
        double sum = day.stream().mapToDouble(Double::doubleValue).sum();
        if (day.size() != (Ladder.TOP + 1)
            || !(Math.abs(sum - 1) < ROUNDING)
            || day.stream().anyMatch(x -> x < 0)) {
          throw new IllegalArgumentException(
              "Arm "
                  + arm.id()
                  + " needs "
                  + (Ladder.TOP + 1)
                  + " shares a day that add up to 1, got "
                  + day
                  + ".");
        }
      }
    }
  }
}
