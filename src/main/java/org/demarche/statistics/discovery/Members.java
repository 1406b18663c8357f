package org.demarche.statistics.discovery;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** The runs inside a box, held in rising order of every assumption, so that cuts are cheap. */
final class Members {
  private final ScenarioTable table;
  private final int[][] byColumn;
  private final Candidate.Tally tally;

  private Members(ScenarioTable table, int[][] byColumn) {
    this.table = table;
    this.byColumn = byColumn;
    int interesting = 0;
    for (int run : byColumn[0]) {
      interesting += table.ofInterest(run) ? 1 : 0;
    }
    this.tally = new Candidate.Tally(byColumn[0].length, interesting);
  }

  static Members of(ScenarioTable table, boolean[] allowed) {
    int[][] orders = new int[table.columns()][];
    for (int c = 0; c < orders.length; c++) {
      orders[c] = table.order(c);
    }
    return new Members(table, filter(orders, allowed));
  }

  private static int[][] filter(int[][] orders, boolean[] inside) {
    int[][] filtered = new int[orders.length][];
    for (int c = 0; c < orders.length; c++) {
      int[] kept = new int[orders[c].length];
      int size = 0;
      for (int run : orders[c]) {
        if (inside[run]) {
          kept[size++] = run;
        }
      }
      filtered[c] = Arrays.copyOf(kept, size);
    }
    return filtered;
  }

  /** Returns those of these runs that lie in a box. */
  Members within(BoxLimits limits) {
    boolean[] inside = new boolean[table.runs()];
    for (int run : byColumn[0]) {
      inside[run] = limits.contains(run);
    }
    return new Members(table, filter(byColumn, inside));
  }

  int size() {
    return byColumn[0].length;
  }

  int[] runs() {
    return byColumn[0].clone();
  }

  /** Returns the value of a column at a rank from 0. */
  double value(int column, int rank) {
    return table.value(column, byColumn[column][rank]);
  }

  /** Returns PRIM's cut of a column, see {@link PrimQuantile}. */
  double cut(int column, double probability) {
    return PrimQuantile.of(size(), rank -> value(column, rank), probability);
  }

  /** Returns for each run of the table which limit alone keeps it out of a box. */
  int[] loneViolations(BoxLimits limits) {
    int[] lone = new int[table.runs()];
    Arrays.fill(lone, BoxLimits.FAR);
    for (int run : byColumn[0]) {
      lone[run] = limits.loneViolation(run);
    }
    return lone;
  }

  /** Returns those of these runs that pass, in rising order of a column. */
  int[] select(int column, IntPredicate passes) {
    return Arrays.stream(byColumn[column]).filter(passes).toArray();
  }

  Candidate.Tally tally() {
    return tally;
  }

  /** Counts the runs that lie in a box. */
  Candidate.Tally tally(BoxLimits limits) {
    int runs = 0;
    int interesting = 0;
    for (int run : byColumn[0]) {
      if (limits.contains(run)) {
        runs++;
        interesting += table.ofInterest(run) ? 1 : 0;
      }
    }
    return new Candidate.Tally(runs, interesting);
  }

  /** Counts the runs whose value in a column is at most {@code high}. */
  Candidate.Tally tallyUpTo(int column, double high) {
    int interesting = tally.runsOfInterest();
    int rank = size();
    while (rank > 0 && value(column, rank - 1) > high) {
      rank--;
      interesting -= table.ofInterest(byColumn[column][rank]) ? 1 : 0;
    }
    return new Candidate.Tally(rank, interesting);
  }

  /** Counts the runs whose value in a column is at least {@code low}. */
  Candidate.Tally tallyFrom(int column, double low) {
    int interesting = tally.runsOfInterest();
    int rank = 0;
    while (rank < size() && value(column, rank) < low) {
      interesting -= table.ofInterest(byColumn[column][rank]) ? 1 : 0;
      rank++;
    }
    return new Candidate.Tally(size() - rank, interesting);
  }

  /** Counts the runs whose category in a column is another than {@code dropped}. */
  Candidate.Tally tallyWithout(int column, int dropped) {
    int runs = 0;
    int interesting = 0;
    for (int run : byColumn[column]) {
      if ((int) table.value(column, run) != dropped) {
        runs++;
        interesting += table.ofInterest(run) ? 1 : 0;
      }
    }
    return new Candidate.Tally(runs, interesting);
  }
}
