package org.demarche.statistics;

/**
 * How much of the variance pairing took away, with an interval.
 *
 * <p>With the between-block sums of squares {@code S} of differences, arm and reference, the ratio
 * {@code ρ = S_D / (S_A + S_R)} is what is left of the variance that two independent samples of the
 * same design would give. Its interval is Student's for the jackknife of ln ρ, leaving out a block
 * at a time, carried back to 1 − ρ (Arvesen and Layard, Ann. Stat. 3, 1975, on ratios of
 * variances). Fewer than ten blocks tell no interval.
 */
final class PairingJackknife {
  private static final int FEWEST_GROUPS = 10;

  /** With a spread that hangs on fewer blocks, leaving one out says nothing of another sample. */
  private static final double FEWEST_CARRIERS = 5;

  private final Squares differences;
  private final Squares own;
  private final Squares other;

  /** Takes complete pairs: NaN in all three arrays, or in none. */
  PairingJackknife(
      double[] difference, double[] own, double[] other, Stratification stratification) {
    this.differences = new Squares(new BlockSums(difference, stratification));
    this.own = new Squares(new BlockSums(own, stratification));
    this.other = new Squares(new BlockSums(other, stratification));
  }

  /**
   * Returns the interval of 1 − ρ.
   *
   * @param reduction the estimate of 1 − ρ
   * @param level coverage inside (0, 1)
   */
  Interval interval(double reduction, double level) {
    int groups = differences.sums.blocks();
    double left = 1 - reduction;
    if (groups < FEWEST_GROUPS || !(left > 0) || differences.carriers() < FEWEST_CARRIERS) {
      return Interval.ofUnknownSpread(reduction);
    }
    double mean = 0;
    double squares = 0;
    for (int b = 0; b < groups; b++) {
      double apart = own.without(b) + other.without(b);
      double logRatio = StrictMath.log(differences.without(b) / apart);
      double delta = logRatio - mean;
      mean += delta / (b + 1);
      squares += delta * (logRatio - mean);
    }
    double error = Math.sqrt(squares * (groups - 1) / groups);
    if (!Double.isFinite(error)) {
      return Interval.ofUnknownSpread(reduction);
    }
    double factor = StrictMath.exp(CriticalValues.student(groups - 1, level) * error);
    return new Interval(reduction, left * error, 1 - left * factor, 1 - left / factor);
  }

  /** Sum of squares between blocks, from which a block can be left out. */
  private static final class Squares {
    private final BlockSums sums;
    private final double mean;
    private final double all;

    Squares(BlockSums sums) {
      this.sums = sums;
      this.mean = sums.mean();
      double squares = 0;
      for (int b = 0; b < sums.blocks(); b++) {
        double off = off(b);
        squares += sums.count(b) * off * off;
      }
      this.all = squares;
    }

    private double off(int block) {
      return sums.sum(block) / sums.count(block) - mean;
    }

    /** The number of equal blocks that would carry the sum of squares (Kish's effective number). */
    double carriers() {
      double fourths = 0;
      for (int b = 0; b < sums.blocks(); b++) {
        double off = off(b);
        double square = sums.count(b) * off * off;
        fourths += square * square;
      }
      return fourths > 0 ? all * all / fourths : 0;
    }

    double without(int block) {
      double n = sums.n();
      double count = sums.count(block);
      double off = off(block);
      return all - count * n / (n - count) * off * off;
    }
  }
}
