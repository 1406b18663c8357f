package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.words.Language;
import org.junit.jupiter.api.Test;

/** The language in which the program speaks. */
final class SpokenLanguageTest {
  private static final Language SPANISH = new Language("es");

  @Test
  void theOptionGoesBeforeTheEnvironment() {
    assertThat(SpokenLanguage.of(new String[] {"show", "--language", "es"}, "en"))
        .isEqualTo(SPANISH);
    assertThat(SpokenLanguage.of(new String[] {"--language=en", "show"}, "es"))
        .isEqualTo(Language.ENGLISH);
    assertThat(SpokenLanguage.of(new String[] {"show"}, "es")).isEqualTo(SPANISH);
  }

  @Test
  void withoutAnythingItIsEnglish() {
    assertThat(SpokenLanguage.of(new String[] {"show"}, null)).isEqualTo(Language.ENGLISH);
    assertThat(SpokenLanguage.of(new String[] {"show"}, " ")).isEqualTo(Language.ENGLISH);
    assertThat(SpokenLanguage.problem(new String[] {"show"}, null)).isEmpty();
  }

  @Test
  void aLanguageThatTheProgramDoesNotSpeakIsRefused() {
    Program.Result result = Program.run("--language", "tlh", "library");
    assertThat(result.status()).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(result.err())
        .startsWith("--language: the program does not speak 'tlh'. Maybe: one of en, es");
    assertThat(SpokenLanguage.problem(new String[] {"show"}, "tlh")).isPresent();
  }

  @Test
  void anOptionWithoutItsValueIsRefused() {
    Program.Result result = Program.run("library", "--language");
    assertThat(result.status()).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(result.err()).contains("--language").contains("TAG");
  }

  @Test
  void helpAndProblemsAreInTheLanguage() {
    assertThat(Program.run("--language", "es", "help").out())
        .contains("Simula cómo puede desarrollarse una crisis diplomática")
        .contains("Órdenes:")
        .contains("Uso: demarche");
    assertThat(Program.run("show", "none.yaml", "--language=es").err())
        .contains("no hay tal archivo");
    assertThat(Program.run("show", "scenarios/caracas-raid.yaml", "--language=es").out())
        .contains("República Dominicana")
        .contains("Opciones de política");
  }
}
