package org.demarche.results.table;

import java.util.List;

/**
 * How a table is written.
 *
 * @param separator what stands between cells
 * @param skipped characters before the header: a first line {@code sep=X}
 */
record Dialect(char separator, int skipped) {
  private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
  private static final String TOLD = "sep=";
  private static final int LINES_LOOKED_AT = 20;

  /**
   * Finds out how a table is written.
   *
   * @param head how it begins, some lines at least
   */
  static Dialect of(String head) {
    if (head.regionMatches(true, 0, TOLD, 0, TOLD.length()) && head.length() > TOLD.length()) {
      int end = lineEnd(head, 0);
      String told = head.substring(TOLD.length(), end).replace("\"", "");
      if (told.length() == 1) {
        return new Dialect(told.charAt(0), pastBreak(head, end));
      }
    }
    char best = ',';
    int most = 0;
    for (char separator : SEPARATORS) {
      int score = score(head, separator);
      if (score > most) {
        best = separator;
        most = score;
      }
    }
    return new Dialect(best, 0);
  }

  /** How often it stands in the header, counted thrice where the lines below have as many. */
  private static int score(String head, char separator) {
    int at = 0;
    int inHeader = -1;
    boolean alike = true;
    for (int line = 0; line < LINES_LOOKED_AT && at < head.length(); line++) {
      int end = rowEnd(head, at);
      int count = count(head, at, end, separator);
      boolean whole = end < head.length();
      if (inHeader < 0 && end > at) {
        inHeader = count;
      } else if (end > at && whole) {
        alike &= count == inHeader;
      }
      at = Math.max(end + 1, pastBreak(head, end));
    }
    return Math.max(0, inHeader) * (alike ? 3 : 1);
  }

  private static int count(String text, int from, int to, char wanted) {
    boolean quoted = false;
    int count = 0;
    for (int i = from; i < to; i++) {
      quoted ^= text.charAt(i) == '"';
      count += !quoted && text.charAt(i) == wanted ? 1 : 0;
    }
    return count;
  }

  /** The first line break outside of quotes. */
  private static int rowEnd(String text, int from) {
    boolean quoted = false;
    for (int i = from; i < text.length(); i++) {
      quoted ^= text.charAt(i) == '"';
      if (!quoted && Tape.isBreak(text.charAt(i))) {
        return i;
      }
    }
    return text.length();
  }

  private static int lineEnd(String text, int from) {
    int end = from;
    while (end < text.length() && !Tape.isBreak(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int pastBreak(String text, int at) {
    boolean both = text.startsWith("\r\n", at);
    return Math.min(text.length(), at + (both ? 2 : 1));
  }
}
