package org.demarche.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.model.Query;
import org.demarche.words.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes the site's page on the scenario format from the schema and the list of queries. */
final class ScenarioReferencePage {

  private static final String HEAD = "/org/demarche/scenario/scenario-reference-head.md";
  private static final String DEFINITION = "#/$defs/";

  private final JsonNode schema = JsonMapper.builder().build().readTree(ScenarioSchema.text());
  private final StringBuilder page = new StringBuilder();
  private final Deque<String> waiting = new ArrayDeque<>();
  private final Set<String> met = new LinkedHashSet<>();

  private ScenarioReferencePage() {}

  /** The whole page, Markdown. */
  static String text() throws IOException {
    return new ScenarioReferencePage().write();
  }

  private String write() throws IOException {
    try (InputStream head = ScenarioReferencePage.class.getResourceAsStream(HEAD)) {
      page.append(new String(head.readAllBytes(), StandardCharsets.UTF_8));
    }
    page.append("\n## The sections\n\n");
    table(schema, "");
    for (String section : schema.path("properties").propertyNames()) {
      section(section, schema.path("properties").path(section));
    }
    page.append("\n## Kinds of values\n\n| kind | meaning | examples |\n|---|---|---|\n");
    for (String name : schema.path("$defs").propertyNames()) {
      JsonNode kind = schema.path("$defs").path(name);
      boolean isBesideSource = name.endsWith("_or_source");
      if (!isMapping(kind) && !isBesideSource && !kind.path("properties").has("assumption")) {
        row(title(kind), kind.path("description").asString(""), examples(kind));
      }
    }
    language();
    return page.toString();
  }

  private void section(String name, JsonNode section) {
    boolean hasParts = section.has("properties") || section.has("additionalProperties");
    if (!hasParts) {
      return;
    }
    page.append("\n## `").append(name).append("`\n\n");
    page.append(section.path("description").asString("")).append('\n');
    describe(section);
    while (!waiting.isEmpty()) {
      String definition = waiting.pop();
      JsonNode part = schema.path("$defs").path(definition);
      page.append("\n### ").append(capital(bare(title(part)))).append("\n\n");
      page.append(part.path("description").asString("")).append("\n\n");
      table(part, "");
      rules(part);
    }
  }

  private void describe(JsonNode part) {
    if (part.has("properties")) {
      page.append('\n');
      table(part, "");
      for (String key : part.path("properties").propertyNames()) {
        JsonNode below = part.path("properties").path(key);
        await(below);
      }
    } else if (part.has("$ref")) {
      await(part);
    } else if (part.path("additionalProperties").isObject()) {
      describe(part.path("additionalProperties"));
    }
  }

  private void table(JsonNode part, String prefix) {
    page.append("| key | meaning | value | example |\n|---|---|---|---|\n");
    rows(part, prefix);
  }

  private void rows(JsonNode part, String prefix) {
    List<String> required =
        part.path("required").values().stream().map(name -> name.asString("")).toList();
    for (String key : part.path("properties").propertyNames()) {
      JsonNode property = part.path("properties").path(key);
      if (definition(property).equals("source") && !prefix.isEmpty()) {
        continue; // Said once for the whole table.
      }
      String name = "`" + prefix + key + "`" + (required.contains(key) ? " (required)" : "");
      row(name, property.path("description").asString(""), value(property), firstExample(property));
      inside(property, prefix + key);
    }
  }

  /** The keys of a small mapping or of a list's mappings, in the same table. */
  private void inside(JsonNode property, String name) {
    if (property.has("properties") && !prefixIsSection(property)) {
      rows(property, name + ".");
    } else if (property.path("items").has("properties")) {
      rows(property.path("items"), name + "[].");
    } else if (property.path("additionalProperties").has("properties")
        && !prefixIsSection(property)) {
      rows(property.path("additionalProperties"), name + ".ID.");
    } else {
      await(property);
    }
  }

  private boolean prefixIsSection(JsonNode property) {
    return schema.path("properties").values().stream().anyMatch(section -> section == property);
  }

  private void await(JsonNode property) {
    boolean isSection = prefixIsSection(property);
    for (JsonNode part :
        List.of(property, property.path("additionalProperties"), property.path("items"))) {
      String name = definition(part);
      boolean isNew = !isSection && isMapping(schema.path("$defs").path(name)) && met.add(name);
      if (isNew) {
        waiting.add(name);
      }
    }
  }

  private static String definition(JsonNode part) {
    String reference = part.path("$ref").asString("");
    return reference.startsWith(DEFINITION) ? reference.substring(DEFINITION.length()) : "";
  }

  private static boolean isMapping(JsonNode part) {
    return part.path("type").asString("").equals("object");
  }

