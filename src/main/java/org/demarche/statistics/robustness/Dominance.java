package org.demarche.statistics.robustness;

import java.util.Arrays;

/**
 * First-order stochastic dominance between two arms on one outcome.
 *
 * <p>An arm dominates if at every level it reaches at least that level at least as often, and at
 * some level more often. The two gaps say how far the sample is from it: a relation read off a
 * sample may be chance where the smaller gap is within its spread.
 *
 * @param relation what the samples say
 * @param advantage largest excess of the first arm's share of runs at or above a level, at least 0
 * @param disadvantage largest excess of the second arm's, at least 0
 */
public record Dominance(Relation relation, double advantage, double disadvantage) {

  /** How two samples stand to each other. */
  public enum Relation {
    /** The first arm dominates. */
    FIRST,
    /** The second arm dominates. */
    SECOND,
    /** Each is better at some level. */
    NEITHER,
    /** Both have the same distribution. */
    SAME
  }

  /**
   * Compares two arms.
   *
   * @param first the first arm's values, NaN left out
   * @param second the second arm's values, NaN left out
   * @param direction which way the outcome is better
   * @throws IllegalArgumentException if an arm has no value
   */
  public static Dominance between(double[] first, double[] second, Direction direction) {
    double[] a = gains(first, direction);
    double[] b = gains(second, direction);
    if (a.length == 0 || b.length == 0) {
      throw new IllegalArgumentException("an arm without values cannot be compared");
    }
    double advantage = 0;
    double disadvantage = 0;
    int i = 0;
    int j = 0;
    while (i < a.length || j < b.length) {
      double level = j >= b.length || (i < a.length && a[i] <= b[j]) ? a[i] : b[j];
      while (i < a.length && a[i] <= level) {
        i++;
      }
      while (j < b.length && b[j] <= level) {
        j++;
      }
      double excess = difference(i, a.length, j, b.length);
      advantage = Math.max(advantage, excess);
      disadvantage = Math.max(disadvantage, -excess);
    }
    return new Dominance(relation(advantage, disadvantage), advantage, disadvantage);
  }

  /** Share of b at or below minus share of a at or below, exactly 0 where the shares are equal. */
  private static double difference(long i, long sizeA, long j, long sizeB) {
    return (double) (j * sizeA - i * sizeB) / ((double) sizeA * sizeB);
  }

  private static double[] gains(double[] values, Direction direction) {
    return Arrays.stream(values)
        .filter(v -> !Double.isNaN(v))
        .map(direction::gain)
        .sorted()
        .toArray();
  }

  private static Relation relation(double advantage, double disadvantage) {
    if (advantage > 0) {
      return disadvantage > 0 ? Relation.NEITHER : Relation.FIRST;
    }
    return disadvantage > 0 ? Relation.SECOND : Relation.SAME;
  }
}
