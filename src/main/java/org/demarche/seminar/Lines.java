package org.demarche.seminar;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Entries of a journal as lines of JSON: {@code {"number":…,"at":…,"seat":…,"move":"act",…}}, with
 * a checksum of what stands before it as the last member.
 */
final class Lines {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final String SUM = ",\"sum\":\"";
  private static final int SUM_LENGTH = SUM.length() + 8 + 2;

  private static final Map<String, Class<?>> KINDS = kinds(Move.class, new TreeMap<>());

  private Lines() {}

  /** All kinds of moves by the names that lines give them. */
  private static Map<String, Class<?>> kinds(Class<?> sealed, Map<String, Class<?>> kinds) {
    for (Class<?> kind : sealed.getPermittedSubclasses()) {
      if (kind.isRecord()) {
        kinds.put(name(kind), kind);
      } else {
        kinds(kind, kinds);
      }
    }
    return kinds;
  }

  /** Names of all kinds of moves. */
  static java.util.Set<String> kinds() {
    return KINDS.keySet();
  }

  static String name(Class<?> kind) {
    String name = kind.getSimpleName();
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  /** The line without its line feed. */
  static String write(Entry entry) {
    ObjectNode line = MAPPER.createObjectNode();
    line.put("number", entry.number());
    line.put("at", entry.at().toString());
    line.put("seat", entry.seat());
    line.put("move", name(entry.move().getClass()));
    line.set("what", MAPPER.valueToTree(entry.move()));
    String text = MAPPER.writeValueAsString(line);
    String open = text.substring(0, text.length() - 1);
    return open + SUM + sum(open) + "\"}";
  }

  /** The entry of a line; empty where the line is torn or damaged. */
  static Optional<Entry> read(String line) {
    int end = line.length() - SUM_LENGTH;
    if (end < 0 || !line.substring(end).equals(SUM + sum(line.substring(0, end)) + "\"}")) {
      return Optional.empty();
    }
    try {
      JsonNode tree = MAPPER.readTree(line);
      Class<?> kind = KINDS.get(tree.path("move").asString(""));
      if (kind == null) {
        return Optional.empty();
      }
      return Optional.of(
          new Entry(
              tree.path("number").asLong(0),
              Instant.parse(tree.path("at").asString("")),
              tree.path("seat").asString(""),
              (Move) MAPPER.treeToValue(tree.path("what"), kind)));
    } catch (JacksonException | java.time.DateTimeException | IllegalArgumentException unfit) {
      return Optional.empty();
    }
  }

  private static String sum(String text) {
    CRC32 crc = new CRC32();
    crc.update(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    return java.util.HexFormat.of().toHexDigits((int) crc.getValue());
  }
}
