package org.demarche.scenario;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.words.Message;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The one way to write a scenario down: JSON with sorted keys and plain numbers, without comments.
 * Only arms, outcomes, charts, the seminar's parts and the languages of a text keep their order,
 * because there it has a meaning (columns, rows, turns, which text stands for a missing one).
 */
final class Canonical {

  private static final Set<String> ORDERED = Set.of("arms", "outcomes", "charts", "seminar");

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
          .build();

  private Canonical() {}

  /** The canonical bytes, UTF-8. */
  static byte[] bytes(Node node) {
    return MAPPER.writeValueAsBytes(json(node, true));
  }

  /** The bytes of a part whose order counts, UTF-8. */
  static byte[] ordered(Node node) {
    return MAPPER.writeValueAsBytes(json(node, false));
  }

  /** The tree as JSON in the order of the file, for validation. */
  static JsonNode json(Node node) {
    return json(node, false);
  }

  private static JsonNode json(Node node, boolean sorted) {
    JsonNodeFactory make = JsonNodeFactory.instance;
    if (node instanceof Node.Mapping mapping) {
      ObjectNode object = make.objectNode();
      for (String key : sorted ? new TreeSet<>(mapping.keys()) : mapping.keys()) {
        boolean below = sorted && !isOrderedSection(mapping, key);
        mapping
            .find(key)
            .ifPresent(value -> object.set(key, json(value, below && !Texts.isTold(key, value))));
      }
      return object;
    }
    if (node instanceof Node.Sequence sequence) {
      ArrayNode array = make.arrayNode();
      sequence.items().forEach(item -> array.add(json(item, sorted)));
      return array;
    }
    return scalar(node, make);
  }

  /** Whether a key names a section whose order counts; only the top has the format's version. */
  private static boolean isOrderedSection(Node.Mapping mapping, String key) {
    return ORDERED.contains(key) && mapping.has("demarche");
  }

  private static JsonNode scalar(Node node, JsonNodeFactory make) {
    if (node instanceof Node.Numeric number) {
      BigDecimal plain = number.value().stripTrailingZeros();
      if (plain.scale() <= 0) {
        BigInteger whole = plain.toBigInteger();
        return whole.bitLength() < 32 ? make.numberNode(whole.intValue()) : make.numberNode(whole);
      }
      return make.numberNode(plain);
    }
    if (node instanceof Node.Text text) {
      return make.stringNode(text.value());
    }
    return node instanceof Node.Flag flag ? make.booleanNode(flag.value()) : make.nullNode();
  }

  /**
   * Reads canonical bytes back; every node stands at the start of the named file.
   *
   * @throws ScenarioException when the bytes are not canonical JSON
   */
  static Node.Mapping parse(byte[] bytes, String name) {
    Position at = Position.startOf(name);
    try {
      if (node(MAPPER.readTree(bytes), at) instanceof Node.Mapping mapping) {
        return mapping;
      }
    } catch (JacksonException | NumberFormatException e) {
      // Falls through: the message is the same for every kind of damage.
    }
    throw new ScenarioException(Problem.of(at, NodePath.ROOT, Message.of("problem-not-resolved")));
  }

  private static Node node(JsonNode json, Position at) {
    if (json.isObject()) {
      Map<String, Node.Entry> entries = new LinkedHashMap<>();
      json.properties()
          .forEach(
              entry -> entries.put(entry.getKey(), new Node.Entry(at, node(entry.getValue(), at))));
      return new Node.Mapping(at, entries);
    }
    if (json.isArray()) {
      List<Node> items = json.values().stream().map(item -> node(item, at)).toList();
      return new Node.Sequence(at, items);
    }
    if (json.isNumber()) {
      return new Node.Numeric(at, json.decimalValue());
    }
    if (json.isString()) {
      return new Node.Text(at, json.stringValue());
    }
    return json.isBoolean() ? new Node.Flag(at, json.booleanValue()) : new Node.Empty(at);
  }
}
