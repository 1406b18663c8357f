package org.demarche.experiment;

import umontreal.ssj.rng.RandomStream;

/** Keyed chance as a stream that SSJ can scramble with: draw i is that of the key, from 0 on. */
final class KeyedStream implements RandomStream {
  private final KeyedChance chance;
  private final long stream;
  private final long occasion;
  private int next;

  KeyedStream(KeyedChance chance, long stream, long occasion) {
    this.chance = chance;
    this.stream = stream;
    this.occasion = occasion;
  }

  @Override
  public void resetStartStream() {
    next = 0;
  }

  @Override
  public void resetStartSubstream() {
    next = 0;
  }

  @Override
  public void resetNextSubstream() {
    throw new UnsupportedOperationException("A keyed stream has no substreams.");
  }

  @Override
  public double nextDouble() {
    return chance.uniform(stream, occasion, next++);
  }

  @Override
  public void nextArrayOfDouble(double[] u, int start, int n) {
    for (int i = start; i < start + n; i++) {
      u[i] = nextDouble();
    }
  }

  @Override
  public int nextInt(int low, int high) {
    return (int) (low + (long) (nextDouble() * ((double) high - low + 1)));
  }

  @Override
  public void nextArrayOfInt(int low, int high, int[] u, int start, int n) {
    for (int i = start; i < start + n; i++) {
      u[i] = nextInt(low, high);
    }
  }
}
