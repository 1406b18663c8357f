package org.demarche.analysis.update;

import java.util.List;
import org.demarche.analysis.whatif.WhatIfReport.Figure;
import org.jspecify.annotations.Nullable;

/**
 * The outlook given what has been observed, as it is written to a file.
 *
 * @param scenario id of the scenario
 * @param modelVersion that ran it
 * @param arm id of the arm
 * @param seed of worlds and chance
 * @param replications runs
 * @param failures runs that threw; they have no weight
 * @param from first day of which anything is known, from the start
 * @param until day from which nothing is known
 * @param known date of {@code until}
 * @param acts how many observed acts
 * @param resampled days at whose start runs were picked anew by their weights
 * @param moved share of the runs that were tried in place of those picked anew and took it; null if
 *     none was
 * @param effective sample size at the end: how many runs of equal weight would know as much
 * @param worlds the same, of worlds, or of pasts if fewer: runs that share one count once
 * @param partly days whose weight would have left too few worlds, and was taken in part
 * @param canTell whether the worlds are enough to tell anything, and rest on at least half of the
 *     weight of the days with acts
 * @param logEvidence natural logarithm of the model's probability of what was observed; null if it
 *     rules it out
 * @param assumptions those that are uncertain, the one that moved most first; empty if it cannot
 *     tell
 * @param outlook the outcomes before and after
 * @param milestones those foretold, before and after
 * @param surprises what was observed, the least likely first
 */
public record UpdateReport(
    String scenario,
    String modelVersion,
    String arm,
    long seed,
    int replications,
    int failures,
    int from,
    int until,
    String known,
    int acts,
    List<Integer> resampled,
    @Nullable Double moved,
    double effective,
    double worlds,
    List<Partly> partly,
    boolean canTell,
    @Nullable Double logEvidence,
    List<Moved> assumptions,
    List<Outlook> outlook,
    List<Outlook> milestones,
    List<Surprise> surprises) {
  /** Copies the lists. */
  public UpdateReport {
    resampled = List.copyOf(resampled);
    partly = List.copyOf(partly);
    assumptions = List.copyOf(assumptions);
    outlook = List.copyOf(outlook);
    milestones = List.copyOf(milestones);
    surprises = List.copyOf(surprises);
  }

  /**
   * A day that weighs less than it should.
   *
   * @param day from the start
   * @param date of that day
   * @param share how much of its weight was taken: the power of its probability
   */
  public record Partly(int day, String date, double share) {}

  /**
   * The middle and the range of an assumption.
   *
   * @param low 5% quantile
   * @param median the middle
   * @param high 95% quantile
   */
  public record Range(double low, double median, double high) {}

  /**
   * What became of an assumption.
   *
   * @param assumption its id
   * @param title for people
   * @param prior before
   * @param posterior after
   * @param shift how far the mean place among the prior's values moved, from -0.5 (to its very
   *     lowest) to 0.5 (to its very highest); the 95% intervals hold for all assumptions at once
   * @param width spread after over spread before
   */
  public record Moved(
      String assumption, String title, Range prior, Range posterior, Figure shift, double width) {
    /** Whether the interval of the shift leaves out zero. */
    public boolean isClear() {
      Double low = shift.low();
      Double high = shift.high();
      return low != null && high != null && (low > 0 || high < 0);
    }
  }

  /**
   * An outcome or a milestone before and after.
   *
   * @param id of the outcome or the milestone
   * @param title for people
   * @param unit share, days or number
   * @param headline whether the scenario marks it
   * @param due day when it is settled, from the start
   * @param dueDate the date of that day
   * @param before its mean without what was observed
   * @param after its mean given what was observed; null if it cannot tell
   */
  public record Outlook(
      String id,
      String title,
      String unit,
      boolean headline,
      int due,
      String dueDate,
      Figure before,
      @Nullable Figure after) {}

  /**
   * What was observed, and how likely the model held it.
   *
   * @param kind {@code act} or {@code silence}
   * @param day of the act, from the start; of a silence its first
   * @param date of that day
   * @param actor code of who
   * @param action id of what; empty for a silence
   * @param target code of to whom, or empty
   * @param chance the model's probability of it, given all that was observed before the day
   * @param outside of an act, the share of weight in which no reason of the model led to it; 0 for
   *     a silence
   */
  public record Surprise(
      String kind,
      int day,
      String date,
      String actor,
      String action,
      String target,
      double chance,
      double outside) {}
}
