package org.demarche.statistics;

import java.util.Optional;

/**
 * Summarises one outcome of one arm over its replications, by blocks.
 *
 * <p>Every array holds one value a replication in index order, NaN for missing; nothing is changed
 * in it. An estimator has no state and may be shared between threads.
 */
public final class OutcomeEstimator {
  /** The level of every interval unless another is asked for. */
  public static final double DEFAULT_LEVEL = 0.95;

  private final Stratification stratification;
  private final double level;

  /**
   * Makes an estimator for a design and a level of confidence.
   *
   * @param stratification which replications are independent of which
   * @param level coverage of the intervals, inside (0, 1)
   */
  public OutcomeEstimator(Stratification stratification, double level) {
    CriticalValues.checkLevel(level);
    this.stratification = stratification;
    this.level = level;
  }

  /** Returns the estimator for Latin hypercube blocks of 20 and 95% intervals. */
  public static OutcomeEstimator latinHypercube() {
    return new OutcomeEstimator(Stratification.latinHypercube(), DEFAULT_LEVEL);
  }

  /** Returns the estimator for independent replications and 95% intervals. */
  public static OutcomeEstimator independent() {
    return new OutcomeEstimator(Stratification.independent(), DEFAULT_LEVEL);
  }

  /** Returns an empty gatherer with this estimator's blocks, for values read one at a time. */
  public BlockMoments gather() {
    return new BlockMoments(stratification);
  }

  /**
   * Estimates the share of replications in which something happened (Wilson interval by blocks).
   *
   * @param indicators 1 where it happened, 0 where not
   * @throws IllegalArgumentException if a value is outside [0, 1]
   */
  public Summary share(double[] indicators) {
    return share(BlockMoments.of(indicators, stratification));
  }

  /** Estimates a share from values that were gathered one at a time. */
  public Summary share(BlockMoments indicators) {
    return ShareIntervals.summarise(indicators, level);
  }

  /**
   * Estimates a mean: Student on blocks − 1 degrees of freedom, or BCa where the block means are so
   * skewed that Student would miss on one side (see {@link IntervalMethod#BCA_BLOCKS}), for up to
   * 100,000 replications and at least 30 blocks.
   *
   * @param values in the outcome's unit
   * @param seed key of the bootstrap
   */
  public Summary mean(double[] values, long seed) {
    BlockMoments moments = BlockMoments.of(values, stratification);
    Summary student = mean(moments);
    Optional<Interval> bca = BcaBootstrap.ifSkewed(values, stratification, level, seed);
    return bca.map(
            interval ->
                new Summary(
                    student.n(),
                    student.missing(),
                    student.blocks(),
                    interval,
                    IntervalMethod.BCA_BLOCKS))
        .orElse(student);
  }

  /** Estimates a mean from values that were gathered one at a time, always by Student. */
  public Summary mean(BlockMoments values) {
    return MeanIntervals.summarise(values, level);
  }

  /** Estimates the median with an interval between two order statistics. */
  public Summary median(double[] values) {
    return quantile(values, 0.5);
  }

  /**
   * Estimates a quantile with an interval between two order statistics. Sorts a copy.
   *
   * @param values in the outcome's unit; infinite values are allowed and sort last or first
   * @param probability inside (0, 1)
   */
  public Summary quantile(double[] values, double probability) {
    return QuantileIntervals.summarise(values, probability, stratification, level);
  }
}
