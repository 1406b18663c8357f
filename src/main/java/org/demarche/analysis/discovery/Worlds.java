package org.demarche.analysis.discovery;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVRecord;
import org.demarche.analysis.UnusableDataException;
import org.demarche.results.RunFiles;
import org.demarche.scenario.NearestName;
import org.demarche.statistics.discovery.ColumnKind;
import org.demarche.statistics.discovery.ScenarioTable;

/**
 * The assumptions behind marked runs, as a table to search.
 *
 * @param table the runs
 * @param categories names of the categories of the assumptions that are no numbers
 * @param columns the values by assumption, as the table has them
 * @param marks whether each run is of interest
 * @param constant assumptions that never vary, which cannot matter
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
  private static final String REPLICATION = "replication";
  private static final int MOST_CATEGORIES = 50;

  static Worlds read(Path folder, MarkedRuns runs, List<String> leaveOut) {
    DataFile file = DataFile.open(folder.resolve(RunFiles.ASSUMPTIONS));
    int run = file.getColumn(REPLICATION);
    for (String name : leaveOut) {
      file.getColumn(name);
    }
    List<Integer> columns = new ArrayList<>();
    for (int c = 0; c < file.header().size(); c++) {
      if (c != run && !leaveOut.contains(file.header().get(c))) {
        columns.add(c);
      }
    }
    List<Boolean> marks = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    Map<Integer, List<String>> cells = new LinkedHashMap<>();
    columns.forEach(column -> cells.put(column, new ArrayList<>()));
    file.forEach(
        record -> {
          if (!seen.add(record.get(run))) {
            throw file.problem(record, "gives replication " + record.get(run) + " again");
          }
          Boolean mark = runs.marks().get(record.get(run));
          if (mark != null && isWhole(record, columns)) {
            marks.add(mark);
            cells.forEach((column, values) -> values.add(record.get(column)));
          }
        });
    checkSome(marks, runs);
    Map<String, List<String>> named = new LinkedHashMap<>();
    cells.forEach((column, values) -> named.put(file.header().get(column), values));
    return table(named, marks, runs);
  }

  private static void checkSome(List<Boolean> marks, MarkedRuns runs) {
    if (marks.isEmpty()) {
      throw new UnusableDataException(
          "None of the "
              + runs.marks().size()
              + " runs of arm '"
              + runs.arm()
              + "' has its assumptions in assumptions.csv. Check that the column replication is"
              + " the same in both files.");
    }
  }

  private static boolean isWhole(CSVRecord record, List<Integer> columns) {
    return columns.stream().noneMatch(column -> Cells.isMissing(record.get(column)));
  }

  private static Worlds table(
      Map<String, List<String>> cells, List<Boolean> marks, MarkedRuns runs) {
    boolean[] interest = new boolean[marks.size()];
    for (int i = 0; i < interest.length; i++) {
      interest[i] = marks.get(i);
    }
    ScenarioTable table = new ScenarioTable(interest);
    Map<String, List<String>> categories = new LinkedHashMap<>();
    Map<String, double[]> columns = new LinkedHashMap<>();
    List<String> constant = new ArrayList<>();
    for (Map.Entry<String, List<String>> entry : cells.entrySet()) {
      String name = entry.getKey();
      if (new LinkedHashSet<>(entry.getValue()).size() < 2) {
        constant.add(name);
        continue;
      }
      double[] values = entry.getValue().stream().mapToDouble(Cells::number).toArray();
      ColumnKind kind = kind(values);
      if (kind == ColumnKind.CATEGORY) {
        List<String> known = categories(name, entry.getValue(), cells.keySet());
        categories.put(name, known);
        values = entry.getValue().stream().mapToDouble(known::indexOf).toArray();
      }
      columns.put(name, values);
      table = table.with(name, kind, values);
    }
    if (columns.isEmpty()) {
      throw new UnusableDataException(
          "assumptions.csv holds no assumption that varies, so nothing can be told apart.");
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

  private static List<String> categories(String name, List<String> values, Set<String> all) {
    TreeSet<String> known = new TreeSet<>(values);
    if (known.size() > MOST_CATEGORIES) {
      String maybe = NearestName.find(name, all).orElse(name);
      throw new UnusableDataException(
          "assumptions.csv: column "
              + name
              + " holds "
              + known.size()
              + " different texts, such as '"
              + known.first()
              + "'; at most "
              + MOST_CATEGORIES
              + " can be searched. Maybe: --leave-out "
              + maybe);
    }
    return List.copyOf(known);
  }
}
