package org.demarche.chart.kind;

import java.util.List;
import org.demarche.chart.Arm;
import org.demarche.chart.Estimate;
import org.demarche.model.PathClass;

/**
 * Shares of runs by path class.
 *
 * @param pairs the focal pairs, a panel each; may be empty
 */
public record OutcomesData(List<Pair> pairs) {

  private static final double ROUNDING = 1e-6;

  /** Copies the pairs. */
  public OutcomesData {
    pairs = List.copyOf(pairs);
  }

  /**
   * A focal pair.
   *
   * @param label such as "USA–CUB"
   * @param bars a bar for each arm; may be empty
   */
  public record Pair(String label, List<Bar> bars) {

    /** Copies the bars. */
    public Pair {
      bars = List.copyOf(bars);
    }
  }

  /**
   * The shares of one arm.
   *
   * @param arm the arm
   * @param runs finished runs that the shares rest on, above 0
   * @param shares a share in [0, 1] for each {@link PathClass}, in the order of that enum, which
   *     add up to 1
   */
  public record Bar(Arm arm, long runs, List<Estimate> shares) {

    /** Checks that there is a share for each class and that they add up to 1. */
    public Bar {
      shares = List.copyOf(shares);
      Counts.check(arm, runs);
      if (shares.size() != PathClass.values().length) {
        throw new IllegalArgumentException(
            "Arm "
                + arm.id()
                + " needs "
                + PathClass.values().length
                + " shares, got "
                + shares.size()
                + ".");
      }
      double sum = 0;
      for (Estimate share : shares) {
        if (share.low() < -ROUNDING || share.high() > 1 + ROUNDING) {
          throw new IllegalArgumentException(
              "A share of arm " + arm.id() + " leaves [0, 1]: " + share + ".");
        }
        sum += share.value();
      }
      if (Math.abs(sum - 1) > ROUNDING) {
        throw new IllegalArgumentException(
            "The shares of arm " + arm.id() + " add up to " + sum + ", not 1.");
      }
    }

    /** Returns the share of a class. */
    public Estimate share(PathClass of) {
      return shares.get(of.ordinal());
    }
  }
}
