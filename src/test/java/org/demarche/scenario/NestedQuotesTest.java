package org.demarche.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NestedQuotesTest {
  private static List<Problem> problems(String text) {
    Problems problems = new Problems();
    YamlReader.read(new SourceText("q.yaml", text), problems);
    return problems.list();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "value: \"happened(\"raid\")\" | 1:18 | double | 'happened(\"raid\")', in single quotes",
        "value: 'happened('raid')' | 1:18 | single | 'happened(\"raid\")', with double quotes inside",
        "value: \"count(\"raid\", USA) > 1\" # c | 1:15 | double | 'count(\"raid\", USA) > 1', in",
        "value: \"f(\"a\", \"b\")\" | 1:11 | double | 'f(\"a\", \"b\")', in single quotes",
        "{a: {title: \"The \"first\" raid\", x: 1}} | 1:18 | double | 'The \"first\" raid', in single",
        "- [\"one\", \"a \"b\" c\", d] | 1:14 | double | 'a \"b\" c', in single quotes",
        "title: 'It's on' | 1:11 | single | \"It's on\", in double quotes",
        "title: \"Peter's \"raid\"\" | 1:17 | double | 'Peter''s \"raid\"', in single quotes",
        "\"a \"b\" c\": 1 | 1:4 | double | 'a \"b\" c', in single quotes"
      })
  void quotesInsideQuotesAreNamedWithTheirPlaceAndAWayToWriteThem(
      String text, String place, String kind, String written) {
    assertThat(problems(text + "\n"))
        .singleElement()
        .asString()
        .startsWith("q.yaml:" + place + ":")
        .contains(kind + " quotes stand inside " + kind + " quotes")
        .contains("Maybe: " + written);
  }

  @Test
  void theWayItIsSaidToBeWrittenIsReadAsMeant() {
    String said = problems("value: \"happened(\"raid\")\"\n").get(0).suggestion().orElseThrow();
    String written = said.replaceFirst(", in single quotes$", "");
    Problems none = new Problems();
    Node node = YamlReader.read(new SourceText("q", "value: " + written), none).orElseThrow();
    assertThat(none.isEmpty()).isTrue();
    assertThat(Located.root(node).find("value").flatMap(Located::text))
        .contains("happened(\"raid\")");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: \"x\"\nb: y: z\n",
        "a: {b: \"x\", c: d: e}\n",
        "a: \"open\n",
        "a: [\"x\" # comment \"y\" z\n",
        "text: |\n  \"quoted\" word\nb: c: d\n",
        "a: 'it''s'\nb: c: d\n"
      })
  void otherSlipsBesideQuotesKeepTheirOwnWords(String text) {
    assertThat(problems(text)).isNotEmpty().noneMatch(p -> p.message().contains("quotes stand"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: 'happened(\"raid\")'\n",
        "a: \"it's\"\n",
        "a: 'it''s'\n",
        "a: \"say \\\"hi\\\"\"\n",
        "a: {b: \"x\", c: 'y'} # \"z\" w\n",
        "\"a\": \"b\"\n"
      })
  void soundQuotesAreSound(String text) {
    assertThat(problems(text)).isEmpty();
  }
}
