package org.demarche.evidence.cases;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.words.Message;
import org.demarche.words.Words;

/** Writes the text of a scenario, line by line, with remarks behind. */
final class Yaml {
  private static final MathContext DIGITS = new MathContext(4);
  private static final String INDENT = " ".repeat(2);
  private static final String REMARK = " ".repeat(2) + "# ";

  private final StringBuilder text = new StringBuilder();
  private final Words words = Words.english();

  /** Adds a remark on a line of its own. */
  Yaml remark(int depth, Message remark) {
    return line(depth, "# " + say(remark));
  }

  /** Adds a key that opens a mapping. */
  Yaml open(int depth, String key) {
    return line(depth, key + ":");
  }

  /** Adds a key that opens a mapping, with a remark. */
  Yaml open(int depth, String key, Message remark) {
    return line(depth, key + ":" + REMARK + say(remark));
  }

  /** Adds a key with a value, as it is written. */
  Yaml put(int depth, String key, String value) {
    return line(depth, key + ": " + value);
  }

  /** Adds a key with a value and a remark. */
  Yaml put(int depth, String key, String value, Message remark) {
    return put(depth, key, value + REMARK + say(remark));
  }

  /** Adds an entry of a list, with a remark. */
  Yaml item(int depth, String value) {
    return line(depth, "- " + value);
  }

  /** Adds where everything beneath comes from. */
  Yaml source(int depth, Message source) {
    return put(depth, "source", quoted(say(source)));
  }

  /** Adds lines that another has written. */
  Yaml add(Yaml other) {
    text.append(other.text);
    return this;
  }

  Yaml blank() {
    text.append('\n');
    return this;
  }

  private Yaml line(int depth, String line) {
    text.append(INDENT.repeat(depth)).append(line).append('\n');
    return this;
  }

  /** What a message says, on one line. */
  String say(Message message) {
    return words.say(message).replaceAll("\\s+", " ");
  }

  /** A text in double quotes. */
  static String quoted(String text) {
    return '"' + text.replaceAll("\\s+", " ").replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** A list on one line. */
  static String list(List<String> items) {
    return "[" + String.join(", ", items) + "]";
  }

  /** A mapping on one line, by its keys. */
  static String map(Map<String, String> entries) {
    StringBuilder line = new StringBuilder("{");
    entries.forEach(
        (key, value) ->
            line.append(line.length() > 1 ? ", " : "").append(key).append(": ").append(value));
    return line.append('}').toString();
  }

  /** A mapping of one or two entries on one line. */
  static String map(String key, String value, String... more) {
    Map<String, String> entries = new LinkedHashMap<>();
    entries.put(key, value);
    for (int i = 0; i + 1 < more.length; i += 2) {
      entries.put(more[i], more[i + 1]);
    }
    return map(entries);
  }

  /** A number, short. */
  static String number(double value) {
    BigDecimal rounded = new BigDecimal(value, DIGITS);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  /** A triangle around a value, cut at the ends of a range. */
  static String around(double value, double spread, double least, double most) {
    double mode = Math.max(least, Math.min(most, value));
    return triangle(Math.max(least, mode - spread), mode, Math.min(most, mode + spread));
  }

  static String triangle(double least, double mode, double most) {
    return map("triangular", map("min", number(least), "mode", number(mode), "max", number(most)));
  }

  /** The use of an assumption. */
  static String assumed(String id) {
    return map("assumption", id);
  }

  /** The use of an assumption, times a factor. */
  static String assumed(String id, double times) {
    return map("assumption", id, "times", number(times));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
