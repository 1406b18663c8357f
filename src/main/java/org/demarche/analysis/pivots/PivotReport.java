package org.demarche.analysis.pivots;

import java.util.List;
import org.demarche.analysis.whatif.WhatIfReport.Figure;
import org.jspecify.annotations.Nullable;

/**
 * What mattered to an outcome, as it is written to a file.
 *
 * @param scenario id of the scenario
 * @param modelVersion that ran it
 * @param arm id of the arm
 * @param seed of worlds and chance
 * @param outcome what is asked about
 * @param title for people
 * @param unit share or number
 * @param replication the one run, or null over many
 * @param budget runs at most
 * @param runs how many it took
 * @param screened runs that each candidate was first looked at with
 * @param refined runs that the largest were then looked at with, none of them the same
 * @param level the outcome's mean over the runs as they are; null for one run
 * @param leftOut candidates for which the budget left no room
 * @param rows what was looked at anew, the largest effect first; then what was screened only
 */
public record PivotReport(
    String scenario,
    String modelVersion,
    String arm,
    long seed,
    String outcome,
    String title,
    String unit,
    @Nullable Integer replication,
    int budget,
    int runs,
    int screened,
    int refined,
    @Nullable Figure level,
    int leftOut,
    List<Row> rows) {
  /** Copies the rows. */
  public PivotReport {
    rows = List.copyOf(rows);
  }

  /**
   * A candidate.
   *
   * @param id by which {@code whatif} knows it
   * @param kind event, dead, acts (a kind of decided act, forbidden throughout), decision (of one
   *     run, its act forbidden), act or meeting (of one run, taken out)
   * @param title for people
   * @param day when, in one run; null over many
   * @param share of runs in which it is there; null in one run
   * @param effect the outcome with it less the outcome without it, with an interval that holds for
   *     all of them at once; null for what was screened only
   * @param screening the same over the few runs of the screening, without an interval
   * @param association the outcome's mean in runs that have it less that in runs that do not: no
   *     effect, for other things go with it; null where all or none have it
   */
  public record Row(
      String id,
      String kind,
      String title,
      @Nullable Double day,
      @Nullable Double share,
      @Nullable Figure effect,
      @Nullable Double screening,
      @Nullable Figure association) {
    /** Whether the effect's interval leaves out zero. */
    public boolean isClear() {
      Figure known = effect;
      Double low = known == null ? null : known.low();
      Double high = known == null ? null : known.high();
      return low != null && high != null && (low > 0 || high < 0);
    }
  }
}
