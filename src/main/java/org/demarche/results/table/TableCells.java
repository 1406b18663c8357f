package org.demarche.results.table;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a cell may hold. */
public final class TableCells {
  /** The words for a missing value, in capitals or not; else a cell is empty. */
  private static final Set<String> MISSING = Set.of("na", "nan");

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,4})?");
  private static final Pattern DECIMAL_COMMA =
      Pattern.compile("[+-]?(\\d+,\\d*|,\\d+)([eE][+-]?\\d{1,4})?");
  private static final int LONGEST_SHOWN = 40;

  private TableCells() {}

  /** Tells whether a cell holds nothing: it is empty, {@code NA} or {@code NaN}. */
  public static boolean isMissing(String cell) {
    return cell.isEmpty() || MISSING.contains(cell.toLowerCase(Locale.ROOT));
  }

  /** Tells whether a cell is a number with a comma where others have a point. */
  static boolean hasDecimalComma(String cell) {
    return DECIMAL_COMMA.matcher(cell).matches();
  }

  /** Returns the number, true and false being 1 and 0; NaN where there is none. */
  static double number(String cell) {
    switch (cell) {
      case "false", "False", "FALSE" -> {
        return 0;
      }
      case "true", "True", "TRUE" -> {
        return 1;
      }
      default -> {
        double value = NUMBER.matcher(cell).matches() ? Double.parseDouble(cell) : Double.NaN;
        return Double.isFinite(value) ? value : Double.NaN;
      }
    }
  }

  /** Returns a text of a table as messages show it: on one line, and not too long. */
  public static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .limit(LONGEST_SHOWN)
        .forEach(
            c -> {
              boolean plain = Character.isLetterOrDigit(c) || (c >= ' ' && Character.isDefined(c));
              boolean hidden =
                  Character.getType(c) == Character.FORMAT || Character.isISOControl(c);
              shown.appendCodePoint(plain && !hidden ? c : '\uFFFD');
            });
    return text.codePointCount(0, text.length()) > LONGEST_SHOWN ? shown + "…" : shown.toString();
  }
}
