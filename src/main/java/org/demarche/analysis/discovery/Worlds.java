package org.demarche.analysis.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.demarche.analysis.UnusableDataException;
import org.demarche.results.table.TableCells;
import org.demarche.results.table.TableReader;
import org.demarche.results.table.TableRow;
import org.demarche.scenario.NodePath;
import org.demarche.scenario.Problem;
import org.demarche.scenario.Problems;
import org.demarche.scenario.ScenarioException;
import org.demarche.statistics.discovery.ColumnKind;
import org.demarche.statistics.discovery.ScenarioTable;
import org.demarche.words.Message;

/**
 * The assumptions behind marked runs, as a table to search.
 *
 * @param table the runs
 * @param categories names of the categories of the assumptions that are no numbers
 * @param columns the values by assumption, as the table has them
 * @param marks whether each run is of interest
 * @param constant assumptions that never vary, or have no value, which cannot matter
 * @param leftOut runs without a world, or with a missing assumption
 */
@SuppressWarnings("ArrayRecordComponent") // within the package, never compared
record Worlds(
    ScenarioTable table,
    Map<String, List<String>> categories,
    Map<String, double[]> columns,
    boolean[] marks,
    List<String> constant,
    int leftOut) {
  static final String REPLICATION = "replication";

  private static final double MOST_EXACT = 0x1.0p53;
  private static final int MOST_CATEGORIES = 50;

  static Worlds read(TableReader file, MarkedRuns runs, List<String> leaveOut) {
    int run = file.getColumn(REPLICATION);
    leaveOut.forEach(file::getColumn);
    List<WorldColumn> columns = new ArrayList<>();
    for (int c = 0; c < file.header().size(); c++) {
      if (c != run && !leaveOut.contains(file.header().get(c))) {
        columns.add(new WorldColumn(file.header().get(c), c));
      }
    }
    List<Boolean> marks = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    file.forEach(
        row -> {
          checkShape(file, row);
          String id = run(file, row, run);
          if (!seen.add(id)) {
            throw again(
                row, run, Message.of("analysis-again", "replication", TableCells.shown(id)));
          }
          Boolean mark = runs.marks().get(id);
          if (mark != null) {
            marks.add(mark);
            columns.forEach(column -> column.add(file, row));
          }
        });
    Problems stray = new Problems();
    columns.forEach(column -> column.strayCell().ifPresent(stray::add));
    stray.throwIfAny();
    return of(columns, marks, runs);
  }

  /** Leaves out columns without any value, then runs that lack one of the others. */
  private static Worlds of(List<WorldColumn> columns, List<Boolean> marks, MarkedRuns runs) {
    List<String> bare =
        columns.stream().filter(WorldColumn::isBare).map(WorldColumn::name).toList();
    List<WorldColumn> used = columns.stream().filter(column -> !column.isBare()).toList();
    int[] whole =
        IntStream.range(0, marks.size())
            .filter(row -> used.stream().noneMatch(column -> column.isMissing(row)))
            .toArray();
    checkSome(marks.size(), whole.length, runs);
    boolean[] interest = new boolean[whole.length];
    for (int i = 0; i < whole.length; i++) {
      interest[i] = marks.get(whole[i]);
    }
    return table(used, whole, interest, bare, runs);
  }

  /** The name of a run: numbers that are equal name the same one. */
  static String run(TableReader file, TableRow row, int column) {
    double number = file.findNumber(row, column);
    boolean whole = number == Math.rint(number) && Math.abs(number) < MOST_EXACT;
    return whole ? Long.toString((long) number) : row.get(column);
  }

  static void checkShape(TableReader file, TableRow row) {
    file.misfit(row)
        .ifPresent(
            problem -> {
              throw new ScenarioException(problem);
            });
  }

  static ScenarioException again(TableRow row, int column, Message what) {
    return new ScenarioException(Problem.of(row.place(column), NodePath.of(REPLICATION), what));
  }

  private static void checkSome(int matched, int whole, MarkedRuns runs) {
    if (matched == 0) {
      throw new UnusableDataException(
          Message.of(
              "analysis-no-world",
              "runs",
              runs.marks().size(),
              "arm",
              TableCells.shown(runs.arm())));
    }
    if (whole == 0) {
      throw new UnusableDataException(Message.of("analysis-no-whole-row"));
    }
  }

  private static Worlds table(
      List<WorldColumn> used, int[] rows, boolean[] interest, List<String> bare, MarkedRuns runs) {
    ScenarioTable table = new ScenarioTable(interest);
    Map<String, List<String>> categories = new LinkedHashMap<>();
    Map<String, double[]> columns = new LinkedHashMap<>();
    List<String> constant = new ArrayList<>(bare);
    for (WorldColumn column : used) {
      double[] values = column.numbers(rows);
      ColumnKind kind = kind(values);
      if (kind == ColumnKind.CATEGORY) {
        List<String> known = categories(column, rows);
        List<String> cells = column.cells(rows);
        values = cells.stream().mapToDouble(known::indexOf).toArray();
        if (known.size() > 1) {
          categories.put(column.name(), known);
        }
      }
      if (Arrays.stream(values).distinct().count() < 2) {
        constant.add(column.name());
        continue;
      }
      columns.put(column.name(), values);
      table = table.with(column.name(), kind, values);
    }
    if (columns.isEmpty()) {
      throw new UnusableDataException(Message.of("analysis-nothing-varies"));
    }
    return new Worlds(
        table, categories, columns, interest, constant, runs.marks().size() - interest.length);
  }

  private static ColumnKind kind(double[] values) {
    ColumnKind kind = ColumnKind.WHOLE;
    for (double value : values) {
      if (Double.isNaN(value)) {
        return ColumnKind.CATEGORY;
      }
      kind = value == Math.rint(value) ? kind : ColumnKind.REAL;
    }
    return kind;
  }

  private static List<String> categories(WorldColumn column, int[] rows) {
    TreeSet<String> known = new TreeSet<>(column.cells(rows));
    if (known.size() > MOST_CATEGORIES) {
      throw new UnusableDataException(
          Message.of(
              "analysis-too-many-texts",
              "column",
              column.shown(),
              "count",
              known.size(),
              "example",
              TableCells.shown(known.first()),
              "most",
              MOST_CATEGORIES));
    }
    return List.copyOf(known);
  }
}
