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
import org.demarche.words.Message;
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
          where.problem(Message.of("problem-format", "is", error.shown())).maybe("demarche: 1");
      case "pattern" -> pattern(error);
      case "propertyNames" -> badKey(error);
      case "additionalProperties" -> unknownKey(error);
      case "required" ->
          where.keyProblem(Message.of("problem-key-missing", "key", error.argument()));
      case "dependentRequired" ->
          where.problem(
              Message.of("problem-key-needs", "key", last(error), "other", error.argument()));
      case "minimum" ->
          where.problem(
              Message.of("problem-bound-at-least", "bound", error.argument(), "is", error.shown()));
      case "maximum" ->
          where.problem(
              Message.of("problem-bound-at-most", "bound", error.argument(), "is", error.shown()));
      case "exclusiveMinimum" ->
          where.problem(
              Message.of("problem-bound-above", "bound", error.argument(), "is", error.shown()));
      case "maxLength" -> where.problem(Message.of("problem-too-long", "is", error.shown()));
      case "minItems", "minProperties" -> where.problem(Message.of("problem-too-few"));
      case "maxProperties" ->
          where.problem(Message.of("problem-too-many", "most", error.argument()));
      case "uniqueItems" -> where.problem(Message.of("problem-entry-twice"));
      case "anyOf", "oneOf", "not" ->
          where.keyProblem(Message.verbatim(error.holderText("description")));
      default -> where.problem(Message.of("problem-unfit", "keyword", error.keyword()));
    };
  }

  private static String last(SchemaError error) {
    return error.arguments().isEmpty() ? "" : error.arguments().get(error.arguments().size() - 1);
  }

  private static Problem type(SchemaError error) {
    Node node = error.where().node();
    Message expected = expected(error.holder());
    if (node instanceof Node.Empty) {
      return error.where().problem(Message.of("problem-is-empty", "expected", expected));
    }
    Problem problem =
        error
            .where()
            .problem(Message.of("problem-must-be", "expected", expected, "is", described(error)));
    boolean wantsText = error.holder().path("type").toString().contains("string");
    if (wantsText && node instanceof Node.Numeric) {
      return problem.maybe(Message.of("problem-maybe-in-quotes", "text", error.shown()));
    }
    return wantsText
        ? problem
        : problem.hinting(error.where().text().flatMap(SchemaMessages::days));
  }

  /** A duration where a number is wanted: lags and other drawn times are plain numbers of days. */
  private static Optional<Message> days(String typed) {
    try {
      String days =
          BigDecimal.valueOf(Durations.parseDays(typed)).stripTrailingZeros().toPlainString();
      return Optional.of(Message.of("problem-maybe-days", "days", days));
    } catch (IllegalArgumentException notADuration) {
      return Optional.empty();
    }
  }

  private static Message described(SchemaError error) {
    Node node = error.where().node();
    boolean simple =
        node instanceof Node.Text || node instanceof Node.Numeric || node instanceof Node.Flag;
    return simple
        ? Message.of("problem-described", "kind", node.kind(), "is", error.shown())
        : node.kind();
  }

  /** What a part of the schema wants: its title where that is a thing's name, else its types. */
  private static Message expected(JsonNode holder) {
    String title = holder.path("title").asString("");
    if (title.startsWith("a ") || title.startsWith("an ")) {
      return Message.verbatim(title);
    }
    JsonNode type = holder.path("type");
    List<Message> types = new ArrayList<>();
    (type.isArray() ? type.values() : List.of(type))
        .forEach(each -> types.add(word(each.asString(""))));
    return anyOf(types).orElseGet(() -> Message.verbatim(""));
  }

  private static Message word(String type) {
    return switch (type) {
      case "object" -> Message.of("problem-node-mapping");
      case "array" -> Message.of("problem-node-list");
      case "string" -> Message.of("problem-node-text");
      case "number" -> Message.of("problem-node-number");
      case "integer" -> Message.of("problem-node-whole");
      case "boolean" -> Message.of("problem-node-flag");
      default -> Message.verbatim(type);
    };
  }

  private static Optional<Message> anyOf(List<Message> all) {
    return all.stream()
        .reduce((one, other) -> Message.of("problem-one-or-other", "one", one, "other", other));
  }

  private static Problem choice(SchemaError error) {
    List<String> known = strings(error.holder().path("enum"));
    String typed = error.where().text().orElse("");
    return error
        .where()
        .problem(
            Message.of(
                "problem-is-none-of", "is", error.shown(), "known", String.join(", ", known)))
        .maybe(NearestName.find(typed, known));
  }

  private static Problem pattern(SchemaError error) {
    if (error.holder().path("pattern").asString("").equals(ANYTHING)) {
      return error.where().problem(Message.of("problem-must-not-be-empty"));
    }
    String typed = error.where().text().orElse("");
    return error
        .where()
        .problem(
            Message.of(
                "problem-is-not", "is", error.shown(), "expected", explained(error.holder())))
        .hinting(example(error.holder(), typed));
  }

  /** The title of a kind of text, and how names of that kind are made. */
  private static Message explained(JsonNode holder) {
    String description = holder.path("description").asString("");
    return isName(holder)
        ? Message.of(
            "problem-explained",
            "expected",
            expected(holder),
            "explanation",
            uncapped(description).replaceAll("\\.$", ""))
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

  private static Optional<Message> example(JsonNode holder, String typed) {
    Optional<String> mended = mended(holder, typed);
    if (mended.isPresent()) {
      return mended.map(Message::verbatim);
    }
    boolean hasSource = holder.path("pattern").asString("").startsWith("^(fact");
    return isName(holder) || (hasSource && typed.indexOf(':') > 0)
        ? Optional.empty()
        : anyOf(strings(holder.path("examples")).stream().map(Message::verbatim).toList());
  }

  /** What was typed, mended so that it fits. */
  private static Optional<String> mended(JsonNode holder, String typed) {
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
    return Optional.empty();
  }

  private static List<String> strings(JsonNode list) {
    return list.values().stream().map(value -> value.asString("")).toList();
  }

  private Problem badKey(SchemaError error) {
    String name = error.holder().path("propertyNames").path("$ref").asString("");
    JsonNode wanted = schema.path("$defs").path(name.substring(name.lastIndexOf('/') + 1));
    String key = error.argument();
    Position at = error.member().map(Located::keyAt).orElse(error.where().at());
    Message is = Message.of("problem-quoted", "text", Scalars.shown(key));
    Message what = Message.of("problem-is-not", "is", is, "expected", expected(wanted));
    return Problem.of(at, error.where().path().key(key), what).hinting(example(wanted, key));
  }

  private Problem unknownKey(SchemaError error) {
    String key = error.argument();
    Optional<Located> member = error.member();
    Position at = member.map(Located::keyAt).orElse(error.where().at());
    List<String> known = List.copyOf(error.holder().path("properties").propertyNames());
    Problem problem =
        Problem.of(
            at,
            error.where().path().key(key),
            Message.of("problem-key-unknown", "key", Scalars.shown(key)));
    boolean tornText =
        key.contains(" ") && member.filter(m -> m.node() instanceof Node.Empty).isPresent();
    if (tornText) {
      return problem.maybe(Message.of("problem-key-maybe-torn"));
    }
    Optional<String> near = NearestName.find(key, known);
    return problem.hinting(
        near.or(() -> below(key, error.holder())).map(Message::verbatim).or(() -> listed(known)));
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

  private static Optional<Message> listed(List<String> known) {
    return known.isEmpty() || known.size() > 12
        ? Optional.empty()
        : Optional.of(Message.of("problem-key-maybe-one-of", "known", String.join(", ", known)));
  }
}
