package org.demarche.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import org.demarche.words.Language;
import org.demarche.words.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What is printed keeps PDF/UA-1 by veraPDF: readers who listen get all of it. */
final class AccessiblePdfTest {
  @BeforeAll
  static void start() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @Test
  void reportAndBriefKeepPdfUaInBothLanguages(@TempDir Path folder) throws Exception {
    FinishedRun run = SmallRun.of(SmallRun.SPIRAL, folder, 40);
    for (String language : List.of("en", "es")) {
      FinishedRun told = run.in(Words.of(new Language(language)));
      ChartBook book = ChartBook.of(told);
      for (PrintedReport printed : PrintedReport.values()) {
        assertThat(broken(printed.render(told, book)))
            .as(printed.file(new Language(language)))
            .isEmpty();
      }
    }
  }

  /** The clauses of the standard that a document breaks, each with where. */
  private static List<String> broken(byte[] pdf) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      ValidationResult result = validator.validate(parser);
      List<String> broken =
          result.getTestAssertions().stream()
              .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
              .map(
                  each ->
                      String.join(
                          " ",
                          each.getRuleId().getClause(),
                          each.getMessage(),
                          each.getLocation().getContext()))
              .toList();
      assertThat(result.isCompliant()).as(String.join("\n", broken)).isEqualTo(broken.isEmpty());
      return broken;
    }
  }
}
