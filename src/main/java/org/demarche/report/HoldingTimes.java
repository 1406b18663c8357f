package org.demarche.report;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.demarche.model.Action;
import org.demarche.model.Pair;
import org.demarche.model.Plan;
import org.demarche.model.Quantity;
import org.demarche.model.ScriptedEvent;

/**
 * The days on which a pair's rung falls in many runs at once because a scripted act no longer holds
 * it: nobody has stepped back.
 */
final class HoldingTimes {
  /** A fall of so large a share of runs is seen in a picture. */
  private static final double SEEN = .1;

  private final Plan plan;

  HoldingTimes(Plan plan) {
    this.plan = plan;
  }

  /**
   * Finds the falls.
   *
   * @param pair place of the focal pair
   * @param days of the shares, ascending
   * @param cell the shares
   * @return days within the course, ascending
   */
  List<Double> falls(int pair, double[] days, PathTally.Cell cell) {
    TreeSet<Double> falls = new TreeSet<>();
    for (ScriptedEvent event : plan.timeline()) {
      boolean between = isBetween(event, plan.focalPairs().get(pair));
      if (between
          && event.action() >= 0
          && event.at() instanceof Quantity.Fixed at
          && event.when() == null) {
        Action action = plan.actions().get(event.action());
        double end = at.value() + action.delayDays() + action.holdsDays();
        if (end > days[0] && end < days[days.length - 1] && falls(action.rung(), end, days, cell)) {
          falls.add(end);
        }
      }
    }
    return new ArrayList<>(falls);
  }

  private static boolean isBetween(ScriptedEvent event, Pair pair) {
    int source = event.source();
    return (source == pair.first() && event.targets().contains(pair.second()))
        || (source == pair.second() && event.targets().contains(pair.first()));
  }

  /** Whether markedly fewer runs stand on the act's rung or above after its end than before. */
  private static boolean falls(int rung, double end, double[] days, PathTally.Cell cell) {
    int before = 0;
    int after = days.length - 1;
    for (int i = 0; i < days.length; i++) {
      before = days[i] < end ? i : before;
      after = days[days.length - 1 - i] > end ? days.length - 1 - i : after;
    }
    return rung > 0 && atOrAbove(rung, before, cell) - atOrAbove(rung, after, cell) >= SEEN;
  }

  private static double atOrAbove(int rung, int day, PathTally.Cell cell) {
    double sum = 0;
    for (int each = rung; each < PathTally.RUNGS; each++) {
      sum += cell.rungShare(day, each);
    }
    return sum;
  }
}
