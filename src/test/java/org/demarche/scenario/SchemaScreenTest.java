package org.demarche.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The quick walk and the library of JSON Schema are of one mind, of sound and spoilt scenarios. */
class SchemaScreenTest {
  private static final Position AT = Position.startOf("spoilt");

  /** Values that fit here and there; one of them takes the place of something in a scenario. */
  private static final List<Node> ODD =
      List.of(
          new Node.Empty(AT),
          new Node.Flag(AT, true),
          number("0"),
          number("-1"),
          number("2.0"),
          number("2.5"),
          number("1e9"),
          new Node.Text(AT, ""),
          new Node.Text(AT, "USA"),
          new Node.Text(AT, "3 d"),
          new Node.Text(AT, "fact: seen"),
          new Node.Sequence(AT, List.of()),
          new Node.Sequence(AT, List.of(number("1"), number("1.0"))),
          Node.Mapping.empty(AT),
          Node.Mapping.empty(AT).with("assumption", AT, new Node.Text(AT, "x")),
          Node.Mapping.empty(AT).with("value", AT, number("1")),
          Node.Mapping.empty(AT).with("normal", AT, Node.Mapping.empty(AT)));

  private static Node number(String text) {
    return new Node.Numeric(AT, new BigDecimal(text));
  }

  static List<Path> shipped() throws Exception {
    try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  private static Node.Mapping merged(Path file) {
    Problems problems = new Problems();
    Node.Mapping merged = Includes.read(file, Library.ofTheProgram(), problems).orElseThrow();
    problems.throwIfAny();
    return merged;
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void whatShipsNeedsNoSecondLook(Path file) {
    Node.Mapping scenario = merged(file);

    assertThat(ScenarioSchema.isScreened(scenario)).isTrue();
    assertThat(ScenarioSchema.errors(scenario)).isEmpty();
  }

  @Test
  void theWalkAndTheLibraryAgreeOnEverySpoiltScenario() {
    SplittableRandom random = new SplittableRandom(20260103);
    // Tables of draws are all alike: without them spoiling falls on the rest.
    Node.Mapping sound =
        merged(Path.of("scenarios/caracas-raid.yaml")).without("fits").without("source");
    int refused = 0;
    int kept = 0;
    for (int i = 0; i < 150; i++) {
      Node.Mapping spoilt = (Node.Mapping) spoilt(sound, random);
      boolean fits = ScenarioSchema.errors(spoilt).isEmpty();

      assertThat(ScenarioSchema.isScreened(spoilt))
          .as("spoilt scenario %d: %s", i, fits ? "" : ScenarioSchema.errors(spoilt).get(0))
          .isEqualTo(fits);
      refused += fits ? 0 : 1;
      kept += fits ? 1 : 0;
    }
    assertThat(refused).isGreaterThan(40);
    assertThat(kept).isGreaterThan(8);
  }

  /** Changes one thing somewhere: takes it out, puts something odd in its place, or adds a key. */
  private static Node spoilt(Node node, SplittableRandom random) {
    if (node instanceof Node.Mapping mapping && !mapping.keys().isEmpty()) {
      List<String> keys = new ArrayList<>(mapping.keys());
      String key = keys.get(random.nextInt(keys.size()));
      Node value = mapping.find(key).orElseThrow();
      return switch (random.nextInt(12)) {
        case 0 -> mapping.without(key);
        case 1 -> mapping.with("odd key", AT, odd(random));
        case 2 -> mapping.with(key, AT, odd(random));
        case 3 -> renamed(mapping, key);
        default -> mapping.with(key, AT, spoilt(value, random));
      };
    }
    if (node instanceof Node.Sequence list && !list.items().isEmpty()) {
      List<Node> items = new ArrayList<>(list.items());
      int place = random.nextInt(items.size());
      switch (random.nextInt(4)) {
        case 0 -> items.remove(place);
        case 1 -> items.add(items.get(place));
        default -> items.set(place, spoilt(items.get(place), random));
      }
      return new Node.Sequence(AT, items);
    }
    return odd(random);
  }

  private static Node odd(SplittableRandom random) {
    return ODD.get(random.nextInt(ODD.size()));
  }

  private static Node.Mapping renamed(Node.Mapping mapping, String key) {
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    mapping
        .entries()
        .forEach((name, entry) -> entries.put(name.equals(key) ? name + "_x" : name, entry));
    return new Node.Mapping(AT, entries);
  }
}
