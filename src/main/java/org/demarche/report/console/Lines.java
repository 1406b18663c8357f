package org.demarche.report.console;

import java.util.ArrayList;
import java.util.List;
import org.demarche.words.Message;
import org.demarche.words.Words;

/** Lines of text in a language, as they are gathered. */
final class Lines {
  private final Words words;
  private final List<String> lines = new ArrayList<>();

  Lines(Words words) {
    this.words = words;
  }

  /** Adds what a message says, which may be several lines. */
  void add(Message message) {
    lines.addAll(List.of(words.say(message).split("\n")));
  }

  /** Adds a line that is the same in every language. */
  void add(String line) {
    lines.add(line);
  }

  /** Adds an empty line. */
  void blank() {
    lines.add("");
  }

  /**
   * Adds rows in columns.
   *
   * @param rows cells are texts, messages, numbers or {@link org.demarche.words.Shown} values
   */
  void table(List<? extends List<?>> rows) {
    table("", rows);
  }

  /** As {@link #table(List)}, each line behind an indent. */
  void table(String indent, List<? extends List<?>> rows) {
    List<List<String>> texts = new ArrayList<>();
    rows.forEach(row -> texts.add(row.stream().map(words::show).toList()));
    Columns.align(texts).forEach(line -> lines.add(indent + line));
  }

  /** The lines so far. */
  List<String> all() {
    return List.copyOf(lines);
  }
}
