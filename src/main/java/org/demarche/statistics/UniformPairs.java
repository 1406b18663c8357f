package org.demarche.statistics;

/**
 * The difference of two paired shares where every pair shows the same, so that no variance can be
 * estimated: Tango's score interval (Statistics in Medicine 17, 1998, 891-908), which needs none.
 *
 * <p>Its limits are the differences d at which the score statistic, with the share of discordant
 * pairs fitted under d, is the critical value z. With no discordant pair among n, they are ±z²/(n +
 * z²), Wilson's limit for a share of which 0 of n were seen. With all n discordant in one direction
 * they are (n − z²)/(n + z²) and 1. Pairs in the same world may be all alike: there n is the number
 * of worlds. The p value is McNemar's exact one.
 */
final class UniformPairs {
  private UniformPairs() {}

  /** The interval of a difference that is −1, 0 or 1 in every pair. */
  static Interval interval(BlockMoments differences, double level) {
    double n = draws(differences);
    double z = CriticalValues.normal(level);
    double open = z * z / (n + z * z);
    double seen = differences.mean();
    double inside = (n - z * z) / (n + z * z);
    return seen == 0
        ? new Interval(0, 0, -open, open)
        : seen > 0 ? new Interval(1, 0, inside, 1) : new Interval(-1, 0, -1, -inside);
  }

  /** The chance that all discordant pairs point one way if either way is as likely. */
  static double pValue(BlockMoments differences) {
    return differences.mean() == 0 ? 1 : Math.min(1, 2 * StrictMath.pow(0.5, draws(differences)));
  }

  private static double draws(BlockMoments differences) {
    return differences.kind() == Stratification.Kind.CLUSTERED
        ? differences.blocks()
        : differences.n();
  }
}
