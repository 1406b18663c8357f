package org.demarche.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.demarche.browser.Browser;
import org.demarche.browser.Browser.Look;
import org.demarche.words.Language;
import org.demarche.words.Words;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The report of the base case in a real Chromium. Pictures of what it shows are left in {@code
 * target/gallery/page}, to be looked at.
 */
@TestInstance(Lifecycle.PER_CLASS)
final class PageInBrowserTest {
  private static final Path PICTURES = Path.of("target", "gallery", "page");

  private Browser browser;
  private Path folder;

  @BeforeAll
  void writePages(@TempDir Path temporary) throws IOException {
    browser = Browser.openOrSkip();
    folder = temporary;
    FinishedRun run = SmallRun.of(Path.of("scenarios/caracas-raid.yaml"), temporary, 30);
    for (String language : List.of("en", "es")) {
      FinishedRun told = run.in(Words.of(new Language(language)));
      Files.writeString(page(language), HtmlReport.render(told, ChartBook.of(told), this::fail));
    }
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.close();
    }
  }

  private Path page(String language) {
    return folder.resolve("report." + language + ".html");
  }

  private void fail(String chart, Throwable failure) {
    throw new AssertionError(chart, failure);
  }

  @ParameterizedTest
  @CsvSource({
    "en, LIGHT, 390", "en, DARK, 390", "en, LIGHT, 768", "en, DARK, 768", "en, LIGHT, 1280",
    "en, DARK, 1280", "es, LIGHT, 390", "es, DARK, 390", "es, LIGHT, 768", "es, DARK, 768",
    "es, LIGHT, 1280", "es, DARK, 1280"
  })
  void nothingRunsOutOfTheScreen(String language, Look look, int width) throws IOException {
    show(language, look, width);
    // A picture of all of a page takes seconds, so there are two; axe-core looks at the same.
    boolean whole = (language + look + width).matches("enLIGHT1280|esDARK390");
    browser.picture(PICTURES.resolve(language + "-" + look + "-" + width + ".png"), whole);
    assertThat(browser.pixelsTooWide()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"en, LIGHT, 1280", "es, DARK, 390"})
  void nothingBarsReaders(String language, Look look, int width) {
    show(language, look, width);
    assertThat(browser.violations()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"en", "es"})
  void theFirstScreenHasTheAnswerTheScorecardAndHowSure(String language) {
    browser.look(Look.LIGHT, 1280, 900);
    browser.go(page(language).toUri());
    for (String part : List.of("#asked", "ol.answer", "#chart-scorecard", "ul.sure")) {
      Object bottom =
          browser.run(
              "return document.querySelector(arguments[0]).getBoundingClientRect().bottom", part);
      assertThat(((Number) Objects.requireNonNull(bottom)).doubleValue()).as(part).isLessThan(900);
    }
  }

  @Test
  void aTableIsSortedByAClickOnTheHeadOfAColumn() {
    show("es", Look.LIGHT, 1280);
    String column =
        "const t = document.querySelector('#outcomes ~ .scroll table.numbers');"
            + "t.querySelectorAll('thead button')[0].click();"
            + "return [...t.tBodies[0].rows].map(r => parseFloat(r.cells[1].dataset.order));";
    List<?> values = (List<?>) Objects.requireNonNull(browser.run(column));
    List<Double> falling = values.stream().map(v -> ((Number) v).doubleValue()).toList();
    assertThat(falling)
        .hasSizeGreaterThan(2)
        .isSortedAccordingTo(Comparator.<Double>reverseOrder());
    assertThat(browser.run("return document.querySelector('th[aria-sort=descending]') !== null;"))
        .isEqualTo(true);
  }

  private void show(String language, Look look, int width) {
    browser.look(look, width, width == 390 ? 844 : 800);
    browser.go(page(language).toUri());
  }
}
