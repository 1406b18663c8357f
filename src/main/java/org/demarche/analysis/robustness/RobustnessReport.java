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
 * @param zeroOrOne whether the outcome is 0 or 1 in every run, and so is the regret of a world
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
    boolean zeroOrOne,
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
   * First-order dominance against the reference arm, as far as chance leaves it standing.
   *
   * @param relation {@code unclear} where no gap is beyond chance; {@code dominates} where the arm
   *     is ahead beyond chance and at no level behind, {@code better} where it is behind at some by
   *     no more than chance may do, {@code neither} where each is ahead beyond chance at some
   *     level; {@code dominated} and {@code worse} the other way round; {@code same}
   * @param advantage largest excess of this arm's share of runs at or above a level
   * @param disadvantage largest excess of the reference arm's
   * @param margin gap up to which chance may have done it, 95% for all levels and arms at once
   */
  public record Dominates(String relation, double advantage, double disadvantage, double margin) {}
}
