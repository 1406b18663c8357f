package org.demarche.chart.kind;

import java.util.List;
import org.demarche.chart.Arm;

/**
 * The climate between focal pairs through time: its spread over runs.
 *
 * @param days the days at which the climate is given, ascending, from 0 or later
 * @param panels a panel for each arm and focal pair; pairs are drawn in the order in which they
 *     first come
 */
public record FanData(List<Double> days, List<Panel> panels) {

  /** Checks that days ascend and that every panel has a spread for each. */
  public FanData {
    days = List.copyOf(days);
    panels = List.copyOf(panels);
    Days.check(days);
    for (Panel panel : panels) {
      Days.check(days, panel.arm().id(), panel.spreads().size());
    }
  }

  /**
   * One arm and pair.
   *
   * @param arm the arm
   * @param pair the label of the focal pair
   * @param runs finished runs that the spreads rest on, above 0
   * @param spreads the spread over runs on each day
   * @param observed what is on record, on the first days, as far as it goes; empty for nothing
   */
  public record Panel(
      Arm arm, String pair, long runs, List<Spread> spreads, List<Double> observed) {

    /** Checks the counts and copies the lists. */
    public Panel {
      Counts.check(arm, runs);
      spreads = List.copyOf(spreads);
      observed = List.copyOf(observed);
      if (observed.size() > spreads.size()) {
        throw new IllegalArgumentException("More days are observed than there are.");
      }
    }

    /** A fan with nothing laid over it. */
    public Panel(Arm arm, String pair, long runs, List<Spread> spreads) {
      this(arm, pair, runs, spreads, List.of());
    }
  }

  /**
   * Seven quantiles of the climate over runs, ascending.
   *
   * @param q025 quantile .025
   * @param q10 quantile .1
   * @param q25 quantile .25
   * @param median quantile .5
   * @param q75 quantile .75
   * @param q90 quantile .9
   * @param q975 quantile .975
   */
  public record Spread(
      double q025, double q10, double q25, double median, double q75, double q90, double q975) {

    /** Checks the order. */
    public Spread {
      boolean ascending =
          q025 <= q10 && q10 <= q25 && q25 <= median && median <= q75 && q75 <= q90 && q90 <= q975;
      if (!ascending || !Double.isFinite(q025) || !Double.isFinite(q975)) {
        throw new IllegalArgumentException(
            "Quantiles must be finite and ascend, got " + q025 + " to " + q975 + ".");
      }
    }
  }
}
