package org.demarche.results.table;

import java.io.IOException;
import java.io.Reader;
import org.demarche.scenario.NodePath;
import org.demarche.scenario.Position;
import org.demarche.scenario.Problem;
import org.demarche.scenario.ScenarioException;
import org.demarche.words.Message;

/** Passes a text on and keeps it from the current row on, so that faults can be placed. */
final class Tape extends Reader {
  private static final int LONGEST_ROW = 4_000_000;
  private static final char QUOTE = '"';

  private final Reader in;
  private final String name;
  private final char separator;
  private final StringBuilder text = new StringBuilder();
  private long base;
  private int line;

  /**
   * Begins to read.
   *
   * @param in what to read
   * @param name of the file, for messages
   * @param separator between cells
   * @param line number of its first line
   */
  Tape(Reader in, String name, char separator, int line) {
    this.in = in;
    this.name = name;
    this.separator = separator;
    this.line = line;
  }

  static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  @Override
  public int read(char[] to, int offset, int length) throws IOException {
    int count = in.read(to, offset, length);
    int from = text.length();
    if (count > 0) {
      text.append(to, offset, count);
      int zero = text.indexOf("\0", from);
      if (zero >= 0) {
        throw fault(zero, TableText.ZERO, TableText.SAVE);
      }
      if (text.length() > LONGEST_ROW) {
        throw unmatched(Message.of("table-row-too-long", "most", LONGEST_ROW));
      }
    }
    return count;
  }

  /** Forgets what lies before a row, and line breaks before it. */
  void beginRow(long position) {
    int at = (int) (position - base);
    while (at < text.length() && isBreak(text.charAt(at))) {
      at++;
    }
    line += breaks(at);
    text.delete(0, at);
    base += at;
  }

  /** The place of a cell of the current row. */
  Position placeOfCell(int cell) {
    int at = 0;
    for (int i = 0; i < cell; i++) {
      at = Math.min(text.length(), cellEnd(at) + 1);
    }
    return place(at);
  }

  /** The fault of a row whose first quoted cell does not end with its closing quotation mark. */
  ScenarioException unmatched(Message otherwise) {
    int at = 0;
    while (at < text.length()) {
      int end = cellEnd(at);
      boolean quoted = text.charAt(at) == QUOTE;
      if (quoted && (end - at < 2 || text.charAt(end - 1) != QUOTE)) {
        return fault(at, Message.of("table-unmatched"), Message.of("table-quote-twice"));
      }
      at = end + 1;
    }
    return fault(0, otherwise, Message.of("table-check-text"));
  }

  private ScenarioException fault(int at, Message what, Message next) {
    return new ScenarioException(
        Problem.of(place(at), NodePath.of(TableText.FILE), what).maybe(next));
  }

  private Position place(int at) {
    int start = at;
    while (start > 0 && !isBreak(text.charAt(start - 1))) {
      start--;
    }
    return new Position(
        name, line + breaks(at), 1 + Character.codePointCount(text, start, Math.max(start, at)));
  }

  private int cellEnd(int from) {
    boolean quoted = from < text.length() && text.charAt(from) == QUOTE;
    boolean open = quoted;
    int i = quoted ? from + 1 : from;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (quoted && c == QUOTE) {
        open = !open;
      } else if (!open && (c == separator || isBreak(c))) {
        break;
      }
      i++;
    }
    return i;
  }

  /** Line breaks among the first characters. */
  private int breaks(int to) {
    int count = 0;
    for (int i = 0; i < to; i++) {
      boolean lone =
          text.charAt(i) == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
      count += text.charAt(i) == '\n' || lone ? 1 : 0;
    }
    return count;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
