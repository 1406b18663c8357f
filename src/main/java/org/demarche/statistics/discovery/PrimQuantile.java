package org.demarche.statistics.discovery;

import java.util.function.IntToDoubleFunction;

/** The cut of sdtoolkit and EMA workbench: half-way between two different values. */
final class PrimQuantile {

  private PrimQuantile() {}

  /**
   * Returns the cut at a probability: half-way between the values around it, and where those are
   * equal, between them and the next different value inwards.
   *
   * @param sorted at least one value, rising
   * @param probability inside (0, 1); above one half is a cut from above
   */
  static double of(double[] sorted, double probability) {
    return of(sorted.length, i -> sorted[i], probability);
  }

  /** The same for values that are read by position. */
  static double of(int size, IntToDoubleFunction sorted, double probability) {
    double position = (size - 1) * probability;
    int lower = (int) Math.floor(position);
    int higher = (int) Math.ceil(position);
    if (probability > 0.5) {
      while (lower > 0 && sorted.applyAsDouble(lower) == sorted.applyAsDouble(higher)) {
        lower--;
      }
    } else {
      while (higher < size - 1 && sorted.applyAsDouble(lower) == sorted.applyAsDouble(higher)) {
        higher++;
      }
    }
    return (sorted.applyAsDouble(lower) + sorted.applyAsDouble(higher)) / 2;
  }
}
