package org.demarche.statistics.discovery;

import java.util.List;

/**
 * What a box demands of one assumption.
 *
 * <p>A quasi-p value is the chance of a box as dense as this one if the restriction did nothing:
 * one minus the binomial probability of fewer runs of interest among the box's runs at the density
 * that the box has without the restriction (Bryant and Lempert, Technol. Forecast. Soc. Change 77,
 * 2010). It ignores that the restriction was searched for, hence "quasi"; NaN stands for a side
 * that is not restricted.
 */
public sealed interface Limit {

  /** Returns the name of the assumption. */
  String name();

  /** Tells whether a value of the assumption, for categories its code, lies in the box. */
  boolean allows(double value);

  /** Returns the smallest quasi-p value of the restrictions, the strongest sign. */
  double quasiP();

  /**
   * An assumption within limits, which belong to the box.
   *
   * @param name of the assumption
   * @param low lower limit, the smallest value of all runs if that side is free
   * @param high upper limit, the largest value of all runs if that side is free
   * @param quasiPLow of the lower limit, NaN if free
   * @param quasiPHigh of the upper limit, NaN if free
   */
  record Range(String name, double low, double high, double quasiPLow, double quasiPHigh)
      implements Limit {

    @Override
    public boolean allows(double value) {
      return low <= value && value <= high;
    }

    @Override
    public double quasiP() {
      if (Double.isNaN(quasiPLow)) {
        return quasiPHigh;
      }
      return Double.isNaN(quasiPHigh) ? quasiPLow : Math.min(quasiPLow, quasiPHigh);
    }
  }

  /**
   * An assumption among certain categories.
   *
   * @param name of the assumption
   * @param kept codes of the categories in the box, rising
   * @param quasiP of the restriction
   */
  record Categories(String name, List<Integer> kept, double quasiP) implements Limit {

    /** Copies the list. */
    public Categories {
      kept = List.copyOf(kept);
    }

    @Override
    public boolean allows(double value) {
      return kept.contains((int) value);
    }
  }
}
