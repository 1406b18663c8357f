package org.demarche.engine.run;

import java.util.Arrays;
import org.demarche.engine.program.RunFacts;
import org.demarche.engine.program.SampleTable;
import org.demarche.engine.program.Term;

/** The values that a run had at the days that are asked about; missing until the day has passed. */
public final class Samples {
  private final Run run;
  private final double[] days;
  private final int[] slots;
  private final Term[] terms;
  private final double[] values;
  private int next;

  public Samples(Run run, SampleTable table) {
    this.run = run;
    this.days = table.days();
    this.slots = table.slots();
    this.terms = table.terms();
    this.values = new double[days.length];
  }

  /** Nothing has been answered yet. */
  public void reset() {
    Arrays.fill(values, Double.NaN);
    next = 0;
  }

  /** Something happens at a time: what was asked about days before it can be answered now. */
  public void before(double time, RunFacts facts) {
    while (next < days.length && days[next] < time) {
      take(facts);
    }
  }

  /** The run is over: what is left is answered as things stand. */
  public void end(RunFacts facts) {
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
  public double value(int slot) {
    return values[slot];
  }
}
