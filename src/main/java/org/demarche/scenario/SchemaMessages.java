package org.demarche.scenario;

import com.networknt.schema.Error;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Says in plain words what the schema validator found, with the nearest known name. */
final class SchemaMessages {
  /** The pattern of a text that says something: blanks alone are no title. */
  private static final String ANYTHING = "\\S";

  private static final Set<String> ALTERNATIVES = Set.of("anyOf", "oneOf", "not");

  private static final int MOST_TRANSLATED = 5 * Problems.MOST_LISTED;
  private static final List<String> SOURCES = List.of("fact", "data", "literature", "judgement");

  private final Node.Mapping scenario;
  private final JsonNode schema;

  SchemaMessages(Node.Mapping scenario, JsonNode schema) {
    this.scenario = scenario;
    this.schema = schema;
  }

  void translate(List<Error> errors, Problems problems) {
    List<SchemaError> found =
        errors.stream()
            .limit(MOST_TRANSLATED)
            .map(error -> SchemaError.of(error, scenario, schema))
            .toList();
    Set<String> mistyped =
        found.stream()
            .filter(error -> error.keyword().equals("additionalProperties"))
            .map(error -> error.where().path().toString())
            .collect(Collectors.toCollection(TreeSet::new));
    for (SchemaError error : found) {
      // A mistyped key is the likely reason why an alternative does not fit either.
      boolean follows =
          ALTERNATIVES.contains(error.keyword())
              && mistyped.contains(error.where().path().toString());
      if (!follows) {
        problems.add(problem(error));
      }
    }
  }

  private Problem problem(SchemaError error) {
    Located where = error.where();
    return switch (error.keyword()) {
      case "type" -> type(error);
      case "enum" -> choice(error);
      case "const" ->
          where.problem("this program reads format 1, not " + error.shown()).maybe("demarche: 1");
      case "pattern" -> pattern(error);
      case "propertyNames" -> badKey(error);
      case "additionalProperties" -> unknownKey(error);
      case "required" ->
          Problem.of(where.keyAt(), where.path(), "'" + error.argument() + "' is missing");
      case "dependentRequired" ->
          where.problem("'" + last(error) + "' needs '" + error.argument() + "' beside it");
      case "minimum" -> where.problem(bound(error, "at least"));
      case "maximum" -> where.problem(bound(error, "at most"));
      case "exclusiveMinimum" -> where.problem(bound(error, "above"));
      case "maxLength" -> where.problem(error.shown() + " is too long");
      case "minItems", "minProperties" -> where.problem("must hold at least one entry");
      case "maxProperties" ->
          where.problem("holds more than " + error.argument() + " entries, the most allowed");
      case "uniqueItems" -> where.problem("holds the same entry twice");
      case "anyOf", "oneOf", "not" ->
          Problem.of(where.keyAt(), where.path(), error.holderText("description"));
      default -> where.problem("does not fit the format (" + error.keyword() + ")");
    };
  }

  private static String last(SchemaError error) {
    return error.arguments().isEmpty() ? "" : error.arguments().get(error.arguments().size() - 1);
  }

  private static String bound(SchemaError error, String relation) {
    return "must be " + relation + " " + error.argument() + ", but is " + error.shown();
  }

  private static Problem type(SchemaError error) {
    Node node = error.where().node();
    String expected = expected(error.holder());
    if (node instanceof Node.Empty) {
      return error.where().problem("is empty; it must be " + expected);
    }
    Problem problem = error.where().problem("must be " + expected + ", but is " + described(error));
    boolean wantsText = error.holder().path("type").toString().contains("string");
    if (wantsText && node instanceof Node.Numeric) {
      return problem.maybe("\"" + error.shown() + "\", in quotes");
    }
    return wantsText ? problem : problem.maybe(error.where().text().flatMap(SchemaMessages::days));
  }

  /** A duration where a number is wanted: lags and other drawn times are plain numbers of days. */
  private static Optional<String> days(String typed) {
    try {
      String days =
          BigDecimal.valueOf(Durations.parseDays(typed)).stripTrailingZeros().toPlainString();
      return Optional.of(days + ", a number of days");
    } catch (IllegalArgumentException notADuration) {
      return Optional.empty();
    }
  }

  private static String described(SchemaError error) {
    Node node = error.where().node();
    boolean simple =
        node instanceof Node.Text || node instanceof Node.Numeric || node instanceof Node.Flag;
    return simple ? node.kind() + " (" + error.shown() + ")" : node.kind();
  }

  /** What a part of the schema wants: its title where that is a thing's name, else its types. */
  private static String expected(JsonNode holder) {
    String title = holder.path("title").asString("");
    if (title.startsWith("a ") || title.startsWith("an ")) {
      return title;
    }
    JsonNode type = holder.path("type");
    List<String> types = new ArrayList<>();
    (type.isArray() ? type.values() : List.of(type))
        .forEach(each -> types.add(word(each.asString(""))));
    return String.join(" or ", types);
  }

