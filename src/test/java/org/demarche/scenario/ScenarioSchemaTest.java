package org.demarche.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScenarioSchemaTest {

  private static final String CAPABILITY = "capability: 0.02";

  @TempDir private Path folder;
  private ScenarioFiles files = new ScenarioFiles(Path.of(""));

  @BeforeEach
  void open() {
    files = new ScenarioFiles(folder);
  }

  @Test
  void theValidScenarioPasses() {
    assertThat(files.problems(ScenarioFiles.VALID)).isEmpty();
  }

  @Test
  void theSchemaFollowsItsOwnMetaSchema() {
    var metaSchema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                com.networknt.schema.SchemaLocation.of(
                    "https://json-schema.org/draft/2020-12/schema"));
    assertThat(metaSchema.validate(ScenarioSchema.text(), InputFormat.JSON)).isEmpty();
  }

  @Test
  void everyPropertyHasATitleADescriptionAndAnExample() {
    List<String> bare = new ArrayList<>();
    findBare(JsonMapper.builder().build().readTree(ScenarioSchema.text()), "", bare);
    assertThat(bare).isEmpty();
  }

  private static void findBare(JsonNode schema, String path, List<String> bare) {
    for (String name : schema.path("properties").propertyNames()) {
      JsonNode property = schema.path("properties").path(name);
      boolean isSource = property.path("$ref").asString("").equals("#/$defs/source");
      boolean documented =
          property.has("title")
              && property.has("description")
              && (isSource || property.path("examples").size() > 0);
      if (!documented) {
        bare.add(path + "." + name);
      }
    }
    for (String key : schema.propertyNames()) {
      if (schema.path(key).isObject()) {
        findBare(schema.path(key), path + "/" + key, bare);
      }
    }
  }

  @Test
  void everyMappingIsClosed() {
    List<String> open = new ArrayList<>();
    findOpen(JsonMapper.builder().build().readTree(ScenarioSchema.text()), "", open);
    assertThat(open).containsExactly("/$defs/arm/properties/set");
  }

  private static void findOpen(JsonNode schema, String path, List<String> open) {
    boolean isMapping = schema.path("type").asString("").equals("object") && schema.has("title");
    if (isMapping && !schema.has("additionalProperties")) {
      open.add(path);
    }
    for (String key : schema.propertyNames()) {
      if (schema.path(key).isObject()) {
        findOpen(schema.path(key), path + "/" + key, open);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "capability: 1.5;actors.ALD.capability: must be at most 1, but is 1.5",
        "capability: -0.1;actors.ALD.capability: must be at least 0, but is -0.1",
        "capability: big;must be a number from 0 to 1, but is text ('big')",
        "capability:;actors.ALD.capability: is empty; it must be a number from 0 to 1",
        "capability: {value: 2};actors.ALD.capability.value: must be at most 1, but is 2",
        "capability: {asumption: nerve};unknown key 'asumption'. Maybe: assumption",
        "capability: {times: 2};'times' needs 'assumption' beside it",
        "capability: {assumption: a, value: 0.1};has either 'value' or 'assumption'",
        "capabilty: 0.02;actors.ALD.capabilty: unknown key 'capabilty'. Maybe: capability",
        "inertai: 0.2;actors.ALD.inertai: unknown key 'inertai'. Maybe: temperament.inertia",
        "rule: best_reply;'best_reply' is not a rule of choice",
        "rule: Best Reply;quantal-response (default), best-reply, reciprocity, playbook, or a rule of"
            + " a plug-in). Maybe: best-reply",
        "mediates: yes;must be true or false, but is text ('yes')",
        "groups: [a, a];actors.ALD.groups: holds the same entry twice",
        "groups: Caribbean;must be a list, but is text ('Caribbean')",
        "groups: [Latin America];'Latin America' is not an id",
        "ideal_point: {};actors.ALD.ideal_point: a quantity in braces has either",
      })
  void whatDoesNotFitIsSaidInPlainWords(String with, String expected) {
    assertThat(files.problemsWith(CAPABILITY, with))
        .anySatisfy(line -> assertThat(line).startsWith("scenario.yaml:14:").contains(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "type: state;type: stat;scenario.yaml:12:11: actors.ALD.type: 'stat' is none of state,"
            + " office, armed_group. Maybe: state",
        "horizon: 60 d;horizon: 60 days;horizon: '60 days' is not a duration. Maybe: 3 d",
        "horizon: 60 d;horizon: 11000 d;the horizon must be above 0 and at most ten years",
        "horizon: 60 d;horizon: 0 d;the horizon must be above 0 and at most ten years",
        "start: 2030-05-01;start: 2030-02-30;'2030-02-30' is not a date",
        "start: 2030-05-01;start: May;start: 'May' is not a date or a date with time",
        "start: 2030-05-01;begin: 2030-05-01;scenario: 'start' is missing",
        "title: Two neighbours;title: 2030;title: must be a text, but is a number (2030). Maybe:"
            + " \"2030\", in quotes",
        "ALD:;ald:;actors.ald: 'ald' is not an actor's code",
        "at: 0 d;at: soon;timeline.seizure.at: 'soon' is not a date or a duration from the start",
        "by: ALD;when: x > 1;timeline.seizure: a scripted event has 'at' or 'when', not both",
        "by: ALD;when: \"\";timeline.seizure.when: must not be empty",
        "facts: [A boat is seized.];delay: 1 d;timeline.seizure: a scripted event says where it"
            + " comes from: 'facts' or a 'source'",
        "at: 0 d;delay: 1 d;timeline.seizure: a scripted event says when it happens",
        "at: 0 d;at: {unifrm: {min: 0, max: 1}};unknown key 'unifrm'. Maybe: uniform",
        "at: 0 d;at: {uniform: {min: 0, maxx: 1}};timeline.seizure.at.uniform: 'max' is missing",
        "uniform: {min: 0.2, max: 0.6};normal: {mean: 0, sd: 0};must be above 0, but is 0",
        "uniform: {min: 0.2, max: 0.6};truncate: {min: 0};names exactly one family",
        "source: \"judgement: a wide range\";source: guess;'guess' is not a source. Maybe: fact:",
        "source: \"judgement: a wide range\";source: \"judgment: x\";Maybe: \"judgement: x\"",
        "by: ALD;by: Aldora;timeline.seizure.by: 'Aldora' is not an actor's code",
        "on: BRE;on: [BRE, 3];timeline.seizure.on[1]: must be an actor's code, but is a number",
        "on: BRE;off: BRE;timeline.seizure: 'action' needs 'on' beside it",
        "title: Talks;titel: Talks;outcomes.talks.titel: unknown key 'titel'. Maybe: title",
        "name: Brennia;name: Brennia, a state;unknown key 'a state'. Maybe: quotes around",
        "outcomes:;outcome:;outcome: unknown key 'outcome'. Maybe: outcomes",
        "nerve:;Nerve:;assumptions.Nerve: 'Nerve' is not an id",
      })
  void everyPartOfAScenarioIsChecked(String from, String to, String expected) {
    assertThat(files.problemsWith(from, to))
        .anySatisfy(line -> assertThat(line).contains(expected));
  }

  @Test
  void allProblemsAreReportedInTheOrderOfTheFile() {
    String text =
        ScenarioFiles.VALID
            .replace("horizon: 60 d", "horizon: soon")
            .replace(CAPABILITY, "capability: 3")
            .replace("number: 2", "number: -2")
            .replace("title: Talks", "titel: Talks");
    assertThat(files.problems(text))
        .extracting(line -> line.split(":")[1])
        .containsExactly("4", "14", "29", "34", "34");
  }

  @Test
  void moreThanTwoThousandActorsAreRefused() {
    StringBuilder many = new StringBuilder("actors:\n");
    for (int i = 0; i < 2001; i++) {
      many.append("  X").append(i).append(": {type: state}\n");
    }
    String text = ScenarioFiles.replaced("actors:\n", many.toString());
    assertThat(files.problems(text))
        .singleElement()
        .asString()
        .contains("actors: holds more than 2000 entries, the most allowed");
  }

  @Test
  void twoThousandActorsAreAccepted() {
    StringBuilder many = new StringBuilder("actors:\n");
    long others =
        files.read(ScenarioFiles.VALID).find("actors").orElseThrow().members().stream()
            .filter(actor -> actor.find("abstract").isEmpty())
            .count();
    for (long i = others; i < 2000; i++) {
      many.append("  X").append(i).append(": {type: state}\n");
    }
    assertThat(files.problems(ScenarioFiles.replaced("actors:\n", many.toString())))
        .noneMatch(line -> line.contains("the most allowed"));
  }

  @Test
  void aHundredKilobytesAreCheckedInAMomentOnceTheSchemaIsLoaded() {
    files.read(ScenarioFiles.VALID);
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      many.append("  e").append(i).append(": {title: An event, at: 3 d, by: ALD, on: BRE, action:");
      many.append(" seize, intensity: 0.5, source: \"judgement: generated\"}\n");
    }
    String text = ScenarioFiles.VALID.replace("timeline:\n", "timeline:\n" + many);
    assertThat(text.length()).isGreaterThan(100_000);
    long start = System.nanoTime();
    files.read(text);
    // Tens of milliseconds on a quiet machine.
    assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(1500);
  }

  @Test
  void moreThanTwoHundredArmsAreRefused() {
    StringBuilder many = new StringBuilder("arms:\n");
    for (int i = 0; i < 201; i++) {
      many.append("  x").append(i).append(": {title: X}\n");
    }
    assertThat(files.problems(ScenarioFiles.replaced("arms:\n", many.toString())))
        .singleElement()
        .asString()
        .contains("arms: holds more than 200 entries, the most allowed");
  }
}
