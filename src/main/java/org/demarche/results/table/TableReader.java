package org.demarche.results.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.demarche.scenario.NearestName;
import org.demarche.scenario.NodePath;
import org.demarche.scenario.Position;
import org.demarche.scenario.Problem;
import org.demarche.scenario.ScenarioException;
import org.demarche.words.Message;
import org.demarche.words.Shown;
import org.jspecify.annotations.Nullable;

/**
 * A table with a header line, of a person or of another program, read row by row.
 *
 * <p>Cells are separated by commas, semicolons or tabs, whichever the header and the lines below it
 * have, or by what a first line {@code sep=X} says; they may stand in double quotes. Text is UTF-8,
 * with or without a byte-order mark. Where cells are not separated by commas, numbers may have
 * decimal commas, all of them or none. A cell is missing where it is empty, {@code NA} or {@code
 * NaN}. A column without a name is left out.
 */
public final class TableReader {
  private static final int HEAD = 1 << 16;
  private static final Message NAMES = Message.of("table-names-the-columns");
  private static final String INDEX_OF_PANDAS = "Unnamed: \\d+";

  private final TableText text;
  private final Dialect dialect;
  private final TableRow header;
  private final int[] kept;
  private final List<Message> notes = new ArrayList<>();
  private @Nullable Position comma;
  private @Nullable Position point;

  private TableReader(TableText text, Message firstLine) {
    this.text = text;
    this.dialect = dialect(text);
    List<TableRow> first = new ArrayList<>();
    read(
        (row, tape) -> {
          first.add(placed(row, tape));
          return false;
        });
    if (first.isEmpty()) {
      throw TableText.problem(
          Position.startOf(text.name()),
          Message.of("table-empty"),
          Message.of("table-begin", "line", firstLine));
    }
    TableRow all = first.get(0);
    this.kept = IntStream.range(0, all.size()).filter(c -> isNamed(all.get(c))).toArray();
    this.header = new TableRow(cells(all.cells()), all.size(), c -> all.place(c < 0 ? 0 : kept[c]));
    noteUnnamed(all);
    if (dialect.separator() != ',') {
      notes.add(
          Message.of(
              "table-separated",
              "file",
              text.name(),
              "separator",
              separator(),
              "sign",
              String.valueOf(dialect.separator())));
    }
  }

  /**
   * Opens a file and reads its header.
   *
   * @param file its path
   * @throws ScenarioException if it cannot be read as a table
   */
  public static TableReader open(Path file) {
    return new TableReader(new TableText.File(file), NAMES);
  }

  /**
   * Opens a file and reads its header.
   *
   * @param file its path
   * @param firstLine what it should begin with, for the message about an empty one
   * @throws ScenarioException if it cannot be read as a table
   */
  public static TableReader open(Path file, String firstLine) {
    return new TableReader(new TableText.File(file), Message.verbatim(firstLine));
  }

  /**
   * Reads the header of a text.
   *
   * @param name of the file, as messages should show it
   * @param text its content
   * @param firstLine what it should begin with, for the message about an empty one
   * @throws ScenarioException if it cannot be read as a table
   */
  public static TableReader of(String name, String text, String firstLine) {
    return new TableReader(new TableText.Given(name, text), Message.verbatim(firstLine));
  }

  /** Returns the names of the columns, those without one left out. */
  public List<String> header() {
    return header.cells();
  }

  /** Returns the header with the places of its cells. */
  public TableRow headerRow() {
    return header;
  }

  /** Returns what was left out or taken otherwise than it stands, one sentence each. */
  public List<Message> notes() {
    return List.copyOf(notes);
  }

  /**
   * Checks that no two columns have one name.
   *
   * @throws ScenarioException with the place of every name that is there again
   */
  public void checkDistinct() {
    List<Problem> again = new ArrayList<>();
    for (int c = 0; c < header().size(); c++) {
      if (header().indexOf(header().get(c)) < c) {
        Message what = Message.of("table-columns-alike", "name", TableCells.shown(header().get(c)));
        again.add(
            Problem.of(header.place(c), NodePath.of("header"), what)
                .maybe(Message.of("table-rename-one")));
      }
    }
    if (!again.isEmpty()) {
      throw new ScenarioException(again);
    }
  }

  /**
   * Returns the place of a column.
   *
   * @throws ScenarioException if there is none of that name
   */
  public int getColumn(String name) {
    int index = header().indexOf(name);
    if (index < 0) {
      Message what = Message.of("table-no-column", "name", TableCells.shown(name));
      Problem problem = Problem.of(header.place(), NodePath.of("header"), what);
      throw new ScenarioException(
          isUnseparated(name)
              ? problem.maybe(Message.of("table-separate-cells"))
              : problem.maybe(suggestion(name, header())));
    }
    return index;
  }

  /** Whether the header is one cell that has a wanted name among others: a separator unknown. */
  private boolean isUnseparated(String name) {
    return header().size() == 1
        && List.of(header().get(0).strip().split("[^\\p{L}\\p{N}_.\"'-]+")).contains(name);
  }

  /** Returns the nearest of some names as a suggestion shows it. */
  public static Optional<String> suggestion(String name, Collection<String> names) {
    return NearestName.find(name, names).map(TableCells::shown);
  }

  /** Visits every row below the header; a row without anything is passed over. */
  public void forEach(RowVisitor visitor) {
    boolean[] passed = new boolean[1];
    read(
        (record, tape) -> {
          if (passed[0]) {
            visitor.visit(row(record, tape));
          }
          passed[0] = true;
          return true;
        });
  }

  /** Is shown rows. */
  @FunctionalInterface
  public interface RowVisitor {
    /** Takes a row; {@link #misfit} tells whether its cells fit the header. */
    void visit(TableRow row);
  }

