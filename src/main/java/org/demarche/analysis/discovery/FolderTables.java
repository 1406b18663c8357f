package org.demarche.analysis.discovery;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.demarche.analysis.UnusableDataException;
import org.demarche.results.RunFiles;
import org.demarche.results.table.TableReader;
import org.demarche.scenario.ScenarioException;
import org.demarche.words.Message;
import org.jspecify.annotations.Nullable;

/**
 * The two tables of a folder; their faults are problems of the data.
 *
 * @param folder that holds them
 * @param assumptions a row for each replication
 * @param outcomes a row for each arm and replication
 */
record FolderTables(Path folder, TableReader assumptions, TableReader outcomes) {

  static FolderTables in(Path folder) {
    return told(
        () -> {
          TableReader assumptions = open(folder.resolve(RunFiles.ASSUMPTIONS));
          assumptions.getColumn(Worlds.REPLICATION);
          return new FolderTables(folder, assumptions, open(folder.resolve(RunFiles.OUTCOMES)));
        });
  }

  private static TableReader open(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new UnusableDataException(Message.of("analysis-no-file", "file", "" + file));
    }
    TableReader table = TableReader.open(file);
    table.checkDistinct();
    return table;
  }

  MarkedRuns mark(String outcome, @Nullable String arm, @Nullable String against) {
    return told(() -> MarkedRuns.read(outcomes, folder, outcome, arm, against));
  }

  Worlds worlds(MarkedRuns runs, List<String> leaveOut) {
    return told(() -> Worlds.read(assumptions, runs, leaveOut));
  }

  List<Message> notes() {
    return Stream.concat(assumptions.notes().stream(), outcomes.notes().stream()).toList();
  }

  private static <T> T told(Supplier<T> work) {
    try {
      return work.get();
    } catch (ScenarioException e) {
      throw new UnusableDataException(
          e.problems().stream().map(problem -> Message.verbatim("" + problem)).toList());
    }
  }
}
