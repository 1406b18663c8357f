package org.demarche.analysis.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.demarche.results.table.TableCells;
import org.demarche.results.table.TableReader;
import org.demarche.results.table.TableRow;
import org.demarche.scenario.Problem;
import org.demarche.words.Message;
import org.jspecify.annotations.Nullable;

/** A column of {@code assumptions.csv}: its cells, and whether they are numbers. */
final class WorldColumn {
  private final String name;
  private final int column;
  private final List<String> cells = new ArrayList<>();
  private final List<Double> numbers = new ArrayList<>();
  private int missing;
  private int known;
  private @Nullable Problem noNumber;

  WorldColumn(String name, int column) {
    this.name = name;
    this.column = column;
  }

  String name() {
    return name;
  }

  void add(TableReader file, TableRow row) {
    String cell = row.get(column);
    double number = file.findNumber(row, column);
    cells.add(cell);
    numbers.add(number);
    if (TableCells.isMissing(cell)) {
      missing++;
    } else if (!Double.isNaN(number)) {
      known++;
    } else if (noNumber == null) {
      noNumber = file.noNumber(row, column);
    }
  }

  /** Whether no row has a value. */
  boolean isBare() {
    return missing == cells.size();
  }

  boolean isMissing(int row) {
    return TableCells.isMissing(cells.get(row));
  }

  /** The values of some rows as numbers, NaN for names. */
  double[] numbers(int[] rows) {
    return IntStream.of(rows).mapToDouble(numbers::get).toArray();
  }

  /** The cells of some rows. */
  List<String> cells(int[] rows) {
    return IntStream.of(rows).mapToObj(cells::get).toList();
  }

  /**
   * The first cell that is no number in a column whose cells are numbers for the most part; a
   * column of names may have numbers among them.
   */
  Optional<Problem> strayCell() {
    int names = cells.size() - missing - known;
    return known >= names
        ? Optional.ofNullable(noNumber)
            .map(
                p ->
                    p.maybe(
                        Message.of(
                            "analysis-or-leave-out",
                            "maybe",
                            p.hint().orElseGet(() -> Message.verbatim("")),
                            "column",
                            shown())))
        : Optional.empty();
  }

  String shown() {
    return TableCells.shown(name);
  }
}
