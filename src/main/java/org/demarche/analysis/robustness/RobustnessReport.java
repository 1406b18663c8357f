package org.demarche.analysis.robustness;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How arms stand over the worlds of a run, as it is written to a file.
 *
 * @param scenario its id
 * @param outcome id of the outcome
 * @param title of the outcome
 * @param better {@code more} or {@code less}
 * @param goodEnough the value that satisfies, itself included
 * @param worlds in which every arm has a value
 * @param missing worlds left out
 * @param reference id of the reference arm
 * @param arms in the order of the run
 */
public record RobustnessReport(
    String scenario,
    String outcome,
    String title,
    String better,
    double goodEnough,
    int worlds,
    int missing,
    String reference,
    List<ArmRow> arms) {

  /** Copies the list. */
  public RobustnessReport {
    arms = List.copyOf(arms);
  }

  /**
   * An estimate with its 95% interval; null where there is none.
   *
   * @param value the estimate
   * @param low lower limit
   * @param high upper limit
   */
  public record Figure(@Nullable Double value, @Nullable Double low, @Nullable Double high) {}

  /**
   * One arm.
   *
   * @param arm its id
   * @param title its title
   * @param regret mean regret: the best arm's outcome in a world minus this one's
   * @param ninetieth 90th percentile of regret
   * @param maximum largest regret, null without worlds
   * @param best share of worlds in which no arm is better
   * @param satisficing share of worlds in which the outcome is good enough
   * @param againstBest this arm against the best of the others, null with a single arm
   * @param dominance this arm against the reference arm, null for that arm itself
   */
  public record ArmRow(
      String arm,
      String title,
      Figure regret,
      Figure ninetieth,
      @Nullable Double maximum,
      Figure best,
      Figure satisficing,
      @Nullable AgainstBest againstBest,
      @Nullable Dominates dominance) {}

  /**
   * Multiple comparison with the best (Hsu); above 0 is better, all intervals hold at once.
   *
   * @param difference its mean minus the best other mean
   * @param low at most 0
   * @param high at least 0
   * @param mayBeBest whether the runs leave it possible
   * @param isBest whether no other arm may be best
   */
  public record AgainstBest(
      @Nullable Double difference, double low, double high, boolean mayBeBest, boolean isBest) {}

  /**
   * First-order dominance in the runs at hand.
   *
   * @param relation {@code dominates}, {@code dominated}, {@code neither} or {@code same}
   * @param advantage largest excess of this arm's share of runs at or above a level
   * @param disadvantage largest excess of the reference arm's
   */
  public record Dominates(String relation, double advantage, double disadvantage) {}
}
