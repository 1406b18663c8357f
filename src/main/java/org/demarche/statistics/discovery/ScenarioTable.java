package org.demarche.statistics.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The assumptions of a set of runs, by column, and which runs are of interest.
 *
 * <p>Immutable: {@link #with} returns a larger table. Arrays are copied.
 */
public final class ScenarioTable {
  private final boolean[] ofInterest;
  private final List<String> names;
  private final List<ColumnKind> kinds;
  private final List<double[]> columns;
  private final List<int[]> orders;

  /**
   * Starts a table without columns.
   *
   * @param ofInterest one for each run
   */
  public ScenarioTable(boolean[] ofInterest) {
    this(ofInterest.clone(), List.of(), List.of(), List.of(), List.of());
  }

  private ScenarioTable(
      boolean[] ofInterest,
      List<String> names,
      List<ColumnKind> kinds,
      List<double[]> columns,
      List<int[]> orders) {
    this.ofInterest = ofInterest;
    this.names = names;
    this.kinds = kinds;
    this.columns = columns;
    this.orders = orders;
  }

  /**
   * Returns the table with one more assumption.
   *
   * @param name unlike the others
   * @param kind how its values may be cut
   * @param values one for each run, finite; whole numbers from 0 for categories
   * @throws IllegalArgumentException if the length, a value or the name does not fit
   */
  public ScenarioTable with(String name, ColumnKind kind, double[] values) {
    if (values.length != ofInterest.length) {
      throw new IllegalArgumentException(
          name + " has " + values.length + " values for " + ofInterest.length + " runs");
    }
    if (names.contains(name)) {
      throw new IllegalArgumentException("two columns are called " + name);
    }
    for (int r = 0; r < values.length; r++) {
      boolean whole = values[r] == Math.rint(values[r]);
      if (!Double.isFinite(values[r])
          || (kind != ColumnKind.REAL && !whole)
          || (kind == ColumnKind.CATEGORY && (values[r] < 0 || values[r] > 9999))) {
        throw new IllegalArgumentException(
            name + " of run " + (r + 1) + " is " + values[r] + ", which is no " + kind + " value");
      }
    }
    return new ScenarioTable(
        ofInterest,
        plus(names, name),
        plus(kinds, kind),
        plus(columns, values.clone()),
        plus(orders, order(values)));
  }

  private static int[] order(double[] values) {
    return IntStream.range(0, values.length)
        .boxed()
        .sorted(Comparator.comparingDouble(r -> values[r]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static <T> List<T> plus(List<T> list, T element) {
    List<T> longer = new ArrayList<>(list);
    longer.add(element);
    return List.copyOf(longer);
  }

  /** Returns the same assumptions with other runs of interest. */
  ScenarioTable marking(boolean[] others) {
    return new ScenarioTable(others, names, kinds, columns, orders);
  }

  /**
   * Returns a table of some of the runs, in the same order.
   *
   * @param kept for each run whether it stays
   */
  public ScenarioTable only(boolean[] kept) {
    int[] runs = IntStream.range(0, runs()).filter(r -> kept[r]).toArray();
    boolean[] marks = new boolean[runs.length];
    for (int i = 0; i < runs.length; i++) {
      marks[i] = ofInterest[runs[i]];
    }
    ScenarioTable part = new ScenarioTable(marks);
    for (int c = 0; c < columns(); c++) {
      double[] column = columns.get(c);
      part = part.with(name(c), kind(c), Arrays.stream(runs).mapToDouble(r -> column[r]).toArray());
    }
    return part;
  }

  /**
   * Tells for each run whether it lies in a box.
   *
   * @param box found in this table
   * @throws IllegalArgumentException if the box limits an assumption that the table does not have
   */
  public boolean[] inside(Box box) {
    boolean[] inside = new boolean[runs()];
    Arrays.fill(inside, true);
    for (Limit limit : box.limits()) {
      int column = names.indexOf(limit.name());
      if (column < 0) {
        throw new IllegalArgumentException("there is no column " + limit.name());
      }
      for (int r = 0; r < inside.length; r++) {
        inside[r] &= limit.allows(value(column, r));
      }
    }
    return inside;
  }

  /** Returns the number of runs. */
  public int runs() {
    return ofInterest.length;
  }

  /** Returns the number of runs of interest. */
  public int runsOfInterest() {
    int count = 0;
    for (boolean interesting : ofInterest) {
      count += interesting ? 1 : 0;
    }
    return count;
  }

  /** Returns the number of assumptions. */
  public int columns() {
    return columns.size();
  }

  /** Returns the name of the assumption at a position from 0. */
  public String name(int column) {
    return names.get(column);
  }

  ColumnKind kind(int column) {
    return kinds.get(column);
  }

  double value(int column, int run) {
    return columns.get(column)[run];
  }

  /** Returns the runs in rising order of a column; not to be changed. */
  int[] order(int column) {
    return orders.get(column);
  }

  boolean ofInterest(int run) {
    return ofInterest[run];
  }

  boolean[] marks() {
    return ofInterest.clone();
  }

  double min(int column) {
    return value(column, order(column)[0]);
  }

  double max(int column) {
    return value(column, order(column)[runs() - 1]);
  }
}
