package org.demarche.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.scenario.compile.Scenario;
import org.demarche.words.Language;
import org.junit.jupiter.api.Test;

/** Texts for people in several languages: which one is told, and that results do not hang on it. */
final class TextsTest {
  private static final Language SPANISH = new Language("es");

  private static final String SCENARIO =
      """
      demarche: 1
      title: {es: Dos vecinas, en: Two neighbours}
      summary: {en: Two governments.}
      start: 2030-05-01
      horizon: 30 d
      actors:
        ALD: {type: state, name: Aldora, source: "judgement: invented"}
        MEX: {type: state, name: Mexico, source: "judgement: invented"}
      relations:
        ALD:
          MEX: {focal: true, source: "judgement: invented"}
      arms:
        base: {title: {en: As it was, es: Tal como era}}
        other: {title: {en: Otherwise}, set: {title: Never}}
      """
          .replace(", set: {title: Never}", "");

  private static Scenario scenario(String text) {
    return Scenario.ofText(text.getBytes(StandardCharsets.UTF_8), "crisis");
  }

  @Test
  void aTextIsToldInTheLanguageAskedFor() {
    Scenario spanish = scenario(SCENARIO).in(SPANISH);
    assertThat(spanish.title()).isEqualTo("Dos vecinas");
    assertThat(spanish.arms().get(0).title()).isEqualTo("Tal como era");
    assertThat(scenario(SCENARIO).in(Language.ENGLISH).title()).isEqualTo("Two neighbours");
  }

  @Test
  void aMissingLanguageIsToldAsTheFirst() {
    assertThat(scenario(SCENARIO).title()).isEqualTo("Dos vecinas");
    assertThat(scenario(SCENARIO).in(SPANISH).summary()).isEqualTo("Two governments.");
    assertThat(scenario(SCENARIO).in(SPANISH).arms().get(1).title()).isEqualTo("Otherwise");
  }

  @Test
  void namesOfCountriesAndActsOfTheLibraryAreKnown() {
    Scenario spanish = scenario(SCENARIO).in(SPANISH);
    assertThat(spanish.basePlan().actors()).anyMatch(actor -> actor.name().equals("México"));
    assertThat(spanish.basePlan().actions())
        .anyMatch(action -> action.title().equals("Llamada a consultas del embajador"));
    assertThat(scenario(SCENARIO).basePlan().actors())
        .anyMatch(actor -> actor.name().equals("Mexico"));
  }

  @Test
  void whatIsRunIsTheSameInEveryLanguage() {
    Scenario one = scenario(SCENARIO);
    assertThat(one.in(SPANISH).canonical()).isEqualTo(one.canonical());
    Scenario again = Scenario.ofCanonical(one.canonical(), "crisis");
    assertThat(again.title()).isEqualTo("Dos vecinas");
    assertThat(again.in(Language.ENGLISH).title()).isEqualTo("Two neighbours");
  }

  @Test
  void aScenarioThatReadsTheSameIsTheSame() {
    Scenario plain = scenario(SCENARIO.replaceAll("\\{es: Dos vecinas, en: (.*?)}", "$1"));
    assertThat(plain.in(Language.ENGLISH)).isSameAs(plain);
  }

  @Test
  void aTextBySettingReplacesAllLanguages() {
    ScenarioTree tree =
        new ScenarioReader()
            .readText(SCENARIO.getBytes(StandardCharsets.UTF_8), "crisis", List.of())
            .with("title", "Alone");
    assertThat(tree.in(SPANISH).root().findText("title")).contains("Alone");
  }

  @Test
  void whatIsNoLanguageIsRefused() {
    assertThatThrownBy(() -> scenario(SCENARIO.replace("{en: Two governments.}", "{English: x}")))
        .hasMessageContaining("'English' is not a language");
    assertThatThrownBy(() -> scenario(SCENARIO.replace("{en: Two governments.}", "{en: 5}")))
        .hasMessageContaining("summary.en: must be text, but is a number (5)");
  }

  @Test
  void everyTextOfTheLibraryIsKnownInEveryLanguage() throws IOException {
    Set<String> keys = Set.of("title", "name", "text");
    List<String> texts = new ArrayList<>();
    Path library = Path.of("src/main/resources/org/demarche/library");
    try (Stream<Path> files = Files.walk(library)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
        // What evidence is called is said to who validates the model, in English.
        if (!file.startsWith(library.resolve("evidence"))) {
          collect(YamlDocument.read(file, new Problems()).orElseThrow().node(), keys, texts);
        }
      }
    }
    assertThat(texts).hasSizeGreaterThan(200);
    for (Language language : Language.list()) {
      if (!language.equals(Language.ENGLISH)) {
        Phrases phrases = Phrases.of(language);
        assertThat(texts).allMatch(text -> phrases.find(text).isPresent());
      }
    }
  }

  private static void collect(Node node, Set<String> keys, List<String> texts) {
    if (node instanceof Node.Mapping mapping) {
      mapping
          .entries()
          .forEach(
              (key, entry) -> {
                if (entry.value() instanceof Node.Text text && keys.contains(key)) {
                  texts.add(text.value());
                } else {
                  collect(entry.value(), keys, texts);
                }
              });
    }
    if (node instanceof Node.Sequence sequence) {
      sequence.items().forEach(item -> collect(item, keys, texts));
    }
  }
}