  private String value(JsonNode property) {
    String name = definition(property);
    if (!name.isEmpty()) {
      return bare(title(schema.path("$defs").path(name)));
    }
    if (property.has("enum")) {
      return property.path("enum").values().stream()
          .map(choice -> "`" + choice.asString("") + "`")
          .collect(Collectors.joining(", "));
    }
    JsonNode type = property.path("type");
    List<String> words = new ArrayList<>();
    (type.isArray() ? type.values() : List.of(type))
        .forEach(each -> words.add(word(each.asString(""), property)));
    return String.join(" or ", words) + (type.isArray() ? "" : bounds(property));
  }

  private String word(String type, JsonNode property) {
    return switch (type) {
      case "array" -> "list" + of(property.path("items"));
      case "object" -> "mapping" + of(property.path("additionalProperties"));
      case "string" -> "text";
      case "integer" -> "whole number";
      case "boolean" -> "true or false";
      case "" -> "`1`";
      default -> type;
    };
  }

  private String of(JsonNode part) {
    String inner = part.isObject() ? value(part) : "";
    return inner.isEmpty() ? "" : " of " + inner;
  }

  private static String bounds(JsonNode property) {
    String least = property.path("minimum").asString("");
    String most = property.path("maximum").asString("");
    if (least.isEmpty()) {
      return property.has("exclusiveMinimum") ? " above 0" : "";
    }
    return " from " + least + (most.isEmpty() ? "" : " to " + most);
  }

  private void rules(JsonNode part) {
    for (JsonNode rule : part.path("allOf").values()) {
      page.append("\nRule: ").append(rule.path("description").asString("")).append(".\n");
    }
    for (String key : part.path("dependentRequired").propertyNames()) {
      String needed =
          part.path("dependentRequired").path(key).values().stream()
              .map(other -> "`" + other.asString("") + "`")
              .collect(Collectors.joining(" and "));
      page.append("\nRule: `").append(key).append("` needs ").append(needed).append(".\n");
    }
  }

  private void language() {
    page.append(
        """

        ## Conditions and outcomes

        One small language serves `when` and outcomes: numbers, `true`, `false`, `+ - * /`, `== != < <= > >=`, `and`, `or`, `not`, parentheses, `min(a, b)`,
        `max(a, b)`, `abs(a)`, `if(condition, a, b)`. Actors and institutions stand by code, events, actions and kinds of measures as text in quotes. `=` is read as `==`.
        What never happened is missing: comparisons with it are false, and a missing outcome is an empty cell.

        `at(value, day)` is what a value or a condition was at a day, a fixed number of days from the start and within the horizon; everything counts that
        happened up to and at that time, and before it the answer is missing. `first`, `happened` and `count` take up to two actors: who did it, and on whom.

            rung(USA, CUB) >= 3 and day > 10 or happened("raid")
            path(USA, CUB) == "settlement"
            at(climate(USA, CUB), 30) - at(climate(USA, CUB), 0)
            at(rung(USA, CUB) >= 4, 60) or at(stock(CUB, "oil"), 60) < 10
            first("break_relations", ECU, COL) <= 30

        | query | answers | |
        |---|---|---|
        """);
    for (Query query : Query.values()) {
      String arguments =
          query.arguments().stream()
              .map(argument -> argument.name().toLowerCase(Locale.ROOT).replace("_optional", "?"))
              .collect(Collectors.joining(", "));
      String call = query.arguments().isEmpty() && query == Query.DAY ? "" : "(" + arguments + ")";
      row(
          "`" + query.id() + call + "`",
          Words.english().say(query.meaning()),
          query.isTruth() ? "yes or no" : "number");
    }
  }

  private void row(String... cells) {
    page.append("| ");
    page.append(
        List.of(cells).stream()
            .map(cell -> cell.replace("|", "\\|").replace("\n", " "))
            .collect(Collectors.joining(" | ")));
    page.append(" |\n");
  }

  private static String title(JsonNode part) {
    return part.path("title").asString("");
  }

  private static String bare(String title) {
    return title.replaceFirst("^(a|an) ", "");
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static String examples(JsonNode part) {
    return part.path("examples").values().stream()
        .map(ScenarioReferencePage::yaml)
        .collect(Collectors.joining(", "));
  }

  private static String firstExample(JsonNode part) {
    return part.path("examples").isEmpty() ? "" : yaml(part.path("examples").get(0));
  }

  private static String yaml(JsonNode example) {
    return "`" + flow(example) + "`";
  }

  private static String flow(JsonNode value) {
    if (value.isObject()) {
      return value.properties().stream()
          .map(entry -> entry.getKey() + ": " + flow(entry.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (value.isArray()) {
      return value.values().stream()
          .map(ScenarioReferencePage::flow)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    String text = value.asString("");
    boolean quoted = value.isString() && (text.contains(": ") || text.matches("[0-9]+|.*[,(>].*"));
    return quoted ? "\"" + text + "\"" : text;
  }
}
