package org.demarche.engine;

import org.demarche.model.EventId;

/**
 * Keyed chance: a draw is a function of (seed, replication, stream, occasion, block) and of nothing
 * else, so that removing one event leaves every unrelated draw as it was.
 *
 * <p>The generator is Philox4x32-10 (Salmon, Moraes, Dror and Shaw 2011): the seed is the key, the
 * counter words are the two halves of the mixed occasion and block, the replication, and the
 * stream. One block yields four numbers of 32 bits, which are mapped to the open interval (0, 1).
 *
 * <p>Not for several threads: a block's words stay in the object until the next one.
 */
public final class Chance {
  private static final int M0 = 0xD2511F53;
  private static final int M1 = 0xCD9E8D57;
  private static final int W0 = 0x9E3779B9;
  private static final int W1 = 0xBB67AE85;
  private static final double SCALE = 0x1p-32;

  private final int[] words = new int[4];
  private int key0;
  private int key1;
  private int replication;

  /**
   * Chance of a seed, for replication 0 until {@link #reset} names another.
   *
   * @param seed any
   */
  public Chance(long seed) {
    reset(seed, 0);
  }

  /**
   * Moves to a replication of a seed.
   *
   * @param seed any
   * @param replication any
   */
  public void reset(long seed, int replication) {
    this.key0 = (int) seed;
    this.key1 = (int) (seed >>> 32);
    this.replication = replication;
  }

  /**
   * Draws a block of four numbers, read by {@link #get}.
   *
   * @param stream who draws for what, a hash folded to 32 bits
   * @param occasion what it is drawn for
   * @param block number of the block on that occasion
   */
  public void block(int stream, long occasion, int block) {
    long mixed = block == 0 ? occasion : EventId.mix(occasion, block);
    words[0] = (int) mixed;
    words[1] = (int) (mixed >>> 32);
    words[2] = replication;
    words[3] = stream;
    philox(words, key0, key1);
  }

  /**
   * A number of the block last drawn.
   *
   * @param i 0 to 3
   * @return in (0, 1), never 0 or 1
   */
  public double get(int i) {
    return ((words[i] & 0xFFFFFFFFL) + 0.5) * SCALE;
  }

  /**
   * The first number of a block, made of two of its words: 53 random bits.
   *
   * @param stream who draws for what
   * @param occasion what it is drawn for
   * @param block number of the block
   * @return in (0, 1)
   */
  public double uniform(int stream, long occasion, int block) {
    block(stream, occasion, block);
    long high = (words[0] & 0xFFFFFFFFL) << 20;
    long low = (words[1] & 0xFFFFFFFFL) >>> 12;
    return ((high | low) + 0.5) * 0x1p-52;
  }

  /**
   * Folds a 64-bit stream name to the 32 bits that the counter has room for.
   *
   * @param name a hash, see {@link EventId#of}
   * @return the stream
   */
  public static int stream(long name) {
    return (int) (name ^ (name >>> 32));
  }

  /** Turns a counter of four words into a block of four numbers, in place. */
  static void philox(int[] words, int key0, int key1) {
    int c0 = words[0];
    int c1 = words[1];
    int c2 = words[2];
    int c3 = words[3];
    int k0 = key0;
    int k1 = key1;
    for (int round = 0; round < 10; round++) {
      long p0 = (c0 & 0xFFFFFFFFL) * (M0 & 0xFFFFFFFFL);
      long p1 = (c2 & 0xFFFFFFFFL) * (M1 & 0xFFFFFFFFL);
      int n0 = (int) (p1 >>> 32) ^ c1 ^ k0;
      int n2 = (int) (p0 >>> 32) ^ c3 ^ k1;
      c1 = (int) p1;
      c3 = (int) p0;
      c0 = n0;
      c2 = n2;
      k0 += W0;
      k1 += W1;
    }
    words[0] = c0;
    words[1] = c1;
    words[2] = c2;
    words[3] = c3;
  }
}
