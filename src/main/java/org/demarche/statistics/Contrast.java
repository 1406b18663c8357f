package org.demarche.statistics;

/**
 * The paired differences of one arm from the reference arm on one outcome, condensed by blocks.
 *
 * <p>Both arms met the same worlds under the same chance, so replication r of one is paired with
 * replication r of the other, and much of the noise cancels. A pair in which either failed (NaN) is
 * left out and counted. A contrast keeps one number a block, not the replications.
 */
public final class Contrast {
  private static final int BATCHES = 2000;

  private final String arm;
  private final String outcome;
  private final BlockMoments differences;
  private final Interval varianceReduction;
  private final double[] deviations;
  private final boolean shares;

  private Contrast(
      String arm,
      String outcome,
      BlockMoments differences,
      Interval varianceReduction,
      double[] deviations,
      boolean shares) {
    this.arm = arm;
    this.outcome = outcome;
    this.differences = differences;
    this.varianceReduction = varianceReduction;
    this.deviations = deviations;
    this.shares = shares;
  }

  /**
   * Pairs an arm with the reference arm.
   *
   * @param arm id of the arm
   * @param outcome id of the outcome
   * @param values the arm's values, one a replication in index order, NaN for missing
   * @param reference the reference arm's values, of the same length
   * @param stratification the blocks both were sampled in
   * @throws IllegalArgumentException if the lengths differ
   */
  public static Contrast between(
      String arm,
      String outcome,
      double[] values,
      double[] reference,
      Stratification stratification) {
    double[] difference = differences(arm, values, reference);
    double[] own = new double[values.length];
    double[] other = new double[values.length];
    for (int r = 0; r < values.length; r++) {
      boolean pair = !Double.isNaN(difference[r]);
      own[r] = pair ? values[r] : Double.NaN;
      other[r] = pair ? reference[r] : Double.NaN;
    }
    double apart =
        BlockMoments.of(own, stratification).varianceOfMean()
            + BlockMoments.of(other, stratification).varianceOfMean();
    double together = BlockMoments.of(difference, stratification).varianceOfMean();
    Interval reduction =
        apart > 0
            ? new PairingJackknife(difference, own, other, stratification)
                .interval(1 - together / apart, OutcomeEstimator.DEFAULT_LEVEL)
            : Interval.undefined();
    return of(arm, outcome, difference, reduction, stratification);
  }

  /** The same without asking what pairing saved. */
  static Contrast plain(
      String arm,
      String outcome,
      double[] values,
      double[] reference,
      Stratification stratification) {
    double[] difference = differences(arm, values, reference);
    return of(arm, outcome, difference, Interval.undefined(), stratification);
  }

  private static Contrast of(
      String arm,
      String outcome,
      double[] difference,
      Interval reduction,
      Stratification stratification) {
    BlockMoments moments = BlockMoments.of(difference, stratification);
    Stratification batches = batches(stratification, difference.length);
    double[] deviations = deviations(difference, moments.mean(), batches);
    return new Contrast(arm, outcome, moments, reduction, deviations, false);
  }

  private static double[] differences(String arm, double[] values, double[] reference) {
    if (values.length != reference.length) {
      throw new IllegalArgumentException(
          "arm "
              + arm
              + " has "
              + values.length
              + " replications and the reference "
              + reference.length
              + ": pair the same replications");
    }
    double[] difference = new double[values.length];
    for (int r = 0; r < values.length; r++) {
      difference[r] = values[r] - reference[r];
    }
    return difference;
  }

  /** The blocks, or for independent pairs at most a few thousand batches. */
  private static Stratification batches(Stratification stratification, int pairs) {
    return stratification.isIndependent()
        ? new Stratification(Math.max(1, pairs / BATCHES))
        : stratification;
  }

  /** Weighted deviations √n_b (m_b − m) by batch, 0 for a batch without a pair. */
  private static double[] deviations(double[] difference, double mean, Stratification batches) {
    double[] deviations = new double[batches.blocksIn(difference.length)];
    int[] counts = new int[deviations.length];
    for (int r = 0; r < difference.length; r++) {
      if (!Double.isNaN(difference[r])) {
        deviations[batches.blockOf(r)] += difference[r] - mean;
        counts[batches.blockOf(r)]++;
      }
    }
    for (int b = 0; b < deviations.length; b++) {
      deviations[b] = counts[b] == 0 ? 0 : deviations[b] / Math.sqrt(counts[b]);
    }
    return deviations;
  }

  /** Returns the same contrast, of an outcome that is 0 or 1 in every run of either arm. */
  public Contrast ofShares() {
    return new Contrast(arm, outcome, differences, varianceReduction, deviations, true);
  }

  /** Tells whether the outcome is known to be 0 or 1 in every run. */
  boolean isOfShares() {
    return shares;
  }

  /** Returns the id of the arm that is compared with the reference. */
  public String arm() {
    return arm;
  }

  /** Returns the id of the outcome. */
  public String outcome() {
    return outcome;
  }

  /** Returns the moments of the differences, arm minus reference. */
  public BlockMoments differences() {
    return differences;
  }

  /**
   * Returns what pairing saved: 1 − Var(difference) / (Var(arm) + Var(reference)), the variances
   * being those of means in this design. 1 at best, below 0 if pairing did harm; with its 95%
   * interval, unknown for fewer than ten blocks; undefined where neither arm varies.
   */
  public Interval varianceReduction() {
    return varianceReduction;
  }

  /** Returns the correlation of two contrasts' estimates across blocks, 0 if either is constant. */
  double correlation(Contrast other) {
    double product = 0;
    double own = 0;
    double others = 0;
    for (int b = 0; b < Math.min(deviations.length, other.deviations.length); b++) {
      product += deviations[b] * other.deviations[b];
      own += deviations[b] * deviations[b];
      others += other.deviations[b] * other.deviations[b];
    }
    return own <= 0 || others <= 0 ? 0 : product / Math.sqrt(own * others);
  }
}
