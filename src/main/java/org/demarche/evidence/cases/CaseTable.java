package org.demarche.evidence.cases;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.demarche.results.table.TableCells;
import org.demarche.results.table.TableReader;
import org.demarche.results.table.TableRow;
import org.demarche.scenario.NearestName;
import org.demarche.scenario.NodePath;
import org.demarche.scenario.Position;
import org.demarche.scenario.Problem;
import org.demarche.scenario.Problems;
import org.demarche.scenario.ScenarioException;
import org.demarche.words.Message;
import org.jspecify.annotations.Nullable;

/** One of the tables of a folder, row by row; collects what is wrong with it. */
final class CaseTable {
  private final Problems problems;
  private final List<Row> rows = new ArrayList<>();

  private CaseTable(Problems problems) {
    this.problems = problems;
  }

  /**
   * Reads a table.
   *
   * @param file its path; without the file it has no rows
   * @param needed columns that it must have
   * @param problems take what is wrong
   */
  static CaseTable read(Path file, List<String> needed, Problems problems) {
    CaseTable table = new CaseTable(problems);
    if (!Files.exists(file)) {
      return table;
    }
    try {
      TableReader reader = TableReader.open(file, String.join(",", needed));
      Map<String, Integer> columns = new LinkedHashMap<>();
      for (int c = 0; c < reader.header().size(); c++) {
        columns.putIfAbsent(reader.header().get(c).toLowerCase(Locale.ROOT), c);
      }
      boolean whole = true;
      for (String column : needed) {
        if (!columns.containsKey(column)) {
          whole = false;
          problems.add(missing(reader, column));
        }
      }
      if (whole) {
        reader.forEach(row -> table.add(reader, columns, row));
      }
    } catch (ScenarioException unreadable) {
      problems.addAll(unreadable.problems());
    }
    return table;
  }

  private static Problem missing(TableReader reader, String column) {
    return Problem.of(
            reader.headerRow().place(),
            NodePath.of("header"),
            Message.of("table-no-column", "name", column))
        .maybe(TableReader.suggestion(column, reader.header()));
  }

  private void add(TableReader reader, Map<String, Integer> columns, TableRow row) {
    Optional<Problem> misfit = reader.misfit(row);
    if (misfit.isPresent()) {
      problems.add(misfit.orElseThrow());
      return;
    }
    Map<String, Cell> cells = new LinkedHashMap<>();
    columns.forEach(
        (name, c) -> {
          String text = row.get(c);
          cells.put(name, new Cell(name, TableCells.isMissing(text) ? "" : text, row.place(c)));
        });
    rows.add(new Row(cells, row.place()));
  }

  List<Row> rows() {
    return rows;
  }

  /** A cell and where it stands. */
  record Cell(String column, String text, Position at) {}

  /** A row; what is wrong with a cell is noted when it is read. */
  final class Row {
    private final Map<String, Cell> cells;
    private final Position at;

    private Row(Map<String, Cell> cells, Position at) {
      this.cells = cells;
      this.at = at;
    }

    /** A cell's text; empty where the cell or the column is. */
    String text(String column) {
      @Nullable Cell cell = cells.get(column);
      return cell == null ? "" : cell.text();
    }

    /** A cell that must not be empty. */
    String needed(String column) {
      String text = text(column);
      if (text.isEmpty()) {
        note(column, Message.of("case-cell-empty", "column", column));
      }
      return text;
    }

    /** The parts of a cell between semicolons. */
    List<String> list(String column) {
      return Arrays.stream(text(column).split(";"))
          .map(String::strip)
          .filter(part -> !part.isEmpty())
          .toList();
    }

    /** One of the words of an enum, written small with underscores or spaces. */
    <E extends Enum<E>> Optional<E> word(String column, Class<E> kind) {
      String text = text(column);
      String name = text.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
      for (E each : kind.getEnumConstants()) {
        if (each.name().equals(name)) {
          return Optional.of(each);
        }
      }
      List<String> known =
          Arrays.stream(kind.getEnumConstants())
              .map(each -> each.name().toLowerCase(Locale.ROOT))
              .toList();
      unknown(column, known);
      return Optional.empty();
    }

    /** Notes that a cell holds none of the words that are known. */
    void unknown(String column, List<String> known) {
      String text = text(column);
      Message what =
          text.isEmpty()
              ? Message.of("case-cell-empty", "column", column)
              : Message.of("case-word", "word", TableCells.shown(text), "column", column);
      Optional<String> near = text.isEmpty() ? Optional.empty() : NearestName.find(text, known);
      Message hint =
          near.map(name -> Message.of("case-words-near", "near", name, "known", known))
              .orElse(Message.of("case-words", "known", known));
      problems.add(problem(column, what).maybe(hint));
    }

    /** 1, yes or true; 0, no, false or nothing. */
    boolean flag(String column) {
      return switch (text(column).toLowerCase(Locale.ROOT)) {
        case "1", "yes", "true" -> true;
        case "", "0", "no", "false" -> false;
        default -> {
          unknown(column, List.of("0", "1"));
          yield false;
        }
      };
    }

    /** A share between 0 and 1, NaN where there is none. */
    double share(String column) {
      String text = text(column);
      if (text.isEmpty()) {
        return Double.NaN;
      }
      try {
        double value = Double.parseDouble(text);
        if (value >= 0 && value <= 1) {
          return value;
        }
      } catch (NumberFormatException e) {
        // Said below, as a number out of range is.
      }
      note(column, Message.of("case-share", "cell", TableCells.shown(text)));
      return Double.NaN;
    }

    /** Notes what is wrong with a cell. */
    void note(String column, Message what) {
      problems.add(problem(column, what));
    }

    Problem problem(String column, Message what) {
      @Nullable Cell cell = cells.get(column);
      return Problem.of(cell == null ? at : cell.at(), NodePath.of(column), what);
    }

    Position at() {
      return at;
    }
  }
}
