package org.demarche.analysis.discovery;

import java.util.Locale;
import java.util.Set;

/** What a cell of a foreign table may hold. */
final class Cells {
  private static final Set<String> MISSING = Set.of("", "na", "nan", "null", "none");

  private Cells() {}

  static boolean isMissing(String cell) {
    return MISSING.contains(cell.toLowerCase(Locale.ROOT));
  }

  /** Returns the number, NaN where there is none. */
  static double number(String cell) {
    switch (cell) {
      case "0", "false", "False", "FALSE" -> {
        return 0;
      }
      case "1", "true", "True", "TRUE" -> {
        return 1;
      }
      default -> {
        return isPlain(cell) ? parsed(cell) : Double.NaN;
      }
    }
  }

  /** Java also reads 1d, 0x1p3 and Infinity as numbers; tables do not mean them. */
  private static boolean isPlain(String cell) {
    return !cell.isEmpty() && cell.chars().allMatch(c -> "0123456789+-.eE".indexOf(c) >= 0);
  }

  private static double parsed(String cell) {
    try {
      double value = Double.parseDouble(cell);
      return Double.isFinite(value) ? value : Double.NaN;
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }
}
