package org.demarche.results;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads a file of result rows line by line and knows how many bytes it has read. A last line that
 * lacks its line feed is torn and is not returned.
 */
final class CsvLines implements Closeable {
  private static final int LONGEST_LINE = 16 << 20;
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private int position;
  private int limit;
  private byte[] line = new byte[1024];
  private long offset;

  private CsvLines(InputStream in) {
    this.in = in;
  }

  static CsvLines open(Path file) throws IOException {
    return new CsvLines(Files.newInputStream(file));
  }

  /** Returns the next whole line without its line feed, or nothing at the end. */
  Optional<String> next() throws IOException {
    int length = 0;
    while (position < limit || fill()) {
      int end = position;
      while (end < limit && buffer[end] != '\n') {
        end++;
      }
      length = keep(length, end);
      if (length > LONGEST_LINE) {
        return Optional.empty();
      }
      if (end < limit) {
        position = end + 1;
        offset += length + 1L;
        return Optional.of(new String(line, 0, length, StandardCharsets.UTF_8));
      }
      position = end;
    }
    return Optional.empty();
  }

  private boolean fill() throws IOException {
    position = 0;
    limit = Math.max(0, in.read(buffer));
    return limit > 0;
  }

  /** Adds what lies before {@code end} in the buffer to the line; returns the line's length. */
  private int keep(int length, int end) {
    int more = end - position;
    if (length + more > line.length) {
      line = Arrays.copyOf(line, Math.max(2 * line.length, length + more));
    }
    System.arraycopy(buffer, position, line, length, more);
    return length + more;
  }

  /** Returns the number of bytes up to the end of the last line returned. */
  long offset() {
    return offset;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** Counts the commas of a row. */
  static int commas(String row) {
    int count = 0;
    for (int i = row.indexOf(','); i >= 0; i = row.indexOf(',', i + 1)) {
      count++;
    }
    return count;
  }
}
