package org.demarche.statistics.robustness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.demarche.statistics.BlockMoments;
import org.demarche.statistics.Interval;
import org.demarche.statistics.OutcomeEstimator;
import org.demarche.statistics.Summary;

/**
 * Regret of each arm over the worlds: the best arm's outcome in a world minus the arm's own.
 *
 * <p>Regret is a difference in the outcome's unit (Savage 1951), never divided by the outcome, and
 * so at least 0 whichever way is better.
 *
 * @param worlds worlds in which every arm has a value
 * @param missing worlds left out
 * @param rows one for each arm, in the order given
 */
public record RegretTable(int worlds, int missing, List<Row> rows) {

  /** Copies the list. */
  public RegretTable {
    rows = List.copyOf(rows);
  }

  /**
   * The robustness of one arm.
   *
   * @param arm id of the arm
   * @param mean mean regret, at least 0 with its whole interval; where every outcome is 0 or 1 it
   *     is a share, and its interval that of one
   * @param ninetieth 90th percentile of regret
   * @param largest largest regret, NaN without worlds
   * @param best share of worlds in which no arm is better
   * @param satisficing share of worlds in which the outcome reaches the threshold
   */
  public record Row(
      String arm,
      Summary mean,
      Summary ninetieth,
      double largest,
      Summary best,
      Summary satisficing) {}

  /**
   * Makes the table.
   *
   * @param arms ids, at least one
   * @param values for each arm one value a world, all of one length, NaN for missing
   * @param direction which way the outcome is better
   * @param threshold the outcome that is good enough, itself included
   * @param estimator how intervals are made
   */
  public static RegretTable of(
      List<String> arms,
      List<double[]> values,
      Direction direction,
      double threshold,
      OutcomeEstimator estimator) {
    check(arms, values);
    double[] bests = bests(values, direction);
    boolean shares =
        values.stream()
            .flatMapToDouble(Arrays::stream)
            .allMatch(value -> Double.isNaN(value) || value == 0 || value == 1);
    Function<BlockMoments, Summary> mean =
        shares ? estimator::share : regrets -> fromZero(estimator.mean(regrets));
    double enough = direction.gain(threshold);
    List<Row> rows = new ArrayList<>();
    int missing = 0;
    for (double best : bests) {
      missing += Double.isNaN(best) ? 1 : 0;
    }
    for (int a = 0; a < arms.size(); a++) {
      double[] gains = Arrays.stream(values.get(a)).map(direction::gain).toArray();
      rows.add(row(arms.get(a), gains, bests, enough, mean, estimator));
    }
    return new RegretTable(bests.length - missing, missing, rows);
  }

  private static void check(List<String> arms, List<double[]> values) {
    if (arms.isEmpty() || arms.size() != values.size()) {
      throw new IllegalArgumentException(
          arms.size() + " arms and " + values.size() + " samples: give a sample for each arm");
    }
    for (double[] sample : values) {
      if (sample.length != values.get(0).length) {
        throw new IllegalArgumentException("arms have different numbers of worlds");
      }
    }
  }

  /** The best gain in each world, NaN where an arm has no value. */
  private static double[] bests(List<double[]> values, Direction direction) {
    double[] bests = new double[values.get(0).length];
    for (int w = 0; w < bests.length; w++) {
      bests[w] = Double.NEGATIVE_INFINITY;
      for (double[] sample : values) {
        bests[w] = Math.max(bests[w], direction.gain(sample[w]));
      }
    }
    return bests;
  }

  private static Row row(
      String arm,
      double[] gains,
      double[] bests,
      double threshold,
      Function<BlockMoments, Summary> mean,
      OutcomeEstimator estimator) {
    double[] regret = new double[bests.length];
    BlockMoments regrets = estimator.gather();
    BlockMoments best = estimator.gather();
    BlockMoments enough = estimator.gather();
    for (int w = 0; w < bests.length; w++) {
      regret[w] = bests[w] - gains[w];
      boolean known = !Double.isNaN(bests[w]);
      regrets.add(regret[w]);
      best.add(known ? (regret[w] == 0 ? 1 : 0) : Double.NaN);
      enough.add(known ? (gains[w] >= threshold ? 1 : 0) : Double.NaN);
    }
    return new Row(
        arm,
        mean.apply(regrets),
        estimator.quantile(regret, 0.9),
        regrets.max(),
        estimator.share(best),
        estimator.share(enough));
  }

  /** Regret is never negative: what Student's interval holds below zero cannot be. */
  private static Summary fromZero(Summary mean) {
    Interval all = mean.interval();
    Interval possible =
        new Interval(
            all.estimate(), all.standardError(), Math.max(0, all.low()), Math.max(0, all.high()));
    return new Summary(mean.n(), mean.missing(), mean.blocks(), possible, mean.method());
  }
}
