package org.demarche.chart.kind;

import java.util.List;

/**
 * Forecasts beside how often they came true.
 *
 * @param bins ten at most, ascending; those without a forecast are left out
 */
public record ReliabilityData(List<Bin> bins) {

  /** Copies the bins. */
  public ReliabilityData {
    bins = List.copyOf(bins);
  }

  /** Returns how many forecasts there are. */
  public int forecasts() {
    return bins.stream().mapToInt(Bin::n).sum();
  }

  /** Returns the bins that are off. */
  public List<Bin> off() {
    return bins.stream().filter(Bin::off).toList();
  }

  /**
   * Forecasts of about the same probability.
   *
   * @param low the least forecast of the bin
   * @param high its end
   * @param forecast the mean forecast
   * @param observed the share that came
   * @param n how many, above 0
   * @param off whether enough of them are too far from what came
   */
  public record Bin(double low, double high, double forecast, double observed, int n, boolean off) {

    /** Checks that there is a forecast. */
    public Bin {
      if (n < 1 || !(forecast >= 0 && forecast <= 1 && observed >= 0 && observed <= 1)) {
        throw new IllegalArgumentException("Bin from " + low + " holds no forecasts.");
      }
    }
  }
}
