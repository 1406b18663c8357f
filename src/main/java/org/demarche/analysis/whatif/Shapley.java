package org.demarche.analysis.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Shapley values (1953): what each of a few events adds to an outcome, averaged over every order in
 * which they could have come in. Chance holds still, so that the values are exact; they add up to
 * the outcome with all of the events minus that with none.
 */
public final class Shapley {
  /** The most events: 2 to the power of it are the replays. */
  public static final int MOST = 6;

  private Shapley() {}

  /**
   * Shares an outcome out.
   *
   * @param players how many events, 0 to {@link #MOST}
   * @param worth the outcome when only the events whose place is set in the mask take place, in the
   *     order of the masks; called once with all masks
   * @return a value for each event
   */
  public static List<Double> values(int players, Function<List<Integer>, List<Double>> worth) {
    if (players < 0 || players > MOST) {
      throw new IllegalArgumentException("from 0 to " + MOST + " events, not " + players);
    }
    List<Integer> masks = new ArrayList<>();
    for (int mask = 0; mask < 1 << players; mask++) {
      masks.add(mask);
    }
    List<Double> worths = worth.apply(masks);
    List<Double> values = new ArrayList<>();
    for (int i = 0; i < players; i++) {
      double sum = 0;
      for (int mask : masks) {
        if ((mask & 1 << i) == 0) {
          double weight =
              orders(Integer.bitCount(mask)) * orders(players - 1 - Integer.bitCount(mask));
          sum += weight * (worths.get(mask | 1 << i) - worths.get(mask));
        }
      }
      values.add(sum / orders(players));
    }
    return values;
  }

  private static double orders(int n) {
    double orders = 1;
    for (int k = 2; k <= n; k++) {
      orders *= k;
    }
    return orders;
  }
}
