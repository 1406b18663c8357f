package org.demarche.engine.chance;

import org.demarche.model.Branch;
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
  private static final long M0 = 0xD2511F53L;
  private static final long M1 = 0xCD9E8D57L;
  private static final int W0 = 0x9E3779B9;
  private static final int W1 = 0xBB67AE85;
  private static final long FORK = EventId.of("branch");
  private static final double SCALE = 0x1p-32;

  private int w0;
  private int w1;
  private int w2;
  private int w3;
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

  /** Leaves for a branch: every draw from now on is another than without it. */
  public void fork(Branch branch) {
    long key = (key0 & 0xFFFFFFFFL) | ((long) key1 << 32);
    key = EventId.mix(EventId.mix(EventId.mix(key, FORK), branch.day()), branch.name());
    reset(key, replication);
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
    turn((int) mixed, (int) (mixed >>> 32), replication, stream);
  }

  /**
   * The first number of a block for each of several occasions of one stream.
   *
   * @param count how many of the occasions
   * @param numbers receives the numbers
   */
  public void firsts(int stream, long[] occasions, int count, double[] numbers) {
    for (int k = 0; k < count; k++) {
      turn((int) occasions[k], (int) (occasions[k] >>> 32), replication, stream);
      numbers[k] = number(w0);
    }
  }

  /**
   * A number of the block last drawn.
   *
   * @param i 0 to 3
   * @return in (0, 1), never 0 or 1
   */
  public double get(int i) {
    return number(i == 0 ? w0 : i == 1 ? w1 : i == 2 ? w2 : w3);
  }

  /** The number in (0, 1) that a word of a block stands for. */
  public static double number(int word) {
    return ((word & 0xFFFFFFFFL) + 0.5) * SCALE;
  }

  /**
   * Draws a block for each of several streams on the same occasion, one right after the other,
   * which a processor does partly at the same time.
   *
   * @param count how many of the streams
   * @param words receives four words for each
   */
  public void blocks(int[] streams, int count, long occasion, int[] words) {
    for (int k = 0; k < count; k++) {
      block(streams[k], occasion, 0);
      words[4 * k] = w0;
      words[4 * k + 1] = w1;
      words[4 * k + 2] = w2;
      words[4 * k + 3] = w3;
    }
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
    long high = (w0 & 0xFFFFFFFFL) << 20;
    long low = (w1 & 0xFFFFFFFFL) >>> 12;
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
  public static void philox(int[] words, int key0, int key1) {
    Chance chance = new Chance((key0 & 0xFFFFFFFFL) | ((long) key1 << 32));
    chance.turn(words[0], words[1], words[2], words[3]);
    words[0] = chance.w0;
    words[1] = chance.w1;
    words[2] = chance.w2;
    words[3] = chance.w3;
  }

  private void turn(int first, int second, int third, int fourth) {
    int c0 = first;
    int c1 = second;
    int c2 = third;
    int c3 = fourth;
    int k0 = key0;
    int k1 = key1;
    for (int round = 0; round < 10; round++) {
      long p0 = (c0 & 0xFFFFFFFFL) * M0;
      long p1 = (c2 & 0xFFFFFFFFL) * M1;
      c0 = (int) (p1 >>> 32) ^ c1 ^ k0;
      c2 = (int) (p0 >>> 32) ^ c3 ^ k1;
      c1 = (int) p1;
      c3 = (int) p0;
      k0 += W0;
      k1 += W1;
    }
    w0 = c0;
    w1 = c1;
    w2 = c2;
    w3 = c3;
  }
}
