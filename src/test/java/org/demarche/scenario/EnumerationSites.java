package org.demarche.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds every value of a scenario that the schema limits to a list of words. */
public final class EnumerationSites {
  private final JsonNode schema = JsonMapper.shared().readTree(ScenarioSchema.text());
  private final Map<String, Site> sites = new TreeMap<>();

  /**
   * A value that must be one of some words.
   *
   * @param value where it stands
   * @param known the words
   */
  public record Site(Located value, List<String> known) {}

  private EnumerationSites() {}

  /**
   * The first site of each enumeration of the schema that a scenario uses.
   *
   * @param tree the scenario
   * @param isWanted which values count
   */
  public static List<Site> of(ScenarioTree tree, java.util.function.Predicate<Located> isWanted) {
    EnumerationSites found = new EnumerationSites();
    found.walk(found.schema, "#", tree.top(), isWanted);
    return List.copyOf(found.sites.values());
  }

  /** All enumerations of the schema, by place. */
  public static int count() {
    EnumerationSites all = new EnumerationSites();
    List<JsonNode> enums = new ArrayList<>();
    collect(all.schema, enums);
    return enums.size();
  }

  private static void collect(JsonNode part, List<JsonNode> enums) {
    if (part.isObject() && part.path("enum").isArray()) {
      enums.add(part);
    }
    part.values().forEach(below -> collect(below, enums));
  }

  private void walk(
      JsonNode part, String place, Located value, java.util.function.Predicate<Located> wanted) {
    String reference = part.path("$ref").asString("");
    if (!reference.isEmpty()) {
      String name = reference.substring("#/$defs/".length());
      walk(schema.path("$defs").path(name), name, value, wanted);
    }
    if (part.path("enum").isArray() && value.text().isPresent() && wanted.test(value)) {
      List<String> known =
          part.path("enum").values().stream().map(word -> word.asString("")).toList();
      sites.putIfAbsent(place, new Site(value, known));
    }
    for (String choice : List.of("anyOf", "oneOf", "allOf")) {
      part.path(choice).values().forEach(each -> walk(each, place, value, wanted));
    }
    for (Located member : value.members()) {
      JsonNode below = part.path("properties").path(member.id());
      walk(
          below.isMissingNode() ? part.path("additionalProperties") : below,
          place + "/" + (below.isMissingNode() ? "*" : member.id()),
          member,
          wanted);
    }
    value.items().forEach(item -> walk(part.path("items"), place + "/[]", item, wanted));
  }
}
