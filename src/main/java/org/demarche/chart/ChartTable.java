package org.demarche.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.demarche.results.SpreadsheetCell;

/**
 * The numbers that a chart draws, in full precision.
 *
 * @param columns the names of the columns, each matching {@code [a-z][a-z0-9_]*}
 * @param rows the cells, as many a row as there are columns; a missing value is empty
 */
public record ChartTable(List<String> columns, List<List<String>> rows) {

  /** Checks that every row has a cell for each column, and copies all. */
  public ChartTable {
    columns = List.copyOf(columns);
    List<List<String>> copies = new ArrayList<>();
    for (List<String> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "A row has " + row.size() + " cells for " + columns.size() + " columns.");
      }
      copies.add(List.copyOf(row));
    }
    rows = List.copyOf(copies);
  }

  /** Makes one row from text and numbers; numbers keep their full precision. */
  public static List<String> row(Object... cells) {
    List<String> row = new ArrayList<>();
    for (Object cell : cells) {
      row.add(cell.toString());
    }
    return row;
  }

  /**
   * Returns the table as CSV with a header line and line feeds; text that a spreadsheet would take
   * for a formula has an apostrophe before it.
   */
  public String toCsv() {
    StringBuilder text = new StringBuilder();
    CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
    try (CSVPrinter printer = new CSVPrinter(text, format)) {
      printer.printRecord(columns);
      for (List<String> row : rows) {
        printer.printRecord(row.stream().map(SpreadsheetCell::guarded).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
