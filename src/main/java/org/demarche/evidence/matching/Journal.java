package org.demarche.evidence.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Remembers in a file what was measured, so that an interrupted search goes on where it stopped:
 * the same request asks for the same draws in the same order. A torn last line is left out.
 */
public final class Journal implements Gauge {
  private static final String TAB = "\t";

  private final Gauge gauge;
  private final Path file;
  private final Map<String, List<Measure>> known = new HashMap<>();
  private List<String> checks = List.of();
  private int resumed;

  private Journal(Gauge gauge, Path file) {
    this.gauge = gauge;
    this.file = file;
  }

  /**
   * Opens a journal, or begins one.
   *
   * @param gauge asked for what the journal lacks
   * @param file the journal
   * @param request everything that results depend on, in one line
   * @throws IllegalArgumentException if the file is the journal of another request
   */
  public static Journal open(Gauge gauge, Path file, String request) {
    Journal journal = new Journal(gauge, file);
    try {
      if (Files.exists(file)) {
        journal.read(request);
      } else {
        Files.writeString(file, request + "\n");
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The journal " + file + " cannot be used.", e);
    }
    return journal;
  }

  /** Returns how many measurements were there already. */
  public int resumed() {
    return resumed;
  }

  private void read(String request) throws IOException {
    String text = Files.readString(file);
    int end = text.lastIndexOf('\n') + 1;
    List<String> lines = text.substring(0, end).lines().toList();
    if (lines.isEmpty() || !lines.get(0).equals(request)) {
      throw new IllegalArgumentException(
          file
              + " is what an interrupted search for something else left behind. Remove it, or ask"
              + " for the same again.");
    }
    if (end < text.length()) {
      Files.writeString(file, text.substring(0, end));
    }
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = List.of(line.split(TAB, -1));
      if (checks.isEmpty()) {
        checks = cells;
      } else {
        known.put(cells.get(0), measures(cells));
      }
    }
    resumed = known.size();
  }

  private List<Measure> measures(List<String> cells) {
    List<Measure> measures = new ArrayList<>();
    for (int k = 0; k < checks.size(); k++) {
      measures.add(
          new Measure(
              checks.get(k),
              Double.parseDouble(cells.get(1 + 2 * k)),
              Double.parseDouble(cells.get(2 + 2 * k))));
    }
    return measures;
  }

  @Override
  public List<Measure> measure(List<Double> values, int crises, int seed) {
    String key = crises + " " + seed + " " + values;
    List<Measure> before = find(key);
    if (!before.isEmpty()) {
      return before;
    }
    List<Measure> measures = gauge.measure(values, crises, seed);
    write(key, measures);
    return measures;
  }

  private synchronized List<Measure> find(String key) {
    return known.getOrDefault(key, List.of());
  }

  private synchronized void write(String key, List<Measure> measures) {
    StringBuilder text = new StringBuilder();
    if (checks.isEmpty()) {
      checks = measures.stream().map(Measure::check).toList();
      text.append(String.join(TAB, checks)).append('\n');
    }
    text.append(key);
    for (Measure each : measures) {
      text.append(TAB).append(each.value()).append(TAB).append(each.implausibility());
    }
    text.append('\n');
    try {
      Files.write(
          file, text.toString().getBytes(StandardCharsets.UTF_8), StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException("The journal " + file + " cannot be written.", e);
    }
  }

  /** Removes the file, once what was found is written down. */
  public void remove() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException("The journal " + file + " cannot be removed.", e);
    }
  }
}
