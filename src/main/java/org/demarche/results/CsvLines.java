package org.demarche.results;

import java.io.BufferedInputStream;
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
  private byte[] line = new byte[1024];
  private long offset;

  private CsvLines(InputStream in) {
    this.in = in;
  }

  static CsvLines open(Path file) throws IOException {
    return new CsvLines(new BufferedInputStream(Files.newInputStream(file), BUFFER));
  }

  /** Returns the next whole line without its line feed, or nothing at the end. */
  Optional<String> next() throws IOException {
    int length = 0;
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (b == '\n') {
        offset += length + 1L;
        return Optional.of(new String(line, 0, length, StandardCharsets.UTF_8));
      }
      if (length == LONGEST_LINE) {
        return Optional.empty();
      }
      if (length == line.length) {
        line = Arrays.copyOf(line, 2 * length);
      }
      line[length++] = (byte) b;
    }
    return Optional.empty();
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
