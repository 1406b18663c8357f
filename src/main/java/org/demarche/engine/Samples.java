package org.demarche.engine;

import java.util.Arrays;

/** The values that a run had at the days that are asked about; missing until the day has passed. */
final class Samples {
  private final Situation situation;
  private final double[] days;
  private final int[] slots;
  private final Term[] terms;
  private final double[] values;
  private int next;

  Samples(Situation situation, double[] days, int[] slots, Term[] terms) {
    this.situation = situation;
    this.days = days;
    this.slots = slots;
    this.terms = terms;
    this.values = new double[days.length];
  }

  void reset() {
    Arrays.fill(values, Double.NaN);
    next = 0;
  }

  /** Something happens at a time: what was asked about days before it can be answered now. */
  void before(double time) {
    while (next < days.length && days[next] < time) {
      take();
    }
  }

  /** The run is over: what is left is answered as things stand. */
  void end() {
    double end = situation.now;
    while (next < days.length && days[next] <= end) {
      take();
    }
    situation.now = end;
  }

  private void take() {
    situation.now = days[next];
    values[slots[next]] = terms[next].value(situation);
    next++;
  }

  double value(int slot) {
    return values[slot];
  }
}
