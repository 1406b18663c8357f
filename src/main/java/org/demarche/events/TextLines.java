package org.demarche.events;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The lines of a text, one after another, with their numbers. A cell in quotes may run over several
 * lines. What is longer than any row is cut, so that a file without lines cannot fill the memory.
 */
final class TextLines implements Closeable {
  private static final int LONGEST = 1 << 20;
  private static final int MOST_LINES_OF_A_ROW = 100;
  private static final int BUFFER = 1 << 16;

  private final Reader reader;
  private final char[] buffer = new char[BUFFER];
  private int position;
  private int limit;
  private boolean afterReturn;
  private long line;
  private long first;

  private TextLines(Reader reader) {
    this.reader = reader;
  }

  /** Opens a file; bytes that are no UTF-8 are read as replacement characters. */
  static TextLines open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    return new TextLines(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  /** The number of the line, from 1, on which the last row began. */
  long number() {
    return first;
  }

  /** The next row, or nothing at the end. */
  Optional<String> next(char separator) throws IOException {
    Optional<String> row = line();
    first = line;
    if (separator == '\t' || row.isEmpty() || !Cells.endsQuoted(row.get())) {
      return row;
    }
    StringBuilder joined = new StringBuilder(row.get());
    boolean open = true;
    for (int more = 1; open && more < MOST_LINES_OF_A_ROW && joined.length() < LONGEST; more++) {
      Optional<String> next = line();
      if (next.isEmpty()) {
        break;
      }
      joined.append(' ').append(next.get());
      open ^= Cells.endsQuoted(next.get());
    }
    return Optional.of(joined.toString());
  }

  private Optional<String> line() throws IOException {
    StringBuilder text = new StringBuilder();
    boolean any = false;
    while (position < limit || fill()) {
      char c = buffer[position++];
      if (afterReturn && c == '\n') {
        afterReturn = false;
        continue;
      }
      afterReturn = c == '\r';
      any = true;
      if (c == '\n' || c == '\r') {
        break;
      }
      if (text.length() < LONGEST) {
        text.append(c);
      }
    }
    if (!any) {
      return Optional.empty();
    }
    line++;
    boolean marked = line == 1 && text.length() > 0 && text.charAt(0) == '\uFEFF';
    return Optional.of(marked ? text.substring(1) : text.toString());
  }

  private boolean fill() throws IOException {
    position = 0;
    limit = Math.max(0, reader.read(buffer));
    return limit > 0;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
