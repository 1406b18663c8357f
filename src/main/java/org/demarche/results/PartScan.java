package org.demarche.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Finds how much of a growing file can be kept: its rows stand in the order of (replication, arm,
 * row), so everything up to the first row that is torn, damaged or out of place is whole.
 *
 * @param replications replications of which every row is whole
 * @param bytes length of the file up to there; 0 when even its first line is not right
 */
record PartScan(int replications, long bytes) {
  private static final PartScan NOTHING = new PartScan(0, 0);

  /** The rows that one replication has. */
  interface Rows {
    /** How many. */
    int count();

    /** Tells whether a line is the row at its place, unharmed. */
    boolean accepts(String line, int replication, int row);
  }

  /**
   * Scans a file.
   *
   * @param file may be absent
   * @param vouched rows that end behind so many bytes are cut
   * @param header its first line, with line feed
   * @param rows what a replication's rows look like
   * @param limit replications beyond it are cut
   */
  static PartScan of(Path file, long vouched, String header, Rows rows, int limit)
      throws IOException {
    if (!Files.exists(file)) {
      return NOTHING;
    }
    try (CsvLines lines = CsvLines.open(file)) {
      Optional<String> first = lines.next();
      if (first.isEmpty() || !header.equals(first.get() + "\n")) {
        return NOTHING;
      }
      long bytes = lines.offset();
      int replication = 0;
      if (bytes > vouched) {
        return NOTHING;
      }
      while (replication < limit
          && wholeReplication(lines, rows, replication + 1)
          && lines.offset() <= vouched) {
        replication++;
        bytes = lines.offset();
      }
      return new PartScan(replication, bytes);
    }
  }

  private static boolean wholeReplication(CsvLines lines, Rows rows, int replication)
      throws IOException {
    for (int row = 0; row < rows.count(); row++) {
      Optional<String> line = lines.next();
      if (line.isEmpty() || !rows.accepts(line.get(), replication, row)) {
        return false;
      }
    }
    return true;
  }

  /** The rows of {@code outcomes.csv}. */
  static Rows outcomeRows(RunDescription run) {
    List<String> arms = run.arms().stream().map(RunDescription.ArmEntry::id).toList();
    int commas = run.outcomes().size() + 1;
    return new Rows() {
      @Override
      public int count() {
        return arms.size();
      }

      @Override
      public boolean accepts(String line, int replication, int row) {
        String key = arms.get(row) + "," + replication + ",";
        return line.startsWith(key)
            && CsvLines.commas(line) == commas
            && line.chars().skip(key.length()).allMatch(c -> "0123456789.,-+E".indexOf(c) >= 0);
      }
    };
  }

  /** The rows of the record. */
  static Rows recordRows(RunDescription run) {
    List<String> arms = run.arms().stream().map(RunDescription.ArmEntry::id).toList();
    return new Rows() {
      @Override
      public int count() {
        return arms.size();
      }

      @Override
      public boolean accepts(String line, int replication, int row) {
        return line.startsWith(arms.get(row) + "," + replication + ",")
            && CsvLines.commas(line) == 4
            && line.chars().allMatch(c -> c >= ' ');
      }
    };
  }

  /** The rows of {@code paths.csv}. */
  static Rows pathRows(RunDescription run) {
    List<String> arms = run.arms().stream().map(RunDescription.ArmEntry::id).toList();
    List<String> pairs = RowText.pairRows(run);
    int commas = (int) RowText.pathsHeader().chars().filter(c -> c == ',').count();
    return new Rows() {
      @Override
      public int count() {
        return arms.size() * pairs.size();
      }

      @Override
      public boolean accepts(String line, int replication, int row) {
        String arm = arms.get(row / pairs.size());
        String pair = pairs.get(row % pairs.size());
        return line.startsWith(arm + "," + replication + "," + pair + ",")
            && CsvLines.commas(line) == commas
            && line.chars().allMatch(c -> c >= ' ');
      }
    };
  }

  /** The rows of the points of a study. */
  static Rows pointRows(PointsFile.Shape shape) {
    int commas = shape.outcomes().size() + 2;
    return new Rows() {
      @Override
      public int count() {
        return shape.replications();
      }

      @Override
      public boolean accepts(String line, int point, int row) {
        String key = point + "," + (row + 1) + ",";
        String rest = line.startsWith(key) ? line.substring(key.length()) : "";
        return (rest.startsWith("0,") || rest.startsWith("1,"))
            && CsvLines.commas(line) == commas
            && rest.chars().allMatch(c -> "0123456789.,-+E".indexOf(c) >= 0);
      }
    };
  }
}
