package org.demarche.scenario;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.words.Message;

/**
 * A value of a scenario file that knows where it stands. Trees of nodes never change; a change
 * makes a new tree that shares what stayed the same.
 */
public sealed interface Node {

  /** Where the value begins. */
  Position at();

  /** What the value is, for messages: "a mapping", "a list", "text", "a number" … */
  Message kind();

  /** A value under a key, and where the key stands. */
  record Entry(Position keyAt, Node value) {}

  /**
   * Named values, in the order of the file.
   *
   * @param at where it begins
   * @param entries values by key
   */
  record Mapping(Position at, Map<String, Entry> entries) implements Node {
    /** Copies the entries and keeps their order. */
    public Mapping {
      entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** An empty mapping. */
    public static Mapping empty(Position at) {
      return new Mapping(at, Map.of());
    }

    /** The value under a key. */
    public Optional<Node> find(String key) {
      return Optional.ofNullable(entries.get(key)).map(Entry::value);
    }

    /** The mapping under a key; empty where there is none or it is something else. */
    public Optional<Mapping> findMapping(String key) {
      return find(key).filter(Mapping.class::isInstance).map(Mapping.class::cast);
    }

    /** The text under a key; empty where there is none or it is something else. */
    public Optional<String> findText(String key) {
      return find(key).filter(Text.class::isInstance).map(Text.class::cast).map(Text::value);
    }

    /** Whether there is a value under the key. */
    public boolean has(String key) {
      return entries.containsKey(key);
    }

    /** The keys, in the order of the file. */
    public Set<String> keys() {
      return entries.keySet();
    }

    /** Where a key stands; the mapping's own place when there is no such key. */
    public Position keyAt(String key) {
      Entry entry = entries.get(key);
      return entry == null ? at : entry.keyAt();
    }

    /** A copy with one value added or replaced; a replaced key keeps its place in the order. */
    public Mapping with(String key, Position keyAt, Node value) {
      Map<String, Entry> copy = new LinkedHashMap<>(entries);
      copy.put(key, new Entry(keyAt, value));
      return new Mapping(at, copy);
    }

    /** A copy without a key. */
    public Mapping without(String key) {
      Map<String, Entry> copy = new LinkedHashMap<>(entries);
      copy.remove(key);
      return new Mapping(at, copy);
    }

    @Override
    public Message kind() {
      return Message.of("problem-node-mapping");
    }
  }

  /** Values in order. */
  record Sequence(Position at, List<Node> items) implements Node {
    /** Copies the items. */
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public Message kind() {
      return Message.of("problem-node-list");
    }
  }

  /**
   * A text.
   *
   * @param at where it begins, with its quotes
   * @param value what it says
   * @param style how it is written
   */
  record Text(Position at, String value, Style style) implements Node {
    /** A text as it stands, without quotes. */
    public Text(Position at, String value) {
      this(at, value, Style.PLAIN);
    }

    /**
     * Where a character of the text stands in its file; the start where it runs over several lines.
     *
     * @param offset characters before it, from 0
     */
    public Position positionOf(int offset) {
      if (style == Style.FOLDED) {
        return at;
      }
      int quote = style == Style.PLAIN ? 0 : 1;
      long escapes = value.codePoints().limit(offset).filter(style::isEscaped).count();
      return new Position(at.file(), at.line(), at.column() + quote + offset + (int) escapes);
    }

    @Override
    public Message kind() {
      return Message.of("problem-node-text");
    }
  }

  /** How a text is written. */
  enum Style {
    /** Without quotes. */
    PLAIN(""),
    /** In single quotes; a single quote inside is doubled. */
    SINGLE_QUOTED("'"),
    /** In double quotes; a double quote or a backslash inside is escaped by a backslash. */
    DOUBLE_QUOTED("\"\\"),
    /** Over several lines. */
    FOLDED("");

    private final String escaped;

    Style(String escaped) {
      this.escaped = escaped;
    }

    boolean isEscaped(int character) {
      return escaped.indexOf(character) >= 0;
    }
  }

  /**
   * A finite number.
   *
   * @param at where it begins
   * @param value what was written, exactly; its magnitude fits a double
   */
  record Numeric(Position at, BigDecimal value) implements Node {
    /** The nearest double. */
    public double asDouble() {
      return value.doubleValue();
    }

    @Override
    public Message kind() {
      return Message.of("problem-node-number");
    }
  }

  /** True or false. */
  record Flag(Position at, boolean value) implements Node {
    @Override
    public Message kind() {
      return Message.of("problem-node-flag");
    }
  }

  /** A key with nothing after it, or {@code null}. */
  record Empty(Position at) implements Node {
    @Override
    public Message kind() {
      return Message.of("problem-node-empty");
    }
  }
}
