package org.demarche.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.demarche.words.Message;

/** Reads rows of outcomes and paths, of whole files and of those that still grow. */
final class PartReader {
  private static final String FAILED_FIELD = "," + RowText.FAILED + ",,,,";

  private PartReader() {}

  /** Visits the outcomes of the first replications. */
  static void outcomes(Path file, RunDescription run, int replications, OutcomeVisitor visitor) {
    BitSet all = new BitSet();
    all.set(0, run.outcomes().size());
    outcomes(file, run, replications, all, visitor);
  }

  /** Visits some outcomes of the first replications; the others are not read and stay missing. */
  static void outcomes(
      Path file, RunDescription run, int replications, BitSet columns, OutcomeVisitor visitor) {
    double[] values = new double[run.outcomes().size()];
    Arrays.fill(values, Double.NaN);
    try (CsvLines lines = CsvLines.open(file)) {
      lines.next();
      for (int r = 1; r <= replications; r++) {
        for (int arm = 0; arm < run.arms().size(); arm++) {
          Optional<String> line = lines.next();
          parse(file, line.orElse(""), columns, values);
          visitor.visit(r, arm, values);
        }
      }
    } catch (IOException e) {
      throw Trouble.reading(file, e);
    }
  }

  private static void parse(Path file, String line, BitSet columns, double[] values) {
    int at = line.indexOf(',', line.indexOf(',') + 1);
    for (int i = 0; i < values.length; i++) {
      if (at < 0) {
        throw damaged(file, line);
      }
      int next = line.indexOf(',', at + 1);
      if (columns.get(i)) {
        String cell = line.substring(at + 1, next < 0 ? line.length() : next);
        try {
          values[i] = NumberText.parse(cell);
        } catch (NumberFormatException e) {
          throw damaged(file, line);
        }
      }
      at = next;
    }
  }

  static RunFolderException damaged(Path file, String line) {
    String start = line.substring(0, Math.min(60, line.length()));
    return new RunFolderException(
        Message.of("folder-damaged-row", "file", "" + file, "row", start));
  }

  /** Finds the failed replications of the growing paths. */
  static FailureLog failures(Path folder, RunDescription run, long seed) throws IOException {
    FailureLog log = new FailureLog();
    Path file = PartFile.partOf(folder.resolve(RunFiles.PATHS));
    if (!Files.exists(file)) {
      return log;
    }
    String firstPair = "," + RowText.pairRows(run).get(0) + ",";
    try (CsvLines lines = CsvLines.open(file)) {
      for (Optional<String> row = lines.next(); row.isPresent(); row = lines.next()) {
        String line = row.get();
        if (line.endsWith(FAILED_FIELD) && line.contains(firstPair)) {
          List<String> cells = List.of(line.split(",", -1));
          log.add(new Failure(cells.get(0), Integer.parseInt(cells.get(1)), seed, ""));
        }
      }
    }
    return log;
  }
}