  /** Returns what is wrong with a row whose number of cells is not that of the header. */
  public Optional<Problem> misfit(TableRow row) {
    if (row.size() == header.size()) {
      return Optional.empty();
    }
    Message what = Message.of("table-row-misfit", "cells", row.size(), "columns", header.size());
    return Optional.of(
        Problem.of(row.place(), NodePath.of("row"), what)
            .maybe(
                Message.of(
                    "table-quote",
                    "separator",
                    separator(),
                    "sign",
                    String.valueOf(dialect.separator()))));
  }

  private Shown separator() {
    return new Shown.Case(
        switch (dialect.separator()) {
          case ',' -> "comma";
          case ';' -> "semicolon";
          case '\t' -> "tab";
          default -> "other";
        });
  }

  /** Returns a cell's number; NaN where it is missing or holds none. */
  public double findNumber(TableRow row, int column) {
    String cell = row.get(column);
    boolean hasComma = dialect.separator() != ',' && TableCells.hasDecimalComma(cell);
    double value = TableCells.number(hasComma ? cell.replace(',', '.') : cell);
    if (hasComma && comma == null) {
      comma = row.place(column);
      notes.add(Message.of("table-decimal-commas", "file", text.name()));
    }
    if (!hasComma && point == null && !Double.isNaN(value) && cell.indexOf('.') >= 0) {
      point = row.place(column);
    }
    if (comma != null && point != null) {
      Message what = Message.of("table-comma-and-point", "place", "" + point);
      throw new ScenarioException(
          Problem.of(comma, NodePath.of(TableText.FILE), what)
              .maybe(Message.of("table-write-alike")));
    }
    return value;
  }

  /**
   * Returns a cell's number, NaN where it is missing.
   *
   * @throws ScenarioException with row and cell if it holds something else
   */
  public double number(TableRow row, int column) {
    double value = findNumber(row, column);
    if (Double.isNaN(value) && !TableCells.isMissing(row.get(column))) {
      throw new ScenarioException(noNumber(row, column));
    }
    return value;
  }

  /** Returns the problem of a cell that should hold a number. */
  public Problem noNumber(TableRow row, int column) {
    String cell = row.get(column);
    Problem problem =
        Problem.of(
            row.place(column),
            NodePath.of(TableCells.shown(header().get(column))),
            Message.of(
                "table-no-number",
                "row",
                Integer.toString(row.place().line()),
                "cell",
                TableCells.shown(cell)));
    return problem.maybe(
        TableCells.hasDecimalComma(cell)
            ? Message.verbatim(cell.replace(',', '.'))
            : Message.of("table-leave-empty"));
  }

  private static boolean isNamed(String name) {
    return !name.isBlank() && !name.matches(INDEX_OF_PANDAS);
  }

  private void noteUnnamed(TableRow all) {
    for (int c = 0; c < all.size(); c++) {
      if (!isNamed(all.get(c))) {
        notes.add(Message.of("table-column-unnamed", "file", text.name(), "column", c + 1));
      }
    }
  }

  private List<String> cells(List<String> all) {
    return IntStream.of(kept).mapToObj(c -> c < all.size() ? all.get(c) : "").toList();
  }

  private TableRow row(CSVRecord record, Tape tape) {
    List<String> all = record.stream().map(String::strip).toList();
    return new TableRow(
        cells(all), all.size(), c -> tape.placeOfCell(c < 0 ? 0 : Math.min(kept[c], all.size())));
  }

  /** A row whose places can be asked for later. */
  private static TableRow placed(CSVRecord record, Tape tape) {
    List<String> all = record.stream().map(String::strip).toList();
    List<Position> places = IntStream.range(0, all.size()).mapToObj(tape::placeOfCell).toList();
    return new TableRow(all, all.size(), c -> places.get(Math.max(0, c)));
  }

  private interface Visitor {
    /** Takes a row; tells whether to go on. */
    boolean visit(CSVRecord record, Tape tape);
  }

  private static Dialect dialect(TableText text) {
    try (BufferedReader reader = new BufferedReader(text.open(), HEAD)) {
      char[] head = new char[HEAD];
      int length = 0;
      for (int more = 0; more >= 0 && length < HEAD; length += Math.max(0, more)) {
        more = reader.read(head, length, HEAD - length);
      }
      return Dialect.of(new String(head, 0, length));
    } catch (CharacterCodingException e) {
      throw text.undecodable();
    } catch (IOException e) {
      throw unreadable(text);
    }
  }

  private void read(Visitor visitor) {
    CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(dialect.separator()).get();
    try (BufferedReader reader = new BufferedReader(text.open())) {
      reader.skip(dialect.skipped());
      Tape tape = new Tape(reader, text.name(), dialect.separator(), dialect.skipped() > 0 ? 2 : 1);
      try (CSVParser parser = CSVParser.parse(tape, format)) {
        visit(parser, tape, visitor);
      }
    } catch (CharacterCodingException e) {
      throw text.undecodable();
    } catch (IOException e) {
      throw unreadable(text);
    }
  }

  private void visit(CSVParser parser, Tape tape, Visitor visitor) throws IOException {
    Predicate<CSVRecord> blank = r -> r.stream().allMatch(String::isBlank);
    try {
      for (CSVRecord record : parser) {
        if (!blank.test(record)) {
          tape.beginRow(record.getCharacterPosition());
          if (!visitor.visit(record, tape)) {
            return;
          }
        }
      }
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof CharacterCodingException bad) {
        throw bad;
      }
      throw tape.unmatched(Message.of("table-row-unreadable"));
    }
  }

  private static ScenarioException unreadable(TableText text) {
    return TableText.problem(
        Position.startOf(text.name()),
        Message.of("table-unreadable"),
        Message.of("table-check-rights"));
  }
}
