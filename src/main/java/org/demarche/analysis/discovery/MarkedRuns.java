package org.demarche.analysis.discovery;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.demarche.analysis.UnusableDataException;
import org.demarche.results.RunFiles;
import org.demarche.results.RunFolder;
import org.demarche.scenario.NearestName;
import org.demarche.scenario.expression.ColumnCondition;
import org.demarche.scenario.expression.Fault;
import org.jspecify.annotations.Nullable;

/**
 * The runs of an arm by replication, and whether the condition holds in each.
 *
 * @param arm whose runs
 * @param marks by replication, in the order of the file
 * @param failed runs left out because every outcome is missing, or the other arm has no such run
 */
record MarkedRuns(String arm, Map<String, Boolean> marks, int failed) {
  private static final String ARM = "arm";
  private static final String REPLICATION = "replication";

  static MarkedRuns read(
      Path folder, String outcome, @Nullable String asked, @Nullable String against) {
    DataFile file = DataFile.open(folder.resolve(RunFiles.OUTCOMES));
    ColumnCondition condition = condition(outcome, file.header());
    file.getColumn(REPLICATION);
    List<String> arms = arms(file);
    String arm = asked == null ? usualArm(folder, arms) : known(asked, arms);
    Reader reader = new Reader(file, condition);
    if (against == null) {
      Rows rows = reader.rows(arm);
      Map<String, Boolean> marks = new LinkedHashMap<>();
      rows.values().forEach((run, row) -> marks.put(run, condition.holds(row)));
      return new MarkedRuns(arm, marks, rows.failed());
    }
    String other = known(against, arms);
    if (other.equals(arm)) {
      throw new UnusableDataException("The arm '" + arm + "' cannot be held against itself.");
    }
    return paired(arm, reader.rows(arm), reader.rows(other), condition);
  }

  private static MarkedRuns paired(String arm, Rows rows, Rows others, ColumnCondition condition) {
    Map<String, Boolean> marks = new LinkedHashMap<>();
    int alone = 0;
    for (Map.Entry<String, double[]> entry : rows.values().entrySet()) {
      double @Nullable [] other = others.values().get(entry.getKey());
      if (other == null) {
        alone++;
        continue;
      }
      double[] difference = entry.getValue().clone();
      for (int i = 0; i < difference.length; i++) {
        difference[i] -= other[i];
      }
      marks.put(entry.getKey(), condition.holds(difference));
    }
    return new MarkedRuns(arm, marks, rows.failed() + alone);
  }

  private static ColumnCondition condition(String text, List<String> header) {
    List<String> columns =
        header.stream().map(n -> n.equals(ARM) || n.equals(REPLICATION) ? "" : n).toList();
    ColumnCondition.Result result = ColumnCondition.parse(text, columns);
    if (result.condition().isEmpty()) {
      throw new UnusableDataException(
          result.faults().stream().map(fault -> line(text, fault)).toList());
    }
    return result.condition().get();
  }

  private static String line(String text, Fault fault) {
    String maybe = fault.suggestion().map(s -> " Maybe: " + s).orElse("");
    return "--outcome '"
        + text
        + "', column "
        + (fault.offset() + 1)
        + ": "
        + fault.message()
        + "."
        + maybe;
  }

  private static List<String> arms(DataFile file) {
    int column = file.getColumn(ARM);
    Set<String> arms = new LinkedHashSet<>();
    file.forEach(record -> arms.add(record.get(column)));
    if (arms.isEmpty()) {
      throw new UnusableDataException("outcomes.csv holds no run below its header.");
    }
    return List.copyOf(arms);
  }

  private static String usualArm(Path folder, List<String> arms) {
    return RunFolder.findManifest(folder)
        .map(manifest -> manifest.run().reference().id())
        .filter(arms::contains)
        .orElse(arms.get(0));
  }

  private static String known(String arm, List<String> arms) {
    if (!arms.contains(arm)) {
      String maybe = NearestName.find(arm, arms).orElse(String.join(", ", arms));
      throw new UnusableDataException("outcomes.csv has no arm '" + arm + "'. Maybe: " + maybe);
    }
    return arm;
  }

  /** The values that the condition reads, by replication. */
  private record Rows(Map<String, double[]> values, int failed) {}

  /** Reads the runs of one arm. */
  private record Reader(DataFile file, ColumnCondition condition) {

    Rows rows(String arm) {
      int armColumn = file.getColumn(ARM);
      int runColumn = file.getColumn(REPLICATION);
      Map<String, double[]> values = new LinkedHashMap<>();
      List<String> failed = new ArrayList<>();
      file.forEach(
          record -> {
            if (record.get(armColumn).equals(arm)) {
              String run = record.get(runColumn);
              if (isEmpty(record, armColumn, runColumn)) {
                failed.add(run);
              } else if (values.put(run, row(record)) != null) {
                throw file.problem(record, "gives replication " + run + " of " + arm + " again");
              }
            }
          });
      return new Rows(values, failed.size());
    }

    private double[] row(CSVRecord record) {
      double[] row = new double[record.size()];
      condition.columns().forEach(column -> row[column] = file.number(record, column));
      return row;
    }

    private static boolean isEmpty(CSVRecord record, int arm, int run) {
      for (int i = 0; i < record.size(); i++) {
        if (i != arm && i != run && !Cells.isMissing(record.get(i))) {
          return false;
        }
      }
      return true;
    }
  }
}
