package org.demarche.evidence.casefit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.results.Aside;
import org.demarche.results.AtomicFile;
import org.demarche.results.RunFolderException;
import org.demarche.words.Message;
import org.demarche.words.UnfitException;

/**
 * Remembers in a file what was measured, so that an interrupted search goes on where it stopped:
 * the same request asks for the same draws in the same order. Each measurement is on the disk
 * before the next is made. A torn last line is left out, and so is a line that does not fit its
 * checksum: what it said is measured again.
 */
public final class Journal implements Gauge {
  private static final String TAB = "\t";

  private final Gauge gauge;
  private final Path file;
  private final JournalLines lines;
  private final Map<String, List<Measure>> known = new HashMap<>();
  private final List<Message> notes = new ArrayList<>();
  private List<String> names = List.of();
  private int resumed;

  private Journal(Gauge gauge, Path file, String request) {
    this.gauge = gauge;
    this.file = file;
    this.lines = new JournalLines(request);
  }

  /**
   * Opens a journal, or begins one.
   *
   * @param gauge asked for what the journal lacks
   * @param file the journal
   * @param request everything that results depend on, in one line
   * @throws IllegalArgumentException if the file is the journal of another request
   * @throws org.demarche.results.RunFolderException if the file cannot be read or written
   */
  public static Journal open(Gauge gauge, Path file, String request) {
    Journal journal = new Journal(gauge, file, request);
    try {
      if (Files.exists(file)) {
        journal.read();
      } else {
        journal.rewrite(List.of());
      }
    } catch (IOException e) {
      throw new RunFolderException(Message.of("fit-journal-unreadable", "file", "" + file), e);
    }
    return journal;
  }

  /** Returns how many measurements were there already. */
  public int resumed() {
    return resumed;
  }

  /** Returns what was found damaged and what became of it, a line each. */
  public List<Message> notes() {
    return List.copyOf(notes);
  }

  private void read() throws IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    int end = text.lastIndexOf('\n') + 1;
    List<String> all = text.substring(0, end).lines().toList();
    if (lines.isOfAnotherRequest(all)) {
      throw new UnfitException(Message.of("fit-journal-other", "file", "" + file));
    }
    List<String> whole = lines.whole(all);
    if (whole.size() < all.size() - 1 || !lines.isHead(all)) {
      Path kept = Aside.move(file);
      notes.add(
          Message.of("fit-journal-damaged", "file", "" + file, "kept", "" + kept.getFileName()));
    }
    whole.forEach(this::take);
    resumed = known.size();
    rewrite(whole);
  }

  private void take(String line) {
    List<String> cells = List.of(line.split(TAB, -1));
    if (names.isEmpty()) {
      names = cells;
    } else {
      known.put(cells.get(0), measures(cells));
    }
  }

  private void rewrite(List<String> whole) {
    StringBuilder text = new StringBuilder(lines.head());
    whole.forEach(line -> text.append(lines.sealed(line)));
    AtomicFile.write(file, to -> to.write(text.toString().getBytes(StandardCharsets.UTF_8)));
  }

  private List<Measure> measures(List<String> cells) {
    List<Measure> measures = new ArrayList<>();
    for (int k = 0; k < names.size(); k++) {
      measures.add(new Measure(names.get(k), Double.parseDouble(cells.get(1 + k))));
    }
    return measures;
  }

  @Override
  public List<Measure> measure(List<Double> scores, int pairs, int round) {
    String key = pairs + " " + round + " " + scores;
    List<Measure> before = find(key);
    if (!before.isEmpty()) {
      return before;
    }
    List<Measure> measures = gauge.measure(scores, pairs, round);
    write(key, measures);
    return measures;
  }

  private synchronized List<Measure> find(String key) {
    return known.getOrDefault(key, List.of());
  }

  private synchronized void write(String key, List<Measure> measures) {
    StringBuilder text = new StringBuilder();
    if (names.isEmpty()) {
      names = measures.stream().map(Measure::name).toList();
      text.append(lines.sealed(String.join(TAB, names)));
    }
    StringBuilder line = new StringBuilder(key);
    for (Measure each : measures) {
      line.append(TAB).append(each.value());
    }
    text.append(lines.sealed(line.toString()));
    AtomicFile.append(file, text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Removes the file, once what was found is written down. */
  public void remove() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new RunFolderException(Message.of("fit-journal-stays", "file", "" + file), e);
    }
  }
}