  private static String word(String type) {
    return switch (type) {
      case "object" -> "a mapping";
      case "array" -> "a list";
      case "string" -> "text";
      case "number" -> "a number";
      case "integer" -> "a whole number";
      case "boolean" -> "true or false";
      default -> type;
    };
  }

  private static Problem choice(SchemaError error) {
    List<String> known = strings(error.holder().path("enum"));
    String typed = error.where().text().orElse("");
    return error
        .where()
        .problem(error.shown() + " is none of " + String.join(", ", known))
        .maybe(NearestName.find(typed, known));
  }

  private static Problem pattern(SchemaError error) {
    if (error.holder().path("pattern").asString("").equals(ANYTHING)) {
      return error.where().problem("must not be empty");
    }
    String typed = error.where().text().orElse("");
    return error
        .where()
        .problem(error.shown() + " is not " + explained(error.holder()))
        .maybe(example(error.holder(), typed));
  }

  /** The title of a kind of text, and how names of that kind are made. */
  private static String explained(JsonNode holder) {
    String description = holder.path("description").asString("");
    return isName(holder)
        ? expected(holder) + " (" + uncapped(description).replaceAll("\\.$", "") + ")"
        : expected(holder);
  }

  private static boolean isName(JsonNode holder) {
    String pattern = holder.path("pattern").asString("");
    return pattern.startsWith("^[A-Z]")
        || pattern.startsWith("^[a-z]")
        || pattern.startsWith("^([A-Z]");
  }

  private static String uncapped(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  private static Optional<String> example(JsonNode holder, String typed) {
    String pattern = holder.path("pattern").asString("");
    int colon = typed.indexOf(':');
    if (pattern.startsWith("^(fact") && colon > 0) {
      return NearestName.find(typed.substring(0, colon), SOURCES)
          .map(kind -> "\"" + kind + ": " + Scalars.shown(typed.substring(colon + 1)) + "\"");
    }
    if (typed.toUpperCase(Locale.ROOT).matches(pattern)) {
      return Optional.of(typed.toUpperCase(Locale.ROOT));
    }
    String lower = typed.toLowerCase(Locale.ROOT).strip().replaceAll("[^a-z0-9]+", "_");
    if (lower.matches(pattern)) {
      return Optional.of(lower);
    }
    if (lower.replace('_', '-').matches(pattern)) {
      return Optional.of(lower.replace('_', '-'));
    }
    List<String> examples = strings(holder.path("examples"));
    return examples.isEmpty() || isName(holder)
        ? Optional.empty()
        : Optional.of(String.join(" or ", examples));
  }

  private static List<String> strings(JsonNode list) {
    return list.values().stream().map(value -> value.asString("")).toList();
  }

  private Problem badKey(SchemaError error) {
    String name = error.holder().path("propertyNames").path("$ref").asString("");
    JsonNode wanted = schema.path("$defs").path(name.substring(name.lastIndexOf('/') + 1));
    String key = error.argument();
    Position at = error.member().map(Located::keyAt).orElse(error.where().at());
    String message = "'" + Scalars.shown(key) + "' is not " + expected(wanted);
    return Problem.of(at, error.where().path().key(key), message).maybe(example(wanted, key));
  }

  private Problem unknownKey(SchemaError error) {
    String key = error.argument();
    Optional<Located> member = error.member();
    Position at = member.map(Located::keyAt).orElse(error.where().at());
    List<String> known = List.copyOf(error.holder().path("properties").propertyNames());
    Problem problem =
        Problem.of(at, error.where().path().key(key), "unknown key '" + Scalars.shown(key) + "'");
    boolean tornText =
        key.contains(" ") && member.filter(m -> m.node() instanceof Node.Empty).isPresent();
    if (tornText) {
      return problem.maybe("quotes around the text before it: inside { } a comma ends it");
    }
    Optional<String> near = NearestName.find(key, known);
    return problem.maybe(near.or(() -> below(key, error.holder())).or(() -> listed(known)));
  }

  /** The nearest key one level down: what was perhaps written one level too high. */
  private Optional<String> below(String key, JsonNode holder) {
    for (String parent : holder.path("properties").propertyNames()) {
      JsonNode part = holder.path("properties").path(parent);
      String name = part.path("$ref").asString("");
      JsonNode target =
          name.isEmpty() ? part : schema.path("$defs").path(name.substring("#/$defs/".length()));
      boolean isQuantity = target.path("properties").has("assumption");
      List<String> keys = List.copyOf(target.path("properties").propertyNames());
      Optional<String> near = isQuantity ? Optional.empty() : NearestName.find(key, keys);
      if (near.isPresent()) {
        return near.map(found -> parent + "." + found);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> listed(List<String> known) {
    return known.isEmpty() || known.size() > 12
        ? Optional.empty()
        : Optional.of("one of " + String.join(", ", known));
  }
}
