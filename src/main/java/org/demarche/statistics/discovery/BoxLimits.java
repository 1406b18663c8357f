package org.demarche.statistics.discovery;

import java.util.BitSet;

/** The limits of a box on every assumption; a value, changed only by making another. */
final class BoxLimits {
  /** No limit keeps the run out. */
  static final int INSIDE = -1;

  /** More than one limit keeps the run out. */
  static final int FAR = -2;

  private final ScenarioTable table;
  private final double[] low;
  private final double[] high;
  private final BitSet[] kept;

  private BoxLimits(ScenarioTable table, double[] low, double[] high, BitSet[] kept) {
    this.table = table;
    this.low = low;
    this.high = high;
    this.kept = kept;
  }

  static BoxLimits all(ScenarioTable table) {
    int columns = table.columns();
    double[] low = new double[columns];
    double[] high = new double[columns];
    BitSet[] kept = new BitSet[columns];
    for (int c = 0; c < columns; c++) {
      low[c] = table.min(c);
      high[c] = table.max(c);
      kept[c] = new BitSet();
      if (table.kind(c) == ColumnKind.CATEGORY) {
        for (int r = 0; r < table.runs(); r++) {
          kept[c].set((int) table.value(c, r));
        }
      }
    }
    return new BoxLimits(table, low, high, kept);
  }

  double low(int column) {
    return low[column];
  }

  double high(int column) {
    return high[column];
  }

  BitSet kept(int column) {
    return (BitSet) kept[column].clone();
  }

  BoxLimits withLow(int column, double value) {
    double[] changed = low.clone();
    changed[column] = value;
    return new BoxLimits(table, changed, high, kept);
  }

  BoxLimits withHigh(int column, double value) {
    double[] changed = high.clone();
    changed[column] = value;
    return new BoxLimits(table, low, changed, kept);
  }

  BoxLimits withKept(int column, BitSet categories) {
    BitSet[] changed = kept.clone();
    changed[column] = categories;
    return new BoxLimits(table, low, high, changed);
  }

  boolean contains(int run) {
    for (int c = 0; c < low.length; c++) {
      if (!allows(c, table.value(c, run))) {
        return false;
      }
    }
    return true;
  }

  /** Returns the one column whose limits keep a run out; {@link #INSIDE} or {@link #FAR} if not. */
  int loneViolation(int run) {
    int found = INSIDE;
    for (int c = 0; c < low.length; c++) {
      if (!allows(c, table.value(c, run))) {
        if (found != INSIDE) {
          return FAR;
        }
        found = c;
      }
    }
    return found;
  }

  private boolean allows(int column, double value) {
    return table.kind(column) == ColumnKind.CATEGORY
        ? kept[column].get((int) value)
        : low[column] <= value && value <= high[column];
  }

  boolean restricts(int column, BoxLimits all) {
    return low[column] != all.low[column]
        || high[column] != all.high[column]
        || !kept[column].equals(all.kept[column]);
  }

  int restrictions(BoxLimits all) {
    int count = 0;
    for (int c = 0; c < low.length; c++) {
      count += restricts(c, all) ? 1 : 0;
    }
    return count;
  }
}
