package org.demarche.statistics.discovery;

import java.util.Comparator;
import java.util.stream.IntStream;

/** The runs inside a box, held in rising order of every assumption, so that cuts are cheap. */
final class Members {
  private final ScenarioTable table;
  private final int[][] byColumn;

  private Members(ScenarioTable table, int[][] byColumn) {
    this.table = table;
    this.byColumn = byColumn;
  }

  static Members of(ScenarioTable table, boolean[] allowed) {
    int[][] sorted = new int[table.columns()][];
    for (int c = 0; c < sorted.length; c++) {
      int column = c;
      sorted[c] =
          IntStream.range(0, table.runs())
              .filter(r -> allowed[r])
              .boxed()
              .sorted(Comparator.comparingDouble(r -> table.value(column, r)))
              .mapToInt(Integer::intValue)
              .toArray();
    }
    return new Members(table, sorted);
  }

  /** Returns those of these runs that lie in a box. */
  Members within(BoxLimits limits) {
    boolean[] inside = new boolean[table.runs()];
    for (int run : byColumn[0]) {
      inside[run] = limits.contains(run);
    }
    int[][] filtered = new int[byColumn.length][];
    for (int c = 0; c < byColumn.length; c++) {
      filtered[c] = IntStream.of(byColumn[c]).filter(r -> inside[r]).toArray();
    }
    return new Members(table, filtered);
  }

  int size() {
    return byColumn[0].length;
  }

  int[] runs() {
    return byColumn[0].clone();
  }

  double[] sortedValues(int column) {
    double[] values = new double[size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = table.value(column, byColumn[column][i]);
    }
    return values;
  }

  Candidate.Tally tally() {
    return tally(0, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
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

  /** Counts the runs whose value in a column lies between two limits, which belong to it. */
  Candidate.Tally tally(int column, double low, double high) {
    int runs = 0;
    int interesting = 0;
    for (int run : byColumn[column]) {
      double value = table.value(column, run);
      if (low <= value && value <= high) {
        runs++;
        interesting += table.ofInterest(run) ? 1 : 0;
      }
    }
    return new Candidate.Tally(runs, interesting);
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
