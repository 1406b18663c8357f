package org.demarche.statistics.discovery;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.special.Beta;

/** Describes a box with the quasi-p value of each of its restrictions. */
final class QuasiP {
  private final ScenarioTable table;
  private final BoxLimits all;
  private final Members available;

  QuasiP(ScenarioTable table, BoxLimits all, Members available) {
    this.table = table;
    this.all = all;
    this.available = available;
  }

  List<Limit> limits(BoxLimits box, Candidate.Tally tally) {
    List<Limit> limits = new ArrayList<>();
    for (int c = 0; c < table.columns(); c++) {
      if (box.restricts(c, all)) {
        limits.add(
            table.kind(c) == ColumnKind.CATEGORY
                ? categories(c, box, tally)
                : range(c, box, tally));
      }
    }
    return limits;
  }

  private Limit categories(int column, BoxLimits box, Candidate.Tally tally) {
    double p = value(tally, box.withKept(column, all.kept(column)));
    List<Integer> kept = box.kept(column).stream().boxed().toList();
    return new Limit.Categories(table.name(column), kept, p);
  }

  private Limit range(int column, BoxLimits box, Candidate.Tally tally) {
    double low = box.low(column);
    double high = box.high(column);
    double pLow =
        low == all.low(column) ? Double.NaN : value(tally, box.withLow(column, all.low(column)));
    double pHigh =
        high == all.high(column)
            ? Double.NaN
            : value(tally, box.withHigh(column, all.high(column)));
    return new Limit.Range(table.name(column), low, high, pLow, pHigh);
  }

  private double value(Candidate.Tally tally, BoxLimits relaxed) {
    Candidate.Tally without = available.tally(relaxed);
    return upperTail(tally.runsOfInterest(), tally.runs(), without.density());
  }

  /** P(X ≥ successes) for X binomial, by the incomplete beta function, exact in the far tail. */
  static double upperTail(int successes, int trials, double probability) {
    if (successes == 0 || probability >= 1) {
      return 1;
    }
    if (probability <= 0) {
      return 0;
    }
    return Beta.regularizedBeta(probability, successes, trials - successes + 1.0);
  }
}
