package org.demarche.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.results.Fingerprint;
import org.demarche.words.Language;
import org.demarche.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** The report of a run in another language than that of its scenario's first texts. */
@TestInstance(Lifecycle.PER_CLASS)
final class SpanishReportTest {
  private static final Path WORDS = Path.of("src/main/resources/org/demarche/words");
  private static final Pattern MARKUP =
      Pattern.compile("(?s)<style.*?</style>|<script.*?</script>|<code.*?</code>|<[^>]+>");

  /** What stands between the values of a sentence. */
  private static final Pattern BETWEEN = Pattern.compile("\\{[^{}]*\\}|[{}\\n=]|\\*?\\[[\\w-]+\\]");

  private static final int LONG_ENOUGH = 25;

  private final FinishedRun english;
  private final FinishedRun spanish;
  private final String html;
  private final String text;

  SpanishReportTest(@TempDir Path folder) {
    this.english = SmallRun.of(SmallRun.SPIRAL, folder, 40);
    this.spanish = english.in(Words.of(new Language("es")));
    this.html =
        HtmlReport.render(
            spanish,
            ChartBook.of(spanish),
            (chart, why) -> {
              throw new AssertionError(chart, why);
            });
    this.text = MARKUP.matcher(html).replaceAll(" ");
  }

  @Test
  void thePageSaysItsLanguage() {
    assertThat(HtmlReportTest.parse(html).getDocumentElement().getAttribute("lang"))
        .isEqualTo("es");
    assertThat(HtmlReport.file(spanish.words().language())).isEqualTo("report.es.html");
  }

  @Test
  void noEnglishSentenceIsLeft() throws IOException {
    String ours = words("es");
    List<String> sentences =
        BETWEEN
            .splitAsStream(words("en"))
            .map(String::strip)
            .filter(part -> part.length() >= LONG_ENOUGH && part.contains(" "))
            .filter(part -> !ours.contains(part))
            .toList();
    assertThat(sentences).hasSizeGreaterThan(1000);
    assertThat(sentences.stream().filter(text::contains)).isEmpty();
  }

  private static String words(String language) throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(WORDS.resolve(language))) {
      for (Path file : files.sorted().toList()) {
        Files.readAllLines(file, StandardCharsets.UTF_8).stream()
            .filter(line -> !line.startsWith("#"))
            .forEach(line -> all.append(line).append('\n'));
      }
    }
    return all.toString();
  }

  @Test
  void theScenariosTextsAreToldToo() {
    assertThat(text)
        .contains("Un barco incautado")
        .contains("Ambos responden con la misma moneda")
        .contains("Aldora libera a la tripulación")
        .doesNotContain("A seized boat")
        .doesNotContain("Both answer in kind");
  }

  @Test
  void numbersHaveDecimalCommas() {
    Matcher cells = Pattern.compile("(?s)<td>(.*?)</td>").matcher(html);
    long commas = 0;
    while (cells.find()) {
      String cell = MARKUP.matcher(cells.group(1)).replaceAll("").strip();
      // Sources, which are the author's own words, are longer.
      if (cell.length() < 60 && cell.matches("[-−+]?\\d+[.,]\\d+.*")) {
        assertThat(cell).matches("[-−+]?\\d+,\\d+.*");
        commas++;
      }
    }
    assertThat(commas).isPositive();
    assertThat(text).contains("\u202F%").doesNotContainPattern("\\d%");
  }

  @Test
  void theResultsAreThoseOfTheRun() {
    assertThat(spanish.summary()).isEqualTo(english.summary());
    assertThat(Fingerprint.of(spanish.folder().path())).isEqualTo(english.manifest().fingerprint());
    assertThat(spanish.scenario().canonical()).isEqualTo(english.scenario().canonical());
    assertThat(spanish.run().title()).isEqualTo("Un barco incautado");
    assertThat(spanish.in(Words.english()).run()).isEqualTo(english.run());
  }
}
