package org.demarche.evidence.votes;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.demarche.scenario.NodePath;
import org.demarche.scenario.Position;
import org.demarche.scenario.Problem;
import org.demarche.scenario.ScenarioException;

/**
 * A CSV file whose cells know where they stand.
 *
 * @param header names of the columns
 * @param rows the rows below, blank lines left out
 */
record CsvTable(Row header, List<Row> rows) {
  private static final char QUOTE = '"';

  /**
   * A row.
   *
   * @param cells without white space around them
   * @param places where each begins
   */
  record Row(List<String> cells, List<Position> places) {
    /** Where the row begins. */
    Position place() {
      return places.get(0);
    }
  }

  /**
   * Takes a text apart.
   *
   * @param name of the file
   * @param text its content
   * @throws ScenarioException when it is empty or its quotes do not match
   */
  static CsvTable of(String name, String text) {
    if (text.isBlank()) {
      throw new ScenarioException(
          problem(Position.startOf(name), "the file is empty")
              .maybe("begin with the line resolution,case,iso3,vote,dist_us"));
    }
    List<Row> rows = new ArrayList<>();
    int line = 1;
    int passed = 0;
    List<CSVRecord> records = records(name, text);
    for (CSVRecord record : records) {
      int start = (int) record.getCharacterPosition();
      while (start < text.length() && isBreak(text.charAt(start))) {
        start++;
      }
      line += breaks(text, passed, start);
      passed = start;
      rows.add(row(name, text, record, new int[] {start, line}));
    }
    return new CsvTable(rows.get(0), List.copyOf(rows.subList(1, rows.size())));
  }

  private static List<CSVRecord> records(String name, String text) {
    try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(text))) {
      List<CSVRecord> records = new ArrayList<>();
      try {
        for (CSVRecord record : parser) {
          if (record.size() > 1 || !record.get(0).isBlank()) {
            records.add(record);
          }
        }
      } catch (UncheckedIOException e) {
        throw new ScenarioException(
            problem(unmatched(name, text), "the quotation marks of this row do not match")
                .maybe("write a quotation mark within a quoted cell twice"));
      }
      return records;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the first quoted cell begins that does not end with its closing quotation mark. */
  private static Position unmatched(String name, String text) {
    int at = 0;
    while (at < text.length()) {
      int end = cellEnd(text, at);
      boolean quoted = text.charAt(at) == QUOTE;
      if (quoted && (end - at < 2 || text.charAt(end - 1) != QUOTE)) {
        break;
      }
      at = end + 1;
    }
    return place(name, text, Math.min(at, text.length()));
  }

  private static Row row(String name, String text, CSVRecord record, int[] startAndLine) {
    List<String> cells = new ArrayList<>();
    List<Position> places = new ArrayList<>();
    int at = startAndLine[0];
    int line = startAndLine[1];
    int lineStart = text.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
    lineStart = at == 0 ? 0 : lineStart;
    for (int i = 0; i < record.size(); i++) {
      cells.add(record.get(i).strip());
      places.add(new Position(name, line, 1 + text.codePointCount(lineStart, at)));
      int end = cellEnd(text, at);
      int inside = breaks(text, at, end);
      if (inside > 0) {
        line += inside;
        lineStart = text.lastIndexOf('\n', end) + 1;
      }
      at = Math.min(text.length(), end + 1);
    }
    return new Row(List.copyOf(cells), List.copyOf(places));
  }

  /** Index of the comma or line break that ends a cell. */
  private static int cellEnd(String text, int from) {
    boolean quoted = from < text.length() && text.charAt(from) == QUOTE;
    boolean open = quoted;
    int i = quoted ? from + 1 : from;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (quoted && c == QUOTE) {
        open = !open;
      } else if (!open && (c == ',' || isBreak(c))) {
        break;
      }
      i++;
    }
    return i;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  private static int breaks(String text, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      boolean lone =
          text.charAt(i) == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
      count += text.charAt(i) == '\n' || lone ? 1 : 0;
    }
    return count;
  }

  /** The place of a character of a text. */
  static Position place(String name, String text, int index) {
    int lineStart = text.lastIndexOf('\n', index - 1) + 1;
    int column = 1 + text.codePointCount(Math.min(lineStart, index), index);
    return new Position(name, 1 + breaks(text, 0, index), column);
  }

  static Problem problem(Position at, String what) {
    return Problem.of(at, NodePath.of("file"), what);
  }
}
