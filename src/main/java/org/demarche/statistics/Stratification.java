package org.demarche.statistics;

/**
 * How replications hang together: consecutive blocks of {@code blockSize} are independent of each
 * other, replications within one need not be.
 *
 * @param blockSize replications in a block, at least 1; the last block may be incomplete
 */
public record Stratification(int blockSize) {
  /** Fewest blocks whose means are trusted to tell how far a share may be off. */
  public static final int FEWEST_BLOCKS = 4;

  /** Points in one of the Latin hypercubes that worlds are sampled in. */
  public static final int LATIN_HYPERCUBE_POINTS = 20;

  /** Checks the size of a block. */
  public Stratification {
    if (blockSize < 1) {
      throw new IllegalArgumentException("blockSize " + blockSize + " must be at least 1");
    }
  }

  /** Returns blocks of 20, as the keyed Latin hypercube designs make them. */
  public static Stratification latinHypercube() {
    return new Stratification(LATIN_HYPERCUBE_POINTS);
  }

  /** Returns independent replications, as plain Monte Carlo makes them. */
  public static Stratification independent() {
    return new Stratification(1);
  }

  /** Tells whether every replication is independent of every other. */
  public boolean isIndependent() {
    return blockSize == 1;
  }

  /** Returns the block of the replication at {@code index}, both from 0. */
  public int blockOf(int index) {
    return index / blockSize;
  }

  /** Returns how many blocks {@code replications} fill or begin. */
  public int blocksIn(int replications) {
    return (replications + blockSize - 1) / blockSize;
  }
}
