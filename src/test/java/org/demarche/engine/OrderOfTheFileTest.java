package org.demarche.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.demarche.model.Plan;
import org.demarche.trace.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * In what order a file names its actors, relations, issues, bodies, members, stocks, procedures,
 * measures and events changes nothing, to the last bit of the story.
 */
class OrderOfTheFileTest {
  private static final int ORDERS = 6;
  private static final int RUNS = 8;

  private static final String MORE =
      """
        answer: {title: A word, at: 2 d, by: CCC, on: AAA, action: condemn, facts: [x]}
      assumptions:
        zeal: {title: Zeal, distribution: {uniform: {min: 0.2, max: 0.8}}}
        attention_alpha: {value: -3.5}
      measures:
        ban: {kind: sanctions, by: AAA, on: BBB, intensity: 0.4}
        toll: {kind: tariff, by: AAA, on: CCC, intensity: 0.2}
      procedures:
        law: {title: A law, kind: legislature, of: AAA, called_by: {rung: 4}, lag: {uniform: {min: 2, max: 9}}, p: 0.5, restrains: {rung: 5}, cooldown: 20 d}
        suit: {title: A suit, kind: court, of: AAA, called_by: {measures: [sanctions, tariff]}, lag: {uniform: {min: 2, max: 30}}, p: 0.5, voids: [tariff]}
      """;

  /** What a file may name in any order, though it is a list. */
  private static final List<String> SETS = List.of("members", "veto", "measures", "voids");

  @TempDir private Path folder;

  @Test
  void theOrderOfTheFileChangesNothing() {
    String text =
        TestScenarios.CRISIS.replace(
                "BBB: {type: state, ",
                "BBB: {type: state, stocks: {oil: {title: Fuel, days: 20, demand: 5, supply: {CCC: 2,"
                    + " AAA: 2}, burden: 0.5}, trade: {title: Grain, days: 9, demand: 4, supply: {AAA: 3},"
                    + " burden: 0.2}}, ")
            + MORE;
    Plan plan = TestScenarios.plan(folder, text);
    List<Story> stories = stories(plan);
    assertThat(stories).anyMatch(story -> !story.proceedings().isEmpty());
    assertThat(stories).anyMatch(story -> !story.stocks().isEmpty());
    assertThat(stories).anyMatch(story -> !story.sessions().isEmpty());
    assertThat(stories).anyMatch(story -> !story.talks().isEmpty());
    for (int order = 1; order <= ORDERS; order++) {
      String other = shuffled(text, new Random(order));
      assertThat(other).isNotEqualTo(shuffled(text, new Random(order + 1)));
      assertThat(stories(TestScenarios.plan(folder, other))).as(other).isEqualTo(stories);
    }
  }

  private static List<Story> stories(Plan plan) {
    List<Story> stories = new ArrayList<>();
    for (int r = 1; r <= RUNS; r++) {
      stories.add(TestScenarios.story(plan, r));
    }
    return stories;
  }

  private static String shuffled(String text, Random random) {
    Object tree = new Load(LoadSettings.builder().build()).loadFromString(text);
    String dumped =
        new Dump(DumpSettings.builder().build())
            .dumpToString(shuffled("", Objects.requireNonNull(tree), random));
    return "demarche: 1\n" + dumped.replaceFirst("(?m)^demarche: 1\\R", "");
  }

  private static Object shuffled(String key, Object node, Random random) {
    if (node instanceof List<?> list) {
      List<Object> items = new ArrayList<>();
      list.forEach(item -> items.add(shuffled("", item, random)));
      if (SETS.contains(key)) {
        Collections.shuffle(items, random);
      }
      return items;
    }
    if (!(node instanceof Map<?, ?> map)) {
      return node;
    }
    List<Map.Entry<?, ?>> entries = new ArrayList<>(map.entrySet());
    Collections.shuffle(entries, random);
    Map<Object, Object> turned = new LinkedHashMap<>();
    entries.forEach(
        e -> turned.put(e.getKey(), shuffled(e.getKey().toString(), e.getValue(), random)));
    return turned;
  }
}
