package org.demarche.statistics.sensitivity;

import org.demarche.statistics.CriticalValues;
import org.demarche.statistics.Interval;
import org.demarche.statistics.Stratification;

/**
 * How much of an outcome's variance comes from assumptions and how much from chance.
 *
 * <p>A two-level design runs each sampled world several times. Variance components are those of
 * one-way analysis of variance with random worlds: chance = mean square within, assumptions = (mean
 * square between − within) / n0, with n0 the mean number of runs a world, corrected where it varies
 * (Searle, Casella and McCulloch, Variance Components, 1992, section 3.6). The interval of the
 * share is Student's for the jackknife of ln(between / within) over blocks of worlds, carried back
 * (Arvesen and Layard, Ann. Stat. 3, 1975), since outcomes are seldom normal.
 *
 * @param worlds worlds with at least one run
 * @param runs runs with a value
 * @param assumptions variance between worlds, at least 0, in the outcome's unit squared
 * @param chance variance within worlds, in the outcome's unit squared
 * @param assumptionShare assumptions / (assumptions + chance) with its interval inside [0, 1];
 *     undefined if the outcome does not vary or no world was run twice
 */
public record VarianceSplit(
    int worlds, int runs, double assumptions, double chance, Interval assumptionShare) {

  /**
   * Splits the variance of one outcome.
   *
   * @param values runs by world, NaN for a failed run; worlds in index order
   * @param stratification which worlds are independent of which
   * @param level coverage of the interval, inside (0, 1)
   */
  public static VarianceSplit of(double[][] values, Stratification stratification, double level) {
    WorldSums sums = new WorldSums(values);
    MeanSquares all = sums.without(0, 0);
    if (all.worlds() < 2 || all.runs() <= all.worlds()) {
      return new VarianceSplit(
          all.worlds(), all.runs(), Double.NaN, Double.NaN, Interval.undefined());
    }
    double assumptions = Math.max(0, (all.between() - all.within()) / all.runsPerWorld());
    double share = assumptions / (assumptions + all.within());
    Interval interval =
        Double.isNaN(share)
            ? Interval.undefined()
            : interval(all, share, new SplitJackknife(sums, stratification), level);
    return new VarianceSplit(all.worlds(), all.runs(), assumptions, all.within(), interval);
  }

  private static Interval interval(
      MeanSquares all, double share, SplitJackknife jackknife, double level) {
    double error = jackknife.errorOfLogRatio();
    if (!Double.isFinite(error) || !(all.within() > 0) || !(all.between() > 0)) {
      return Interval.ofUnknownSpread(share);
    }
    double n0 = all.runsPerWorld();
    double ratio = all.between() / all.within();
    double factor = StrictMath.exp(CriticalValues.student(jackknife.groups() - 1, level) * error);
    double low = share(ratio / factor, n0);
    double high = share(ratio * factor, n0);
    double errorOfShare = error * ratio * (1 - share) * (1 - share) / n0;
    return new Interval(share, errorOfShare, Math.min(low, share), Math.max(high, share));
  }

  /** The share that a ratio of mean squares means, held inside [0, 1]. */
  private static double share(double ratio, double n0) {
    double component = Math.max(0, ratio - 1) / n0;
    return component / (component + 1);
  }
}
