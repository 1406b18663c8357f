package org.demarche.analysis.whatif;

import java.util.List;
import org.demarche.statistics.Interval;
import org.jspecify.annotations.Nullable;

/**
 * What a change does over paired replications, as it is written to a file.
 *
 * @param scenario id of the scenario
 * @param modelVersion that ran it
 * @param arm id of the arm
 * @param seed of worlds and chance
 * @param design id of the design of worlds
 * @param replications pairs
 * @param failures runs that threw; their pairs are left out
 * @param changes what was changed
 * @param came share of pairs that have what is changed
 * @param with {@code as_it_is} where something is taken away, {@code WITH_CHANGE} where it is
 *     added: the side that has it
 * @param headlines how many intervals hold together: those of the headline outcomes
 * @param outcomes in the order of the scenario
 */
public record WhatIfReport(
    String scenario,
    String modelVersion,
    String arm,
    long seed,
    String design,
    int replications,
    int failures,
    List<Asked> changes,
    Figure came,
    String with,
    int headlines,
    List<Row> outcomes) {
  /** Copies the lists. */
  public WhatIfReport {
    changes = List.copyOf(changes);
    outcomes = List.copyOf(outcomes);
  }

  /**
   * A change.
   *
   * @param kind remove, delay, forbid, force or insert
   * @param what as it was asked for
   */
  public record Asked(String kind, String what) {}

  /**
   * A number with its 95% interval; null where there is nothing to tell it from.
   *
   * @param value the estimate
   * @param low lower limit
   * @param high upper limit
   * @param n pairs that it rests on
   */
  public record Figure(@Nullable Double value, @Nullable Double low, @Nullable Double high, int n) {
    /**
     * The number of an interval.
     *
     * @param interval NaN where there is nothing to tell it from
     * @param n pairs that it rests on
     * @param share whether it is a share or a difference of shares, which has no end beyond 1
     */
    public static Figure of(Interval interval, int n, boolean share) {
      double most = share ? 1 : Double.POSITIVE_INFINITY;
      return new Figure(
          number(interval.estimate()),
          number(Math.max(-most, interval.low())),
          number(Math.min(most, interval.high())),
          n);
    }

    private static @Nullable Double number(double value) {
      return Double.isFinite(value) ? (Double) value : null;
    }
  }

  /**
   * What becomes of an outcome.
   *
   * @param outcome its id
   * @param title for people
   * @param unit share, days or number
   * @param headline whether the scenario marks it; the intervals of these effects hold together,
   *     every other interval by itself
   * @param asItIs its mean as it is
   * @param changed its mean with the change
   * @param effect changed minus as it is, pair by pair
   * @param flips of a share how often it comes out otherwise, of a number how often it differs
   * @param necessity of a share: how often it fails without what is changed, given that it came
   *     with it, in pairs that have it; null for numbers
   * @param sufficiency of a share: how often it comes with it, given that it fails without; null
   *     for numbers
   */
  public record Row(
      String outcome,
      String title,
      String unit,
      boolean headline,
      Figure asItIs,
      Figure changed,
      Figure effect,
      Figure flips,
      @Nullable Figure necessity,
      @Nullable Figure sufficiency) {}
}
