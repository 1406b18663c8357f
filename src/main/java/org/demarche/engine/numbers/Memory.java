package org.demarche.engine.numbers;

import java.util.Arrays;

/** Counts that fade by a half-life, brought up to date only when they are looked at. */
public final class Memory {
  private final double[] value;
  private final double[] since;
  private double rate;

  public Memory(int size) {
    this.value = new double[size];
    this.since = new double[size];
  }

  /** Forgets everything and fades by a half-life from now on. */
  public void reset(double halfLifeDays) {
    Arrays.fill(value, 0);
    Arrays.fill(since, 0);
    rate = decayRate(halfLifeDays);
  }

  /** What is left of a count. */
  public double get(int place, double now) {
    double kept = value[place];
    return kept == 0 ? 0 : kept * Elementary.exp(-rate * (now - since[place]));
  }

  /** Adds to what is left of a count. */
  public void add(int place, double amount, double now) {
    set(place, get(place, now) + amount, now);
  }

  /** Sets a count. */
  public void set(int place, double newValue, double now) {
    value[place] = newValue;
    since[place] = now;
  }

  /** The rate of exponential decay for a half-life; 0 or less means no memory at all. */
  public static double decayRate(double halfLifeDays) {
    return halfLifeDays > 0 ? 0.6931471805599453 / halfLifeDays : 700;
  }
}
