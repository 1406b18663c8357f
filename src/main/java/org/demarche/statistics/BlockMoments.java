package org.demarche.statistics;

import org.jspecify.annotations.Nullable;

/**
 * Mean and spread of one outcome, gathered one replication at a time in index order.
 *
 * <p>Memory does not grow with the number of replications. The variance of the mean is the mean
 * square between blocks divided by n: with block means {@code m_b} of {@code n_b} values, {@code Σ
 * n_b (m_b − m)² / ((K − 1) n)}. For K full blocks this is the variance of the block means over K;
 * with an incomplete last block or missing values it weights each block by what it holds, and errs,
 * if at all, on the wide side, because an incomplete Latin hypercube balances less. (One-way
 * analysis of variance; Cochran, Sampling Techniques, 1977, section 9.)
 */
public final class BlockMoments {
  private final Stratification stratification;
  private final int blockSize;
  private final @Nullable SpreadMoments other;
  private int placesInBlock;
  private int valuesInBlock;
  private double blockSum;
  private int n;
  private int missing;
  private int blocks;
  private double sum;
  private double blockWeight;
  private double blockMean;
  private double between;
  private double mean;
  private double squares;
  private double min = Double.POSITIVE_INFINITY;
  private double max = Double.NEGATIVE_INFINITY;

  /** Starts empty, with blocks as {@code stratification} says. */
  public BlockMoments(Stratification stratification) {
    this.stratification = stratification;
    this.blockSize = stratification.blockSize();
    this.other =
        switch (stratification.kind()) {
          case BALANCED -> null;
          case CLUSTERED -> new ClusterMoments(blockSize);
          case CROSSED -> new CellMoments(blockSize);
        };
  }

  /** Returns the moments of {@code values}, one a replication in index order, NaN for missing. */
  public static BlockMoments of(double[] values, Stratification stratification) {
    BlockMoments moments = new BlockMoments(stratification);
    for (double value : values) {
      moments.add(value);
    }
    return moments;
  }

  /**
   * Takes the next replication's value; NaN keeps the place and counts as missing.
   *
   * @throws IllegalArgumentException if the value is infinite
   */
  public void add(double value) {
    if (Double.isInfinite(value)) {
      throw new IllegalArgumentException(
          "value of replication " + (n + missing + 1) + " is infinite: use NaN for missing");
    }
    if (other != null) {
      other.add(value);
    }
    if (Double.isNaN(value)) {
      missing++;
    } else {
      addPresent(value);
    }
    placesInBlock++;
    if (placesInBlock == blockSize) {
      closeBlock();
    }
  }

  private void addPresent(double value) {
    n++;
    valuesInBlock++;
    blockSum += value;
    double delta = value - mean;
    mean += delta / n;
    squares += delta * (value - mean);
    min = Math.min(min, value);
    max = Math.max(max, value);
  }

  private void closeBlock() {
    if (valuesInBlock > 0) {
      blocks++;
      sum += blockSum;
      blockWeight += valuesInBlock;
      double delta = blockSum / valuesInBlock - blockMean;
      blockMean += delta * valuesInBlock / blockWeight;
      between += valuesInBlock * delta * (blockSum / valuesInBlock - blockMean);
    }
    placesInBlock = 0;
    valuesInBlock = 0;
    blockSum = 0;
  }

  /** Returns these moments with an incomplete last block counted as one more block. */
  BlockMoments closed() {
    BlockMoments copy = new BlockMoments(new Stratification(blockSize));
    copy.placesInBlock = placesInBlock;
    copy.valuesInBlock = valuesInBlock;
    copy.blockSum = blockSum;
    copy.n = n;
    copy.missing = missing;
    copy.blocks = blocks;
    copy.sum = sum;
    copy.blockWeight = blockWeight;
    copy.blockMean = blockMean;
    copy.between = between;
    copy.mean = mean;
    copy.squares = squares;
    copy.min = min;
    copy.max = max;
    copy.closeBlock();
    return copy;
  }

  /** Returns how many replications had a value so far. */
  public int n() {
    return n;
  }

  /** Returns how many replications had none. */
  public int missing() {
    return missing;
  }

  /** Returns how many blocks hold a value, an incomplete last one included. */
  public int blocks() {
    return valuesInBlock > 0 ? blocks + 1 : blocks;
  }

  /** Returns the mean of all values, NaN if there is none. */
  public double mean() {
    if (n == 0) {
      return Double.NaN;
    }
    return min == max ? min : (sum + blockSum) / n;
  }

  /** Returns the smallest value, NaN if there is none. */
  public double min() {
    return n == 0 ? Double.NaN : min;
  }

  /** Returns the largest value, NaN if there is none. */
  public double max() {
    return n == 0 ? Double.NaN : max;
  }

  /** Returns the sample variance of single values (divisor n − 1), NaN for fewer than two. */
  public double variance() {
    if (n < 2) {
      return Double.NaN;
    }
    return min == max ? 0 : squares / (n - 1);
  }

  /**
   * Returns the variance of the mean from the block means, NaN for fewer than two blocks. Where
   * blocks are worlds it is that of a cluster sample; in a factorial design it is that from the
   * spread within cells, NaN while a cell was met only once.
   */
  public double varianceOfMean() {
    if (other != null) {
      return n > 0 && min == max ? 0 : other.spread(mean(), n).variance();
    }
    BlockMoments all = valuesInBlock > 0 ? closed() : this;
    if (all.blocks < 2) {
      return Double.NaN;
    }
    return all.min == all.max ? 0 : all.between / (all.blocks - 1) / all.n;
  }

  /**
   * Returns the degrees of freedom of {@link #varianceOfMean()}: blocks − 1, or Satterthwaite's
   * within cells; 0 where the variance is not known.
   */
  public double degreesOfFreedom() {
    if (other != null) {
      return other.spread(mean(), n).degreesOfFreedom();
    }
    return Math.max(0, blocks() - 1);
  }

  /** Returns how the replications of a block hang together. */
  Stratification.Kind kind() {
    return stratification.kind();
  }

  /** Tells whether each replication is a block of its own. */
  boolean isIndependent() {
    return blockSize == 1;
  }
}
