package org.demarche.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No character that nobody sees passes the reader, wherever it stands; every letter does. */
class UnseenCharactersTest {
  /**
   * Controls of both sets, marks and overrides of direction, separators, tags, a noncharacter,
   * letters without a shape.
   */
  private static final List<Integer> UNSEEN =
      List.of(
          0x01, 0x07, 0x08, 0x0D, 0x1B, 0x7F, 0x85, 0x9B, 0x061C, 0x200B, 0x200E, 0x200F, 0x2028,
          0x2029, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2060, 0x2066, 0x2067, 0x2068, 0x2069,
          0xFEFF, 0xFFF9, 0xFFFE, 0xE0041, 0x115F, 0x1160, 0x17B4, 0x2800, 0x3164, 0xFFA0);

  @TempDir private Path folder;
  private ScenarioFiles files = new ScenarioFiles(Path.of(""));

  @BeforeEach
  void open() {
    files = new ScenarioFiles(folder);
  }

  private static String escape(int character) {
    return String.format(Locale.ROOT, "\\U%08x", character);
  }

  @Test
  void aNameThatHoldsOneIsRefusedAtItsPlaceByCodePoint() {
    for (int character : UNSEEN) {
      List<String> problems =
          files.problemsWith("name: Aldora", "name: \"Al" + escape(character) + "dora\"");
      assertThat(problems).as(Integer.toHexString(character)).hasSize(1);
      assertThat(problems.get(0))
          .startsWith("scenario.yaml:13:11: actors.ALD.name: the text holds U+")
          .contains(String.format(Locale.ROOT, "U+%04X", character));
      assertThat(problems.get(0).codePoints()).doesNotContain(character);
    }
  }

  @Test
  void aNameOrATitleOfBlanksAloneIsEmpty() {
    for (String blank : List.of("", " ", "  ", "\\t", "\\n ")) {
      assertThat(files.problemsWith("name: Aldora", "name: \"" + blank + "\""))
          .containsExactly("scenario.yaml:13:11: actors.ALD.name: must not be empty");
      assertThat(files.problemsWith("title: Two neighbours", "title: \"" + blank + "\""))
          .containsExactly("scenario.yaml:2:8: title: must not be empty");
    }
  }

  @Test
  void titlesSourcesFactsKeysAndSettingsAreNoExceptions() {
    String override = "\\u202e";
    assertThat(files.problemsWith("title: Two neighbours", "title: \"Two" + override + "\""))
        .containsExactly(
            "scenario.yaml:2:8: title: the text holds U+202E (right-to-left override), which nobody"
                + " sees. Maybe: remove it");
    assertThat(
            files.problemsWith("\"judgement: a wide range\"", "\"judgement: a" + override + "b\""))
        .singleElement()
        .asString()
        .contains("assumptions.nerve.source", "U+202E");
    assertThat(files.problemsWith("[A boat is seized.]", "[\"A boat\\e[31m\"]"))
        .singleElement()
        .asString()
        .contains("timeline.seizure.facts[0]", "U+001B (escape)")
        .doesNotContain("\u001b");
    assertThat(files.problemsWith("  talks: {title", "  \"talks\\u2067\": {title"))
        .singleElement()
        .asString()
        .contains("outcomes.talks: of the key, the text holds U+2067")
        .doesNotContain("\u2067");
    assertThat(files.problemsWith("name: Aldora", "name: \u202eAldora"))
        .singleElement()
        .asString()
        .contains("actors.ALD.name", "U+202E");
  }

  @Test
  void lettersOfEveryScriptPass() {
    for (String name :
        List.of(
            "دمشق", "ירושלים", "کتاب\u200cخانه", "北京", "Þórshöfn", "🕊️", "👩\u200d👧", "a\\tb")) {
      assertThat(files.problemsWith("name: Aldora", "name: \"" + name + "\"")).isEmpty();
    }
  }
}
