package org.demarche.engine.timeline;

import java.util.stream.IntStream;
import org.demarche.engine.program.Script;
import org.demarche.engine.program.Term;
import org.demarche.engine.program.TermCompiler;
import org.demarche.engine.situation.Situation;

/**
 * Scripted events that come by a hazard, such as the fall of a government: the rates are summed day
 * by day against one keyed unit exponential each. The day is exact, the hour is spread over the day
 * in proportion to what was left of the threshold.
 */
final class Upheavals {
  private final Situation s;
  private final ScriptTimes times;
  private final Script script;
  private final int[] entries;
  private final double[] summed;
  private final double[] threshold;

  Upheavals(Situation situation, ScriptTimes times) {
    this.s = situation;
    this.times = times;
    this.script = situation.run.program.script;
    this.entries =
        IntStream.range(0, script.entries.size())
            .filter(e -> script.entries.get(e).hazard().of() >= 0)
            .toArray();
    this.summed = new double[entries.length];
    this.threshold = new double[entries.length];
  }

  void reset() {
    for (int k = 0; k < entries.length; k++) {
      summed[k] = 0;
      threshold[k] = times.threshold(entries[k]);
    }
  }

  /** A branch begins: a threshold that has not been reached is reached a further time later. */
  void redraw() {
    for (int k = 0; k < entries.length; k++) {
      if (summed[k] < threshold[k]) {
        threshold[k] = summed[k] + times.threshold(entries[k]);
      }
    }
  }

  int count() {
    return entries.length;
  }

  int entry(int k) {
    return entries[k];
  }

  /**
   * Adds a day's hazard to the sum of the k-th of these events.
   *
   * @return when within the day it comes, 0 to 1, or NaN if not today or already
   */
  double tick(int k) {
    double left = threshold[k] - summed[k];
    if (left <= 0) {
      return Double.NaN;
    }
    Term when = script.entries.get(entries[k]).when();
    if (when != null && !TermCompiler.truth(when.value(s))) {
      return Double.NaN;
    }
    double today = times.hazardPerDay(entries[k]);
    summed[k] += today;
    return summed[k] >= threshold[k] ? Math.min(1, left / today) : Double.NaN;
  }
}
