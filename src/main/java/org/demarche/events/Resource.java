package org.demarche.events;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Tables that ship beside the classes. */
final class Resource {
  private Resource() {}

  /** The rows of a table, without its comments and the names of its columns. */
  static List<List<String>> rows(String name) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Resource.class.getResourceAsStream(name), name),
                StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> Cells.split(line, ','))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
