package org.demarche.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordsTest {
  private final Words words = Words.english();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"0|0", "7|7", "999|999", "1000|1,000", "-1234567|-1,234,567"})
  void wholeNumbersStandInGroupsOfThree(long number, String text) {
    assertThat(words.show(Message.verbatim(String.valueOf(number)))).isEqualTo("" + number);
    assertThat(words.say("format-number", "number", number)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"0.3149|1|31.5%", "0.3149|0|31%", "1|1|100.0%", "0|1|0.0%", "-0.0001|1|0.0%"})
  void aShareIsShownInPerCent(double share, int decimals, String text) {
    assertThat(words.show(new Shown.Share(share, decimals))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"13|1|+13.0", "-2.46|1|-2.5", "0.04|1|0.0", "-0.04|1|0.0", "12345.6|0|+12,346"})
  void aSignIsShownUnlessTheNumberReadsAsZero(double value, int decimals, String text) {
    assertThat(words.show(new Shown.Signed(value, decimals))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"0|0%", "0.001|<1%", "0.31|31%", "0.999|>99%", "1|100%"})
  void aShareThatIsNotNothingIsNotWrittenAsNothing(double share, String text) {
    assertThat(words.show(new Shown.Percent(share))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"5|5", "0.30000000000000004|0.3", "1234.5|1,234.5", "-0.00001|0", "-2.5|-2.5"})
  void aPlainNumberHasNoDecimalsThatItDoesNotNeed(double value, String text) {
    assertThat(words.show(new Shown.Plain(value, 4))).isEqualTo(text);
  }

  @Test
  void inPrintAMinusIsAMinusAndNoHyphen() {
    Words print = words.forPrint();
    assertThat(print.show(new Shown.Signed(-.5, 1))).isEqualTo("−0.5");
    assertThat(print.show(new Shown.Scientific(-.000052, 1))).isEqualTo("−5.2e−05");
    assertThat(words.show(new Shown.Signed(-.5, 1))).isEqualTo("-0.5");
    assertThat(print.forPrint()).isSameAs(print);
  }

  @Test
  void thingsBesideEachOtherArePartedAsAsked() {
    List<Object> items = List.of("a", new Shown.Fixed(2, 1), Message.verbatim("c"));
    assertThat(words.show(Shown.Row.of(items))).isEqualTo("a, 2.0, c");
    assertThat(words.show(new Shown.Row(items, Shown.Between.SEMICOLON))).isEqualTo("a; 2.0; c");
    assertThat(words.show(new Shown.Row(items, Shown.Between.SENTENCE))).isEqualTo("a 2.0 c");
    assertThat(words.show(new Shown.Row(items, Shown.Between.OR))).isEqualTo("a or 2.0 or c");
  }

  @Test
  void aNumberChoosesItsOwnVariantBeforeThatOfItsPlural() {
    assertThat(words.say("chart-story-acts", "acts", 0, "conflict", 0L)).isEqualTo("no acts");
    assertThat(words.say("chart-story-acts", "acts", 1, "conflict", 0L)).startsWith("1 act,");
    assertThat(words.say("chart-story-acts", "acts", 2000L, "conflict", 1L))
        .isEqualTo("2,000 acts, 1 of material conflict");
    assertThat(words.show(List.of(1, 2000))).isEqualTo("1 and 2,000");
  }

  @Test
  void aDateMayNameItsMonth() {
    assertThat(words.show(new Shown.Date(LocalDate.of(2026, 5, 3)))).isEqualTo("3 May 2026");
  }

  @Test
  void datesListsAndTimesHaveTheLookOfTheLanguage() {
    assertThat(words.show(LocalDate.of(2026, 1, 3))).isEqualTo("2026-01-03");
    assertThat(words.show(LocalDateTime.of(2026, 1, 3, 4, 5))).isEqualTo("2026-01-03 04:05");
    assertThat(words.show(List.of("a"))).isEqualTo("a");
    assertThat(words.show(List.of("a", "b", Message.verbatim("c")))).isEqualTo("a, b and c");
  }

  @Test
  void whatIsNoNumberIsUnknown() {
    assertThat(words.show(new Shown.Fixed(Double.NaN, 1))).isEqualTo("?");
  }

  @Test
  void aVariantOfTheNumberItselfGoesBeforeThatOfItsPluralForm() {
    assertThat(words.say("command-files", "some", "a, b", "left", 0)).isEqualTo("a, b.");
    assertThat(words.say("command-files", "some", "a, b", "left", 1L))
        .isEqualTo("a, b and 1 more.");
  }

  @Test
  void aSentenceThatIsMissingIsNamed() {
    assertThatThrownBy(() -> words.say("format-nothing"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("format-nothing");
  }

  @Test
  void aValueThatIsMissingIsAnError() {
    assertThatThrownBy(() -> words.say("format-number"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aValueThatNoLanguageCanWriteIsRefused() {
    assertThatThrownBy(() -> Message.of("format-number", "number", 1.5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("number");
  }

  @Test
  void bracesInAScenariosTextStayAsTheyAre() {
    assertThat(words.say(Message.verbatim("{ $x } { format-date }")))
        .isEqualTo("{ $x } { format-date }");
    assertThat(words.say("format-number", "number", "{ $x }")).isEqualTo("{ $x }");
  }

  @Test
  void spanishHasItsOwnNumbersDatesAndLists() {
    Words spanish = Words.of(new Language("es"));
    assertThat(spanish.show(new Shown.Fixed(1234.5, 1))).isEqualTo("1234,5");
    assertThat(spanish.show(new Shown.Fixed(-12345.5, 1))).isEqualTo("-12\u202F345,5");
    assertThat(spanish.show(new Shown.Share(.314, 1))).isEqualTo("31,4\u202F%");
    assertThat(spanish.show(new Shown.Percent(.001))).isEqualTo("<1\u202F%");
    assertThat(spanish.show(LocalDate.of(2026, 1, 3))).isEqualTo("03/01/2026");
    assertThat(spanish.show(new Shown.Date(LocalDate.of(2026, 1, 3))))
        .isEqualTo("3 de enero de 2026");
    assertThat(spanish.show(List.of("a", "b"))).isEqualTo("a y b");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Cuba|Irán|Conversaciones entre Cuba e Irán: contacto",
        "Cuba|Hungría|Conversaciones entre Cuba y Hungría: contacto",
        "el Alto Comisionado|Cuba|Conversaciones entre el Alto Comisionado y Cuba: contacto",
      })
  void spanishJoinsNamesAsTheyMeet(String first, String second, String text) {
    Message said =
        Message.of(
            "story-talks",
            "first",
            first,
            "second",
            second,
            "step",
            new Shown.Case("contact"),
            "round",
            0,
            "mediated",
            new Shown.Case("no"),
            "mediator",
            "");
    assertThat(Words.of(new Language("es")).say(said)).isEqualTo(text);
  }

  @Test
  void spanishContractsArticles() {
    Words spanish = Words.of(new Language("es"));
    assertThat(
            spanish.say(
                "chronicle-deaths",
                "revised",
                new Shown.Case("no"),
                "side",
                "el Salvador",
                "number",
                2))
        .isEqualTo("Se informan 2 muertos del Salvador");
    assertThat(
            spanish.say(
                "chronicle-deaths",
                "revised",
                new Shown.Case("no"),
                "side",
                "El Salvador",
                "number",
                2))
        .isEqualTo("Se informan 2 muertos de El Salvador");
  }

  @Test
  void aLanguageSaysInEnglishWhatItLacks() {
    Words none = new Words(new Language("tlh"), false);
    assertThat(none.has("format-number")).isTrue();
    assertThat(none.say("chart-story-acts", "acts", 1, "conflict", 2L)).startsWith("1 act,");
    assertThatThrownBy(() -> none.say("format-nothing")).hasMessageContaining("format-nothing");
  }
}
