package org.demarche.statistics;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Holm's step-down adjustment of p values (Scand. J. Stat. 6, 1979). */
public final class HolmAdjustment {

  private HolmAdjustment() {}

  /**
   * Returns adjusted p values in the order given; each is at most 1.
   *
   * @param pValues p values in [0, 1] of one family
   */
  public static double[] adjust(double[] pValues) {
    int[] order =
        IntStream.range(0, pValues.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> pValues[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] adjusted = new double[pValues.length];
    double largest = 0;
    for (int rank = 0; rank < order.length; rank++) {
      double scaled = (order.length - rank) * pValues[order[rank]];
      largest = Math.max(largest, Math.min(1, scaled));
      adjusted[order[rank]] = largest;
    }
    return adjusted;
  }
}
