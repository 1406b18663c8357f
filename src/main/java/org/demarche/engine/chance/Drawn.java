package org.demarche.engine.chance;

import java.util.Arrays;

/** The few numbers of a run that are drawn when they are first asked for, and stay. */
public final class Drawn {
  private long[] keys = new long[32];
  private double[] values = new double[32];
  private int count;

  /** Forgets everything that was drawn. */
  public void reset() {
    count = 0;
  }

  /** The number kept under a key, NaN if there is none. */
  public double find(long key) {
    for (int k = 0; k < count; k++) {
      if (keys[k] == key) {
        return values[k];
      }
    }
    return Double.NaN;
  }

  /** Keeps a number under a key that has none yet. */
  public void keep(long key, double value) {
    if (count == keys.length) {
      keys = Arrays.copyOf(keys, 2 * count);
      values = Arrays.copyOf(values, 2 * count);
    }
    keys[count] = key;
    values[count++] = value;
  }
}
