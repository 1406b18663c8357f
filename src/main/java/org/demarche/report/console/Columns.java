package org.demarche.report.console;

import java.util.List;

/** Rows of text in columns, for a terminal. */
public final class Columns {
  private Columns() {}

  /** Returns lines with columns aligned to the left, two spaces between them. */
  public static List<String> align(List<List<String>> rows) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int c = 0; c < row.size(); c++) {
        widths[c] = Math.max(widths[c], row.get(c).length());
      }
    }
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int c = 0; c < row.size(); c++) {
      line.append(row.get(c));
      if (c < row.size() - 1) {
        line.append(" ".repeat(widths[c] - row.get(c).length() + 2));
      }
    }
    return line.toString().stripTrailing();
  }

  /** Returns a text cut to a length, with an ellipsis where something is left out. */
  public static String shorten(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length - 1).stripTrailing() + "…";
  }
}
