package org.demarche.statistics.sensitivity;

import java.util.Arrays;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.demarche.statistics.SplitMix64;

/**
 * Sets of Sobol points, each scrambled for itself by Owen's nested uniform scrambling (Owen, "Monte
 * Carlo variance of scrambled net quadrature", SIAM J. Numer. Anal. 34, 1997).
 *
 * <p>In every coordinate each binary digit is turned by a coin of its own for every prefix of
 * digits before it. A point is then uniform, whatever the sequence beneath, and sets are
 * independent of each other, so that the spread of sets tells honestly how far an estimate may be
 * off. A digital shift alone leaves what coordinates have in common: with few points in many
 * coordinates that is much, the same at every seed.
 */
final class ScrambledSobol {
  /** Digits that a double in [0, 1) holds. */
  private static final int DIGITS = 53;

  private static final int SEQUENCE_DIGITS = 52;

  private final long[][] sequence;
  private final int digits;

  /**
   * Prepares the sequence beneath.
   *
   * @param size points in a set, a power of two
   * @param coordinates from 1 to 1,000
   */
  ScrambledSobol(int size, int coordinates) {
    SobolSequenceGenerator generator = new SobolSequenceGenerator(coordinates);
    this.digits = Integer.numberOfTrailingZeros(size);
    this.sequence = new long[size][];
    for (int i = 0; i < size; i++) {
      sequence[i] =
          Arrays.stream(generator.nextVector()).mapToLong(x -> (long) (x * 0x1.0p52)).toArray();
    }
  }

  /**
   * Scrambles the set anew.
   *
   * @param random gives the key of each coordinate
   * @return the points in the order of the sequence
   */
  double[][] next(SplitMix64 random) {
    int coordinates = sequence[0].length;
    double[][] points = new double[sequence.length][coordinates];
    for (int j = 0; j < coordinates; j++) {
      long key = random.nextLong();
      for (int i = 0; i < points.length; i++) {
        points[i][j] = scrambled(sequence[i][j], key);
      }
    }
    return points;
  }

  /** Points of a set differ within its digits, so that all below them is a single random number. */
  private double scrambled(long bits, long key) {
    long prefix = 1;
    long turned = 0;
    for (int d = 0; d < digits; d++) {
      int digit = (int) (bits >>> (SEQUENCE_DIGITS - 1 - d)) & 1;
      long coin = SplitMix64.keyed(key, prefix).nextLong() >>> 63;
      turned = 2 * turned + (digit ^ coin);
      prefix = 2 * prefix + digit;
    }
    int rest = DIGITS - digits;
    long tail = SplitMix64.keyed(key, prefix).nextLong() >>> (Long.SIZE - rest);
    return ((turned << rest) | tail) * 0x1.0p-53;
  }
}
