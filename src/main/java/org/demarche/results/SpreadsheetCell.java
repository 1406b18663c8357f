package org.demarche.results;

import java.util.regex.Pattern;

/**
 * Cells of tables that people open in spreadsheets. A spreadsheet takes text that begins with a
 * sign such as {@code =} for a formula and runs it; such text gets an apostrophe before it, which
 * spreadsheets take for "this is text". Numbers stay as they are, with their signs.
 */
public final class SpreadsheetCell {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");

  private static final String FORMULA_SIGNS = "=+-@\t\r\n";

  private SpreadsheetCell() {}

  /**
   * Guards a cell.
   *
   * @param cell a number, a text or nothing, not yet quoted
   * @return the cell, with an apostrophe before text that a spreadsheet would run
   */
  public static String guarded(String cell) {
    boolean isFormula = !cell.isEmpty() && FORMULA_SIGNS.indexOf(cell.charAt(0)) >= 0;
    return isFormula && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
  }

  /**
   * Guards a text and puts it in quotes.
   *
   * @param text any
   * @return a cell of a CSV file
   */
  public static String quoted(String text) {
    return "\"" + guarded(text).replace("\"", "\"\"") + "\"";
  }
}
