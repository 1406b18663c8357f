package org.demarche.statistics;

/** Sums and counts of one outcome by block, blocks without a value left out. */
final class BlockSums {
  private final double[] sums;
  private final int[] counts;
  private final int blocks;
  private final double total;
  private final int n;

  BlockSums(double[] values, Stratification stratification) {
    int places = stratification.blocksIn(values.length);
    sums = new double[places];
    counts = new int[places];
    int filled = 0;
    double allSum = 0;
    int allCount = 0;
    for (int block = 0; block < places; block++) {
      int from = block * stratification.blockSize();
      int to = Math.min(values.length, from + stratification.blockSize());
      sums[filled] = 0;
      counts[filled] = 0;
      for (int i = from; i < to; i++) {
        if (!Double.isNaN(values[i])) {
          sums[filled] += values[i];
          counts[filled]++;
        }
      }
      if (counts[filled] > 0) {
        allSum += sums[filled];
        allCount += counts[filled];
        filled++;
      }
    }
    blocks = filled;
    total = allSum;
    n = allCount;
  }

  int blocks() {
    return blocks;
  }

  double sum(int block) {
    return sums[block];
  }

  int count(int block) {
    return counts[block];
  }

  double total() {
    return total;
  }

  int n() {
    return n;
  }

  double mean() {
    return total / n;
  }

  /** Moment skewness of the block means, 0 if they do not differ. */
  double skewness() {
    double mean = mean();
    double second = 0;
    double third = 0;
    for (int b = 0; b < blocks; b++) {
      double d = sums[b] / counts[b] - mean;
      second += d * d;
      third += d * d * d;
    }
    second /= blocks;
    third /= blocks;
    return second <= 0 ? 0 : third / (second * Math.sqrt(second));
  }
}
