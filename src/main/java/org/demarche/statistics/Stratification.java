package org.demarche.statistics;

/**
 * How replications hang together: consecutive blocks of {@code blockSize} are independent of each
 * other, replications within one need not be.
 *
 * @param blockSize replications in a block, at least 1; the last block may be incomplete
 * @param kind how the replications of a block hang together
 */
public record Stratification(int blockSize, Kind kind) {
  /** Fewest blocks whose means are trusted to tell how far a share may be off. */
  public static final int FEWEST_BLOCKS = 4;

  /** Points in one of the Latin hypercubes that worlds are sampled in. */
  public static final int LATIN_HYPERCUBE_POINTS = 20;

  /** How the replications of a block hang together. */
  public enum Kind {
    /**
     * They balance each other, as in a Latin hypercube or a scrambled net: where blocks are too few
     * to tell the spread, an interval for independent draws is too wide rather than too narrow.
     */
    BALANCED,
    /**
     * They share a world and are alike: an interval for independent draws would be too narrow, and
     * is never given.
     */
    CLUSTERED,
    /**
     * A block holds one replication of each cell of a factorial design, in the same order: cells
     * are fixed, and only the spread within them counts.
     */
    CROSSED
  }

  /** Checks the size of a block. */
  public Stratification {
    if (blockSize < 1) {
      throw new IllegalArgumentException("blockSize " + blockSize + " must be at least 1");
    }
  }

  /** Makes blocks in which replications balance each other. */
  public Stratification(int blockSize) {
    this(blockSize, Kind.BALANCED);
  }

  /** Returns blocks of 20, as the keyed Latin hypercube designs make them. */
  public static Stratification latinHypercube() {
    return new Stratification(LATIN_HYPERCUBE_POINTS);
  }

  /** Returns independent replications, as plain Monte Carlo makes them. */
  public static Stratification independent() {
    return new Stratification(1);
  }

  /** Returns independent worlds, each met by {@code runs} replications in a row. */
  public static Stratification worlds(int runs) {
    return new Stratification(runs, runs == 1 ? Kind.BALANCED : Kind.CLUSTERED);
  }

  /**
   * Returns a full factorial of {@code cells}: replication r, from 1, is in cell (r − 1) mod it.
   */
  public static Stratification cells(int cells) {
    return new Stratification(cells, cells == 1 ? Kind.BALANCED : Kind.CROSSED);
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
