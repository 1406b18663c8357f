package org.demarche.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of the schema, taken apart for {@link SchemaScreen}. Plain fields and loops on purpose: it
 * runs once in every command, where each lambda costs more to set up than it saves.
 */
final class SchemaPart {
  /** What only describes, or is read together with another keyword. */
  private static final Set<String> SILENT =
      Set.of("$schema", "$id", "$defs", "title", "description", "examples", "then", "else");

  boolean never;
  String reference = "";
  Set<String> types = Set.of();
  @Nullable Set<Object> values;
  @Nullable Pattern pattern;
  @Nullable BigDecimal minimum;
  @Nullable BigDecimal maximum;
  boolean aboveMinimum;

  /** Least and most characters, items and members. */
  final int[] least = new int[3];

  final int[] most = {Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE};
  boolean unique;
  @Nullable SchemaPart items;
  @Nullable SchemaPart names;
  @Nullable SchemaPart others;
  Map<String, SchemaPart> members = Map.of();
  final Map<Pattern, SchemaPart> patterns = new LinkedHashMap<>();
  List<String> required = List.of();
  final Map<String, List<String>> dependent = new HashMap<>();

  /** Groups of parts, of which at least and at most so many fit. */
  final List<Choice> choices = new ArrayList<>();

  @Nullable SchemaPart when;
  @Nullable SchemaPart then;
  @Nullable SchemaPart otherwise;

  /** Whether every keyword is known. */
  boolean knowsAll = true;

  /** Parts, of which at least and at most so many fit. */
  record Choice(List<SchemaPart> parts, int least, int most) {}

  SchemaPart(Node part) {
    if (part instanceof Node.Flag flag) {
      never = !flag.value();
      return;
    }
    Node.Mapping mapping = (Node.Mapping) part;
    for (Map.Entry<String, Node.Entry> entry : mapping.entries().entrySet()) {
      if (!SILENT.contains(entry.getKey())) {
        ofAny(entry.getKey(), entry.getValue().value(), mapping);
      }
    }
  }

  private void ofAny(String key, Node value, Node.Mapping beside) {
    switch (key) {
      case "$ref" -> reference = text(value);
      case "type" -> types = Set.copyOf(texts(value));
      case "const" -> values = Set.of(plain(value));
      case "enum" -> values = new HashSet<>(plains(value));
      case "allOf", "anyOf", "oneOf" -> {
        List<SchemaPart> parts = parts(value);
        int all = parts.size();
        choices.add(
            new Choice(parts, key.equals("allOf") ? all : 1, key.equals("oneOf") ? 1 : all));
      }
      case "not" -> choices.add(new Choice(List.of(new SchemaPart(value)), 0, 0));
      case "if" -> {
        when = new SchemaPart(value);
        then = find(beside, "then");
        otherwise = find(beside, "else");
      }
      default -> ofOne(key, value);
    }
  }

  private static @Nullable SchemaPart find(Node.Mapping beside, String key) {
    Node.Entry entry = beside.entries().get(key);
    return entry == null ? null : new SchemaPart(entry.value());
  }

  private void ofOne(String key, Node value) {
    switch (key) {
      case "minLength" -> least[0] = number(value).intValueExact();
      case "maxLength" -> most[0] = number(value).intValueExact();
      case "minItems" -> least[1] = number(value).intValueExact();
      case "maxItems" -> most[1] = number(value).intValueExact();
      case "minProperties" -> least[2] = number(value).intValueExact();
      case "maxProperties" -> most[2] = number(value).intValueExact();
      case "pattern" -> pattern = Pattern.compile(text(value));
      case "minimum", "exclusiveMinimum" -> {
        knowsAll &= minimum == null;
        minimum = number(value);
        aboveMinimum = key.equals("exclusiveMinimum");
      }
      case "maximum" -> maximum = number(value);
      case "uniqueItems" -> unique = ((Node.Flag) value).value();
      case "items" -> items = new SchemaPart(value);
      default -> ofMapping(key, value);
    }
  }

  private void ofMapping(String key, Node value) {
    switch (key) {
      case "propertyNames" -> names = new SchemaPart(value);
      case "additionalProperties" -> others = new SchemaPart(value);
      case "required" -> required = texts(value);
      case "properties" -> {
        members = new HashMap<>();
        for (Map.Entry<String, Node.Entry> entry : entries(value)) {
          members.put(entry.getKey(), new SchemaPart(entry.getValue().value()));
        }
      }
      case "patternProperties" -> {
        for (Map.Entry<String, Node.Entry> entry : entries(value)) {
          patterns.put(Pattern.compile(entry.getKey()), new SchemaPart(entry.getValue().value()));
        }
      }
      case "dependentRequired" -> {
        for (Map.Entry<String, Node.Entry> entry : entries(value)) {
          dependent.put(entry.getKey(), texts(entry.getValue().value()));
        }
      }
      default -> knowsAll = false;
    }
  }

  private static Set<Map.Entry<String, Node.Entry>> entries(Node node) {
    return ((Node.Mapping) node).entries().entrySet();
  }

  private static List<SchemaPart> parts(Node list) {
    List<SchemaPart> parts = new ArrayList<>();
    for (Node item : ((Node.Sequence) list).items()) {
      parts.add(new SchemaPart(item));
    }
    return parts;
  }

  private static List<String> texts(Node node) {
    if (!(node instanceof Node.Sequence list)) {
      return List.of(text(node));
    }
    List<String> texts = new ArrayList<>();
    for (Node item : list.items()) {
      texts.add(text(item));
    }
    return texts;
  }

  /** Values without their places, equal where JSON holds them equal. */
  static List<Object> plains(Node list) {
    List<Object> plains = new ArrayList<>();
    for (Node item : ((Node.Sequence) list).items()) {
      plains.add(plain(item));
    }
    return plains;
  }

  /** A value without its place, equal where JSON holds it equal. */
  static Object plain(Node node) {
    if (node instanceof Node.Numeric number) {
      return number.value().stripTrailingZeros();
    }
    if (node instanceof Node.Text text) {
      return text.value();
    }
    if (node instanceof Node.Sequence) {
      return plains(node);
    }
    if (node instanceof Node.Mapping) {
      Map<String, Object> values = new HashMap<>();
      for (Map.Entry<String, Node.Entry> entry : entries(node)) {
        values.put(entry.getKey(), plain(entry.getValue().value()));
      }
      return values;
    }
    return node instanceof Node.Flag flag ? flag.value() : Node.Empty.class;
  }

  private static BigDecimal number(Node node) {
    return ((Node.Numeric) node).value();
  }

  private static String text(Node node) {
    return ((Node.Text) node).value();
  }
}
