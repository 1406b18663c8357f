package org.demarche.analysis.discovery;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.analysis.UnusableDataException;
import org.demarche.results.RunFolder;
import org.demarche.results.table.TableCells;
import org.demarche.results.table.TableReader;
import org.demarche.results.table.TableRow;
import org.demarche.scenario.expression.ColumnCondition;
import org.demarche.scenario.expression.Fault;
import org.demarche.words.Message;
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

  /** Reads both tables' headers and every row of this one before it looks at the condition. */
  static MarkedRuns read(
      TableReader file,
      Path folder,
      String outcome,
      @Nullable String asked,
      @Nullable String against) {
    List<String> arms = arms(file);
    ColumnCondition condition = condition(outcome, file.header());
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
      throw new UnusableDataException(Message.of("analysis-arm-itself", "arm", arm));
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
        header.stream().map(n -> n.equals(ARM) || n.equals(Worlds.REPLICATION) ? "" : n).toList();
    ColumnCondition.Result result = ColumnCondition.parse(text, columns);
    if (result.condition().isEmpty()) {
      throw new UnusableDataException(
          result.faults().stream().map(fault -> line(text, fault)).toList());
    }
    return result.condition().get();
  }

  private static Message line(String text, Fault fault) {
    int column = fault.offset() + 1;
    return fault
        .hint()
        .map(
            maybe ->
                Message.of(
                    "analysis-condition-maybe",
                    "condition",
                    text,
                    "column",
                    column,
                    "fault",
                    fault.what(),
                    "maybe",
                    maybe))
        .orElseGet(
            () ->
                Message.of(
                    "analysis-condition",
                    "condition",
                    text,
                    "column",
                    column,
                    "fault",
                    fault.what()));
  }

  private static List<String> arms(TableReader file) {
    int column = file.getColumn(ARM);
    file.getColumn(Worlds.REPLICATION);
    Set<String> arms = new LinkedHashSet<>();
    file.forEach(
        row -> {
          Worlds.checkShape(file, row);
          arms.add(row.get(column));
        });
    if (arms.isEmpty()) {
      throw new UnusableDataException(Message.of("analysis-no-run"));
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
      String maybe =
          TableReader.suggestion(arm, arms)
              .orElse(arms.stream().limit(8).map(TableCells::shown).collect(joining(", ")));
      throw new UnusableDataException(Message.of("analysis-no-arm", "arm", arm, "maybe", maybe));
    }
    return arm;
  }

  /** The values that the condition reads, by replication. */
  private record Rows(Map<String, double[]> values, int failed) {}

  /** Reads the runs of one arm. */
  private record Reader(TableReader file, ColumnCondition condition) {

    Rows rows(String arm) {
      int armColumn = file.getColumn(ARM);
      int runColumn = file.getColumn(Worlds.REPLICATION);
      Map<String, double[]> values = new LinkedHashMap<>();
      List<String> failed = new ArrayList<>();
      file.forEach(
          row -> {
            if (row.get(armColumn).equals(arm)) {
              String run = Worlds.run(file, row, runColumn);
              if (isEmpty(row, armColumn, runColumn)) {
                failed.add(run);
              } else if (values.put(run, numbers(row)) != null) {
                throw Worlds.again(
                    row,
                    runColumn,
                    Message.of(
                        "analysis-again-of-arm",
                        "replication",
                        TableCells.shown(run),
                        "arm",
                        TableCells.shown(arm)));
              }
            }
          });
      return new Rows(values, failed.size());
    }

    private double[] numbers(TableRow row) {
      double[] numbers = new double[row.size()];
      condition.columns().forEach(column -> numbers[column] = file.number(row, column));
      return numbers;
    }

    private static boolean isEmpty(TableRow row, int arm, int run) {
      return IntStream.range(0, row.cells().size())
          .allMatch(i -> i == arm || i == run || TableCells.isMissing(row.get(i)));
    }
  }
}
