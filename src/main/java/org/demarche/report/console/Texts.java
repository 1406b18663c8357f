package org.demarche.report.console;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers and tables as the commands print them. */
public final class Texts {
  private Texts() {}

  /** Returns {@code 1 arm} or {@code 7 arms}. */
  public static String count(long number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }

  /** Returns a share as a percentage with one decimal, a question mark where there is none. */
  public static String percent(@Nullable Double share) {
    return share == null ? "?" : String.format(Locale.ROOT, "%.1f%%", 100 * share);
  }

  /** Returns a number with three significant digits, a question mark where there is none. */
  public static String number(@Nullable Double value) {
    if (value == null) {
      return "?";
    }
    double size = Math.abs(value);
    String format = size >= 100 || value == 0 ? "%.0f" : size >= 10 ? "%.1f" : "%.2f";
    return String.format(Locale.ROOT, format, value);
  }

  /** Returns lines with columns aligned to the left, two spaces between them. */
  public static List<String> table(List<List<String>> rows) {
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
