package org.demarche.scenario;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.demarche.words.Message;

/** The JSON Schema of the format (draft 2020-12), and validation against it. */
public final class ScenarioSchema {

  static final String RESOURCE = "/org/demarche/schema/scenario.schema.json";

  private ScenarioSchema() {}

  /** Loads and compiles the schema on first use, and only then: programs start without it. */
  private static final class Compiled {
    static final Schema SCHEMA =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text(), InputFormat.JSON);
  }

  /** Prepared on first use. */
  private static final class Screen {
    static final SchemaScreen SCREEN = new SchemaScreen(Shipped.schema(bytes()));
  }

  /** The schema's text, as {@code demarche schema} prints it. */
  public static String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  private static byte[] bytes() {
    try (InputStream in = ScenarioSchema.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its schema " + RESOURCE);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException("the schema cannot be read", e);
    }
  }

  /** Sections whose size is checked before anything else, and the most entries they hold. */
  private static final Map<String, Integer> LIMITS =
      Map.of("actors", 2_000, "arms", 200, "timeline", 10_000);

  /** Notes everything in a merged scenario that does not fit the schema. */
  static void validate(Node.Mapping scenario, Problems problems) {
    Problems sizes = new Problems();
    checkSizes(Located.root(scenario), sizes);
    problems.addAll(sizes.list());
    if (!sizes.isEmpty()) {
      return;
    }
    if (!isScreened(scenario)) {
      List<Error> errors = errors(scenario);
      if (!errors.isEmpty()) {
        new SchemaMessages(scenario, Compiled.SCHEMA.getSchemaNode()).translate(errors, problems);
      }
    }
    DateChecks.check(Located.root(scenario), problems);
  }

  /** Whether the quick walk vouches for a scenario. */
  static boolean isScreened(Node.Mapping scenario) {
    return Screen.SCREEN.accepts(scenario);
  }

  /** What the library of JSON Schema finds. */
  static List<Error> errors(Node.Mapping scenario) {
    return Compiled.SCHEMA.validate(Canonical.json(scenario));
  }

  /** Whether a section is past its limit; to look further would take minutes. */
  static boolean isTooLarge(Node.Mapping scenario) {
    Problems sizes = new Problems();
    checkSizes(Located.root(scenario), sizes);
    return !sizes.isEmpty();
  }

  /** Abstract entries, the library's among them, are no members; only others build on them. */
  private static boolean isTemplate(Located member) {
    return member.find("abstract").map(Located::node).orElse(null) instanceof Node.Flag flag
        && flag.value();
  }

  private static void checkSizes(Located top, Problems problems) {
    LIMITS.forEach(
        (section, most) ->
            top.find(section)
                .filter(
                    members ->
                        members.members().stream().filter(m -> !isTemplate(m)).count() > most)
                .ifPresent(
                    members ->
                        problems.add(
                            members,
                            Message.of("problem-too-many", "most", String.valueOf(most)))));
  }
}
