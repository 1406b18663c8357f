package org.demarche.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Tells in one quick walk whether a tree fits the schema. Most scenarios do, and then the library
 * that says what does not fit is not even loaded. It knows the keywords that the schema uses; where
 * it meets another it vouches for nothing, and the library decides. A test holds the two together.
 */
final class SchemaScreen {

  /** Whether a value fits a part of the schema. */
  private interface Rule {
    boolean fits(Node node);
  }

  private static final String REFERENCE = "#/$defs/";

  /** What only describes, or is read together with another keyword. */
  private static final Set<String> SILENT =
      Set.of(
          "$schema",
          "$id",
          "$defs",
          "title",
          "description",
          "examples",
          "then",
          "else",
          "patternProperties",
          "additionalProperties");

  private final Node.Mapping schema;
  private final Map<String, Rule> definitions = new HashMap<>();
  private final Rule all;
  private boolean knowsAll = true;

  /** Prepares a schema, of which only the parts that are used are looked at. */
  SchemaScreen(Node.Mapping schema) {
    this.schema = schema;
    this.all = rule(schema);
  }

  /** Whether a scenario fits for certain. */
  boolean accepts(Node scenario) {
    return all.fits(scenario) && knowsAll;
  }

  private Rule rule(Node part) {
    if (part instanceof Node.Flag flag) {
      return node -> flag.value();
    }
    Node.Mapping mapping = (Node.Mapping) part;
    List<Rule> rules = new ArrayList<>();
    for (String key : mapping.keys()) {
      if (!SILENT.contains(key)) {
        rules.add(keyword(key, value(mapping, key), mapping));
      }
    }
    if (mapping.has("patternProperties") || mapping.has("additionalProperties")) {
      rules.add(others(mapping));
    }
    Rule[] each = rules.toArray(Rule[]::new);
    return each.length == 1 ? each[0] : node -> fitsAll(each, node);
  }

  private static boolean fitsAll(Rule[] rules, Node node) {
    for (Rule rule : rules) {
      if (!rule.fits(node)) {
        return false;
      }
    }
    return true;
  }

  private Rule keyword(String key, Node value, Node.Mapping beside) {
    return switch (key) {
      case "$ref" -> reference(text(value).substring(REFERENCE.length()));
      case "allOf", "anyOf", "oneOf" -> choice(key, rules(value));
      case "not" -> not(rule(value));
      case "if" -> condition(rule(value), beside);
      case "type" -> type(value);
      case "const" -> same(List.of(value));
      case "enum" -> same(((Node.Sequence) value).items());
      case "minLength", "maxLength", "pattern" -> ofText(key, value);
      case "minimum", "maximum", "exclusiveMinimum" -> ofNumber(key, number(value));
      case "minItems", "maxItems", "uniqueItems", "items" -> ofList(key, value);
      default -> ofMapping(key, value);
    };
  }

  /** What stands under a name, or within it: {@code distribution/properties/beta}. */
  private Node definition(String name) {
    Node found = value(schema, "$defs");
    for (String step : name.split("/", -1)) {
      found = value((Node.Mapping) found, step);
    }
    return found;
  }

  private Rule reference(String name) {
    // Looked up when it is first needed: definitions lead to each other, and few are used.
    return node -> {
      Rule known = definitions.get(name);
      if (known == null) {
        known = rule(definition(name));
        definitions.put(name, known);
      }
      return known.fits(node);
    };
  }

  private Rule[] rules(Node list) {
    return ((Node.Sequence) list).items().stream().map(this::rule).toArray(Rule[]::new);
  }

  private static Rule choice(String key, Rule[] rules) {
    int least = key.equals("allOf") ? rules.length : 1;
    int most = key.equals("oneOf") ? 1 : rules.length;
    return node -> {
      int fit = 0;
      for (Rule rule : rules) {
        fit += rule.fits(node) ? 1 : 0;
      }
      return fit >= least && fit <= most;
    };
  }

  private static Rule not(Rule rule) {
    return node -> !rule.fits(node);
  }

  private Rule condition(Rule when, Node.Mapping beside) {
    Rule then = beside.find("then").map(this::rule).orElse(node -> true);
    Rule otherwise = beside.find("else").map(this::rule).orElse(node -> true);
    return node -> (when.fits(node) ? then : otherwise).fits(node);
  }

  private static Rule type(Node value) {
    Set<String> allowed = Set.copyOf(texts(value));
    boolean integers = allowed.contains("integer");
    return node ->
        allowed.contains(typeOf(node))
            || (integers && node instanceof Node.Numeric number && isWhole(number.value()));
  }

  private static String typeOf(Node node) {
    if (node instanceof Node.Mapping) {
      return "object";
    }
    if (node instanceof Node.Numeric) {
      return "number";
    }
    if (node instanceof Node.Text) {
      return "string";
    }
    if (node instanceof Node.Sequence) {
      return "array";
    }
    return node instanceof Node.Flag ? "boolean" : "null";
  }

  private static boolean isWhole(BigDecimal value) {
    return value.scale() <= 0 || value.stripTrailingZeros().scale() <= 0;
  }

  private static Rule same(List<Node> allowed) {
    Set<Object> values = new HashSet<>(allowed.stream().map(SchemaScreen::plain).toList());
    return node -> values.contains(plain(node));
  }

