package org.demarche.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is drawn anew each time is told apart from the numbers that hold for a whole run. */
class DrawnAnewTest {
  private static final String REFUSED =
      "must be a number or a distribution of its own: it is drawn anew each time";

  private static final JsonNode SCHEMA = JsonMapper.shared().readTree(ScenarioSchema.text());

  @TempDir private Path folder;

  /** Whether each place where the schema lets a distribution stand for a number is drawn anew. */
  private final Map<NodePath, Boolean> places = new LinkedHashMap<>();

  private void walk(JsonNode part, NodePath path) {
    String name = part.path("$ref").asString("");
    JsonNode definition = SCHEMA.at(name.isEmpty() ? "/absent" : name.substring(1));
    boolean isNumber =
        definition.path("properties").has("assumption")
            && definition.path("properties").has("distribution");
    if (name.endsWith("/spread")) {
      places.put(path, true);
    } else if (isNumber || name.endsWith("/distribution")) {
      places.put(path, false);
    } else if (definition.isObject()) {
      walk(definition, path);
    }
    for (String key : part.path("properties").propertyNames()) {
      walk(part.path("properties").path(key), path.key(key));
    }
    walkUnnamed(part, path);
  }

  private void walkUnnamed(JsonNode part, NodePath path) {
    part.path("patternProperties").forEach(child -> walk(child, path.key("any")));
    for (String key : List.of("then", "else", "items", "additionalProperties")) {
      if (part.has(key)) {
        boolean isWhole = key.equals("then") || key.equals("else");
        walk(
            part.path(key), isWhole ? path : key.equals("items") ? path.index(0) : path.key("any"));
      }
    }
    for (String key : List.of("allOf", "anyOf", "oneOf")) {
      part.path(key).forEach(child -> walk(child, path));
    }
  }

  @Test
  void theListOfWhatIsDrawnAnewIsThatOfTheSchema() {
    walk(SCHEMA, NodePath.ROOT);
    places
        .keySet()
        .removeIf(path -> OwnAssumptions.LEFT_OUT.contains(path.section()) || path.length() < 3);

    assertThat(places).containsValues(true, false);
    assertThat(places)
        .allSatisfy(
            (path, isAnew) ->
                assertThat(OwnAssumptions.isDrawnAnew(path)).as("%s", path).isEqualTo(isAnew));
  }

  @Test
  void everyKeyOfTheListIsInTheSchema() {
    walk(SCHEMA, NodePath.ROOT);
    Set<String> met = new TreeSet<>();
    places.forEach(
        (path, isAnew) -> {
          if (isAnew) {
            path.steps()
                .forEach(
                    step -> met.add(((step instanceof NodePath.Step.Key key) ? key.name() : "")));
          }
        });

    assertThat(met)
        .containsAll(
            Stream.of(OwnAssumptions.EACH_TIME, OwnAssumptions.EACH_ACT)
                .flatMap(Set::stream)
                .toList());
  }

  /**
   * An assumption holds for a whole run, and a fitted set gives its values to assumptions alone.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "procedures.vote.lag; procedures: {vote: {kind: legislature, lag: %s}}",
        "procedures.vote.veto.override_lag; procedures: {vote: {veto: {override_lag: %s}}}",
        "institutions.OAS.convene.lag; institutions: {OAS: {convene: {lag: %s}}}",
        "institutions.OAS.draft.lag_force; institutions: {OAS: {draft: {lag_force: %s}}}",
        "repertoire.actions.raid.effects.deaths; repertoire: {actions: {raid: {effects: {deaths: %s}}}}",
        "repertoire.actions.raid.effects.deaths_reported.after; repertoire: {actions: {raid: {effects:"
            + " {deaths_reported: {after: %s}}}}}",
        "repertoire.actions.raid.effects.deaths_reported.revised.times; repertoire: {actions: {raid: {effects:"
            + " {deaths_reported: {revised: {times: %s}}}}}}",
      })
  void whatIsDrawnAnewNamesNoAssumption(String place, String section) {
    for (String value :
        List.of("{assumption: nerve}", "{assumption: nerve, times: 2}", "{fitted: {set: trial}}")) {
      assertThat(problems(section, value))
          .as(value)
          .filteredOn(line -> line.contains(place + ":"))
          .singleElement()
          .asString()
          .startsWith("scenario.yaml:")
          .contains(place + ": " + REFUSED);
    }
    for (String value : List.of("2", "{value: 2}", "{uniform: {min: 1, max: 2}}")) {
      assertThat(problems(section, value)).noneMatch(line -> line.contains(place));
    }
  }

  private List<String> problems(String section, String value) {
    return new ScenarioFiles(folder)
        .problems(ScenarioFiles.VALID + section.replace("%s", value) + "\n");
  }
}
