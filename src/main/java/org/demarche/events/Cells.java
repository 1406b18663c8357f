package org.demarche.events;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The cells of a line, and the line of some cells. */
final class Cells {
  private static final char QUOTE = '"';

  private Cells() {}

  /** Splits a line: at commas outside of quotes, or at every tab. */
  static List<String> split(String line, char separator) {
    List<String> cells = new ArrayList<>();
    boolean quotes = separator != '\t';
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quotes && c == QUOTE) {
        boolean twice = quoted && i + 1 < line.length() && line.charAt(i + 1) == QUOTE;
        if (twice) {
          cell.append(QUOTE);
          i++;
        } else {
          quoted = !quoted;
        }
      } else if (c == separator && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }

  /** Joins cells; what would be taken for a separator or another line is quoted or left out. */
  static String join(List<String> cells, char separator) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        line.append(separator);
      }
      String cell = cells.get(i).replaceAll("[\\r\\n]+", " ");
      boolean special = cell.indexOf(separator) >= 0 || cell.indexOf(QUOTE) >= 0;
      if (separator == '\t') {
        line.append(cell.replace('\t', ' '));
      } else if (special) {
        line.append(QUOTE).append(cell.replace("\"", "\"\"")).append(QUOTE);
      } else {
        line.append(cell);
      }
    }
    return line.toString();
  }

  /** Tells whether a line ends within quotes. */
  static boolean endsQuoted(String line) {
    return line.chars().filter(c -> c == QUOTE).count() % 2 == 1;
  }

  /** A score as the collections write it: no more digits than needed, nothing for none. */
  static String number(double value) {
    return Double.isNaN(value)
        ? ""
        : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
