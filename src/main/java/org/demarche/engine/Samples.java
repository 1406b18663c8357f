package org.demarche.engine;

import java.util.Arrays;

/** The values that a run had at the days that are asked about; missing until the day has passed. */
final class Samples {
  private final Run run;
  private final double[] days;
  private final int[] slots;
  private final Term[] terms;
  private final double[] values;
  private int next;

  Samples(Run run, SampleTable table) {
    this.run = run;
    this.days = table.days();
    this.slots = table.slots();
    this.terms = table.terms();
    this.values = new double[days.length];
  }

  /** Nothing has been answered yet. */
  void reset() {
    Arrays.fill(values, Double.NaN);
    next = 0;
  }

  /** Something happens at a time: what was asked about days before it can be answered now. */
  void before(double time, RunFacts facts) {
    while (next < days.length && days[next] < time) {
      take(facts);
    }
  }

  /** The run is over: what is left is answered as things stand. */
  void end(RunFacts facts) {
    double end = run.now;
    while (next < days.length && days[next] <= end) {
      take(facts);
    }
    run.now = end;
  }

  private void take(RunFacts facts) {
    run.now = days[next];
    values[slots[next]] = terms[next].value(facts);
    next++;
  }

  /** What was asked in a slot; NaN until its day has passed. */
  double value(int slot) {
    return values[slot];
  }
}
