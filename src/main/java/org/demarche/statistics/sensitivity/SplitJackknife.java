package org.demarche.statistics.sensitivity;

import org.demarche.statistics.Stratification;

/**
 * The jackknife error of ln(between / within), leaving out a block of worlds at a time.
 *
 * <p>With fewer than ten blocks single worlds are left out: stratified worlds balance each other,
 * so that errs on the wide side.
 */
final class SplitJackknife {
  private static final int MIN_BLOCKS = 10;
  private final WorldSums sums;
  private final int groupSize;
  private final int groups;

  SplitJackknife(WorldSums sums, Stratification stratification) {
    this.sums = sums;
    boolean byBlock = stratification.blocksIn(sums.places()) >= MIN_BLOCKS;
    this.groupSize = byBlock ? stratification.blockSize() : 1;
    this.groups = (sums.places() + groupSize - 1) / groupSize;
  }

  int groups() {
    return groups;
  }

  /** NaN or infinite where a part has no variance of either kind. */
  double errorOfLogRatio() {
    double mean = 0;
    double squares = 0;
    for (int g = 0; g < groups; g++) {
      double logRatio = sums.without(g * groupSize, (g + 1) * groupSize).logRatio();
      double delta = logRatio - mean;
      mean += delta / (g + 1);
      squares += delta * (logRatio - mean);
    }
    return groups < 3 ? Double.NaN : Math.sqrt(squares * (groups - 1) / groups);
  }
}
