package org.demarche.statistics;

/**
 * Wilson's interval for a share, on the effective sample size that block means show.
 *
 * <p>With {@code v} the variance of the share from the block means, {@code n_eff = p (1 − p) / v},
 * and the critical value is Student's on blocks − 1 degrees of freedom, since v is itself an
 * estimate (Korn and Graubard 1998; Franco, Little, Louis and Slud, J. Survey Stat. Methodol. 7,
 * 2019, compare such intervals). Where the formula breaks down:
 *
 * <ul>
 *   <li>all 0 or all 1: p (1 − p) and v are both 0; n_eff is taken as n;
 *   <li>no or hardly any spread between blocks: that may be balance or luck. A block share off by
 *       one replication in up to 3/K of the K blocks cannot be excluded (the rule of three), so v
 *       is at least 3/n², and n_eff at most p (1 − p) n² / 3 or n, whichever is greater;
 *   <li>fewer than two blocks: n_eff = n and the normal critical value, as for independent draws.
 *       On a stratified sample that is too wide rather than too narrow.
 * </ul>
 *
 * <p>Under {@link Stratification#FEWEST_BLOCKS} blocks the replications count as independent draws:
 * two or three block means say too little of their spread, and a Latin hypercube only makes the
 * independent interval cover more often. Worlds that were met several times make no such case: with
 * fewer than four of them each counts as one draw.
 */
public final class ShareIntervals {
  private static final double RULE_OF_THREE = 3;
  private static final int FEWEST_DEGREES = Stratification.FEWEST_BLOCKS - 1;

  private ShareIntervals() {}

  static Summary summarise(BlockMoments moments, double level) {
    if (moments.n() > 0 && (moments.min() < 0 || moments.max() > 1)) {
      throw new IllegalArgumentException(
          "values from "
              + moments.min()
              + " to "
              + moments.max()
              + " are no indicators of a share: give 0, 1 or NaN. Maybe: mean");
    }
    Sample sample =
        new Sample(
            moments.n(),
            moments.missing(),
            moments.blocks(),
            moments.degreesOfFreedom(),
            moments.isIndependent(),
            moments.kind());
    return summarise(moments.mean(), moments.varianceOfMean(), sample, level);
  }

  /**
   * Summarises a share of which the block variance is already known.
   *
   * @param share estimate in [0, 1], NaN if there is no data
   * @param variance variance of the share from the block means, NaN for fewer than two blocks
   * @param sample what the share was estimated from
   * @param level coverage inside (0, 1)
   */
  public static Summary summarise(double share, double variance, Sample sample, double level) {
    if (sample.n() == 0) {
      return new Summary(0, sample.missing(), 0, Interval.undefined(), IntervalMethod.NONE);
    }
    boolean bySpread = sample.degreesOfFreedom() >= FEWEST_DEGREES && !sample.independent();
    Interval interval =
        bySpread
            ? wilson(
                share,
                effectiveSize(share, sample.n(), variance),
                CriticalValues.student(sample.degreesOfFreedom(), level))
            : wilson(share, independentDraws(sample), CriticalValues.normal(level));
    IntervalMethod method = bySpread ? method(sample.kind()) : IntervalMethod.WILSON_INDEPENDENT;
    return new Summary(sample.n(), sample.missing(), sample.blocks(), interval, method);
  }

  /** Runs in the same world may be all alike: then a world counts as one draw. */
  private static double independentDraws(Sample sample) {
    return sample.kind() == Stratification.Kind.CLUSTERED ? sample.blocks() : sample.n();
  }

  private static IntervalMethod method(Stratification.Kind kind) {
    return switch (kind) {
      case BALANCED -> IntervalMethod.WILSON_BLOCKS;
      case CLUSTERED -> IntervalMethod.WILSON_WORLDS;
      case CROSSED -> IntervalMethod.WILSON_CELLS;
    };
  }

  /**
   * Returns the number of independent draws that would estimate the share as well.
   *
   * @param share estimate in [0, 1]
   * @param n replications with a value
   * @param variance variance of the share, at least 0
   */
  public static double effectiveSize(double share, double n, double variance) {
    double binomial = share * (1 - share);
    if (binomial <= 0) {
      return n;
    }
    double most = Math.max(n, binomial * n * n / RULE_OF_THREE);
    return variance <= 0 ? most : Math.min(most, binomial / variance);
  }

  /**
   * Returns Wilson's interval (J. Am. Stat. Assoc. 22, 1927).
   *
   * @param share estimate in [0, 1]
   * @param n any positive real sample size
   * @param critical two-sided critical value, 1.96 for 95% of independent draws
   */
  public static Interval wilson(double share, double n, double critical) {
    double z2 = critical * critical;
    double centre = (share + z2 / (2 * n)) / (1 + z2 / n);
    double half = critical / (1 + z2 / n) * Math.sqrt(share * (1 - share) / n + z2 / (4 * n * n));
    double error = Math.sqrt(share * (1 - share) / n);
    double low = share <= 0 ? 0 : Math.max(0, centre - half);
    double high = share >= 1 ? 1 : Math.min(1, centre + half);
    return new Interval(share, error, Math.min(low, share), Math.max(high, share));
  }

  /**
   * What a share was estimated from.
   *
   * @param n replications with a value
   * @param missing replications without
   * @param blocks blocks with a value
   * @param degreesOfFreedom of the variance, 0 where it is not known
   * @param independent whether each replication is a block of its own
   * @param kind how the replications of a block hang together
   */
  public record Sample(
      int n,
      int missing,
      int blocks,
      double degreesOfFreedom,
      boolean independent,
      Stratification.Kind kind) {}
}
