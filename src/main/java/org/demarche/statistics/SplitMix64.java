package org.demarche.statistics;

/**
 * A small keyed random generator for bootstraps: the same seed gives the same numbers everywhere.
 *
 * <p>SplitMix64 of Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA
 * 2014, in Vigna's public-domain form. Not for simulation draws, which the engine keys by event.
 */
public final class SplitMix64 {
  private static final long GAMMA = 0x9e3779b97f4a7c15L;
  private long state;
  private double spare = Double.NaN;

  /** Starts the stream of {@code seed}; every 64-bit value is a seed. */
  public SplitMix64(long seed) {
    this.state = seed;
  }

  /** Starts a stream of its own for a purpose or an index under one seed. */
  public static SplitMix64 keyed(long seed, long key) {
    return new SplitMix64(mix(mix(seed + GAMMA) ^ (key * GAMMA + GAMMA)));
  }

  /** Returns the next 64 random bits. */
  public long nextLong() {
    state += GAMMA;
    return mix(state);
  }

  private static long mix(long value) {
    long z = value;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  /** Returns a uniform number in [0, 1) with 53 random bits. */
  public double nextDouble() {
    return (nextLong() >>> 11) * 0x1.0p-53;
  }

  /**
   * Returns a uniform integer in 0 … {@code bound} − 1, without bias.
   *
   * @throws IllegalArgumentException if {@code bound} is below 1
   */
  public int nextInt(int bound) {
    if (bound < 1) {
      throw new IllegalArgumentException("bound " + bound + " must be at least 1");
    }
    long limit = (1L << 32) / bound * bound;
    long bits = nextLong() >>> 32;
    while (bits >= limit) {
      bits = nextLong() >>> 32;
    }
    return (int) (bits % bound);
  }

  /** Returns a standard normal number (Marsaglia's polar method, which makes two at a time). */
  public double nextGaussian() {
    if (!Double.isNaN(spare)) {
      double kept = spare;
      spare = Double.NaN;
      return kept;
    }
    double u;
    double v;
    double square;
    do {
      u = 2 * nextDouble() - 1;
      v = 2 * nextDouble() - 1;
      square = u * u + v * v;
    } while (square >= 1 || square == 0);
    double factor = Math.sqrt(-2 * StrictMath.log(square) / square);
    spare = v * factor;
    return u * factor;
  }

  /**
   * Returns a chi-square number (gamma by Marsaglia and Tsang, ACM Trans. Math. Softw. 26, 2000).
   *
   * @param degreesOfFreedom at least 2, or 1
   */
  public double nextChiSquare(int degreesOfFreedom) {
    if (degreesOfFreedom == 1) {
      double z = nextGaussian();
      return z * z;
    }
    double d = degreesOfFreedom / 2.0 - 1.0 / 3;
    double c = 1 / Math.sqrt(9 * d);
    while (true) {
      double x = nextGaussian();
      double root = 1 + c * x;
      double v = root * root * root;
      if (root > 0 && StrictMath.log(nextDouble()) < x * x / 2 + d * (1 - v + StrictMath.log(v))) {
        return 2 * d * v;
      }
    }
  }
}