  /** A value without its place, equal where JSON holds it equal. */
  private static Object plain(Node node) {
    if (node instanceof Node.Numeric number) {
      return number.value().stripTrailingZeros();
    }
    if (node instanceof Node.Text text) {
      return text.value();
    }
    if (node instanceof Node.Sequence list) {
      return list.items().stream().map(SchemaScreen::plain).toList();
    }
    if (node instanceof Node.Mapping mapping) {
      Map<String, Object> values = new HashMap<>();
      mapping.entries().forEach((key, entry) -> values.put(key, plain(entry.value())));
      return values;
    }
    return node instanceof Node.Flag flag ? flag.value() : Optional.empty();
  }

  private static Rule ofText(String key, Node value) {
    if (key.equals("pattern")) {
      Pattern pattern = Pattern.compile(text(value));
      return node -> !(node instanceof Node.Text text) || pattern.matcher(text.value()).find();
    }
    boolean isLeast = key.equals("minLength");
    int bound = number(value).intValueExact();
    return node -> {
      if (!(node instanceof Node.Text text)) {
        return true;
      }
      int length = text.value().codePointCount(0, text.value().length());
      return isLeast ? length >= bound : length <= bound;
    };
  }

  private static Rule ofNumber(String key, BigDecimal bound) {
    int least = key.equals("exclusiveMinimum") ? 1 : 0;
    int sign = key.equals("maximum") ? -1 : 1;
    return node ->
        !(node instanceof Node.Numeric number) || sign * number.value().compareTo(bound) >= least;
  }

  private Rule ofList(String key, Node value) {
    return switch (key) {
      case "minItems" -> list(items -> items.size() >= number(value).intValueExact());
      case "maxItems" -> list(items -> items.size() <= number(value).intValueExact());
      case "uniqueItems" ->
          list(items -> items.stream().map(SchemaScreen::plain).distinct().count() == items.size());
      default -> {
        Rule rule = rule(value);
        yield list(items -> items.stream().allMatch(rule::fits));
      }
    };
  }

  private static Rule list(Function<List<Node>, Boolean> test) {
    return node -> !(node instanceof Node.Sequence list) || test.apply(list.items());
  }

  private Rule ofMapping(String key, Node value) {
    return switch (key) {
      case "required" -> {
        List<String> names = texts(value);
        yield mapping(mapping -> mapping.keys().containsAll(names));
      }
      case "minProperties" ->
          mapping(mapping -> mapping.entries().size() >= number(value).intValueExact());
      case "maxProperties" ->
          mapping(mapping -> mapping.entries().size() <= number(value).intValueExact());
      case "properties" -> members((Node.Mapping) value);
      case "propertyNames" -> {
        Rule rule = rule(value);
        yield mapping(
            mapping ->
                mapping.keys().stream()
                    .allMatch(name -> rule.fits(new Node.Text(mapping.at(), name))));
      }
      case "dependentRequired" -> dependent((Node.Mapping) value);
      default -> {
        knowsAll = false;
        yield node -> false;
      }
    };
  }

  private static Rule mapping(Function<Node.Mapping, Boolean> test) {
    return node -> !(node instanceof Node.Mapping mapping) || test.apply(mapping);
  }

  private Rule members(Node.Mapping named) {
    Map<String, Rule> rules = new HashMap<>();
    named.entries().forEach((name, entry) -> rules.put(name, rule(entry.value())));
    return mapping(
        mapping -> {
          for (Map.Entry<String, Node.Entry> member : mapping.entries().entrySet()) {
            Rule rule = rules.get(member.getKey());
            if (rule != null && !rule.fits(member.getValue().value())) {
              return false;
            }
          }
          return true;
        });
  }

  private static Rule dependent(Node.Mapping needs) {
    return mapping(
        mapping ->
            needs.keys().stream()
                .filter(mapping::has)
                .allMatch(name -> mapping.keys().containsAll(texts(value(needs, name)))));
  }

  /** The members that {@code properties} does not name, by pattern or else all alike. */
  private Rule others(Node.Mapping beside) {
    Set<String> named = beside.findMapping("properties").map(Node.Mapping::keys).orElse(Set.of());
    Map<Pattern, Rule> patterns = new HashMap<>();
    beside
        .findMapping("patternProperties")
        .ifPresent(
            known ->
                known
                    .entries()
                    .forEach((text, e) -> patterns.put(Pattern.compile(text), rule(e.value()))));
    Rule rest = beside.find("additionalProperties").map(this::rule).orElse(node -> true);
    return mapping(
        mapping ->
            mapping.entries().entrySet().stream()
                .allMatch(
                    member ->
                        fits(
                            member.getKey(),
                            member.getValue().value(),
                            patterns,
                            named.contains(member.getKey()) ? node -> true : rest)));
  }

  private static boolean fits(String name, Node value, Map<Pattern, Rule> patterns, Rule rest) {
    boolean isKnown = false;
    for (Map.Entry<Pattern, Rule> pattern : patterns.entrySet()) {
      if (pattern.getKey().matcher(name).find()) {
        isKnown = true;
        if (!pattern.getValue().fits(value)) {
          return false;
        }
      }
    }
    return isKnown || rest.fits(value);
  }

  private static Node value(Node.Mapping mapping, String key) {
    return mapping.find(key).orElseThrow();
  }

  private static BigDecimal number(Node node) {
    return ((Node.Numeric) node).value();
  }

  private static String text(Node node) {
    return ((Node.Text) node).value();
  }

  private static List<String> texts(Node node) {
    return node instanceof Node.Sequence list
        ? list.items().stream().map(SchemaScreen::text).toList()
        : List.of(text(node));
  }
}
