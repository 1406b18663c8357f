package org.demarche.events;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The cells of a row by the names of their columns.
 *
 * @param cells in the order of the file
 * @param places of the columns, by their names
 */
record Row(List<String> cells, Map<String, Integer> places) {
  private static final Pattern CAMEO = Pattern.compile("(0[1-9]|1\\d|20)\\d{0,2}");
  private static final Pattern SHORT_CAMEO = Pattern.compile("[1-9](\\d{1,2})?");
  private static final double WIDEST = 10;

  /** The cell of a column; empty where it is missing, {@code NA} or {@code NULL}. */
  String get(String column) {
    Integer place = places.get(column);
    String cell = place == null || place >= cells.size() ? "" : cells.get(place).strip();
    return switch (cell) {
      case "NA", "NULL", "None", "null", "nan" -> "";
      default -> cell;
    };
  }

  /** The cell of a column that must hold something. */
  String need(String column) throws UnreadableRowException {
    String cell = get(column);
    if (cell.isEmpty()) {
      throw new UnreadableRowException(column);
    }
    return cell;
  }

  /** The date in a column. */
  LocalDate date(String column, Function<String, LocalDate> form) throws UnreadableRowException {
    try {
      return form.apply(need(column));
    } catch (DateTimeException e) {
      throw unreadable(column, e);
    }
  }

  /** The CAMEO code in a column; a zero that a spreadsheet took away is put back. */
  String cameo(String column) throws UnreadableRowException {
    String code = need(column);
    if (CAMEO.matcher(code).matches()) {
      return code;
    }
    // 10 to 20 with up to two digits more are whole codes; what begins otherwise has lost a zero.
    if (SHORT_CAMEO.matcher(code).matches() && CAMEO.matcher("0" + code).matches()) {
      return "0" + code;
    }
    throw new UnreadableRowException(column);
  }

  /** The score in a column, NaN where there is none. */
  double score(String column) throws UnreadableRowException {
    String cell = get(column);
    if (cell.isEmpty()) {
      return Double.NaN;
    }
    double value = number(column, cell);
    if (Math.abs(value) > WIDEST) {
      throw new UnreadableRowException(column);
    }
    return value;
  }

  /** A count in a column, 0 where there is none. */
  int count(String column) throws UnreadableRowException {
    String cell = get(column);
    double value = cell.isEmpty() ? 0 : number(column, cell);
    if (value < 0 || value > Integer.MAX_VALUE || value != Math.rint(value)) {
      throw new UnreadableRowException(column);
    }
    return (int) value;
  }

  /** Refuses a column that holds something other than a number: a sign of shifted cells. */
  void numberOrNothing(String column) throws UnreadableRowException {
    String cell = get(column);
    if (!cell.isEmpty()) {
      number(column, cell);
    }
  }

  private static double number(String column, String cell) throws UnreadableRowException {
    try {
      double value = Double.parseDouble(cell);
      if (Double.isFinite(value)) {
        return value;
      }
      throw new UnreadableRowException(column);
    } catch (NumberFormatException e) {
      throw unreadable(column, e);
    }
  }

  private static UnreadableRowException unreadable(String column, Exception cause) {
    UnreadableRowException unreadable = new UnreadableRowException(column);
    unreadable.initCause(cause);
    return unreadable;
  }
}
