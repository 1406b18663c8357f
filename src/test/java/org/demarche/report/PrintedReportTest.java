package org.demarche.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** The report of forty replications of a teaching case, on paper. */
@TestInstance(Lifecycle.PER_CLASS)
final class PrintedReportTest {
  private static final int MOST_PAGES = 15;

  private final FinishedRun run;
  private final ChartBook book;
  private final byte[] bytes;
  private final PDDocument report;

  PrintedReportTest(@TempDir Path folder) throws IOException {
    this.run = SmallRun.of(SmallRun.SPIRAL, folder, 40);
    this.book = ChartBook.of(run);
    this.bytes = PrintedReport.REPORT.render(run, book);
    this.report = Loader.loadPDF(bytes);
  }

  @AfterAll
  void close() throws IOException {
    report.close();
  }

  @Test
  void itSaysThatItIsTaggedInWhichLanguageAndUnderWhichTitle() throws IOException {
    assertThat(report.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
    assertThat(report.getDocumentCatalog().getLanguage()).isEqualTo("en");
    assertThat(report.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
    assertThat(report.getDocumentInformation().getTitle()).contains(run.run().title());
    try (InputStream metadata = report.getDocumentCatalog().getMetadata().createInputStream()) {
      assertThat(new String(metadata.readAllBytes(), StandardCharsets.UTF_8)).contains("pdfuaid");
    }
  }

  @Test
  void everyChartIsAFigureWithItsWords() {
    List<PDStructureElement> figures = tagged("Figure");
    assertThat(figures).hasSizeGreaterThan(5);
    assertThat(figures)
        .allSatisfy(figure -> assertThat(figure.getAlternateDescription()).isNotBlank());
    assertThat(figures.stream().map(PDStructureElement::getAlternateDescription))
        .contains(book.findChart("scorecard").orElseThrow().altText());
  }

  @Test
  void headingsListsAndTablesAreWhatTheyAre() {
    assertThat(tagged("H1")).hasSize(1);
    assertThat(tagged("H2")).hasSizeGreaterThan(6);
    assertThat(tagged("L")).isNotEmpty();
    assertThat(tagged("Table")).hasSize(run.run().pairs().size());
    assertThat(tagged("TH")).isNotEmpty();
    assertThat(tagged("TD")).isNotEmpty();
  }

  private List<PDStructureElement> tagged(String type) {
    return tagged(report, type);
  }

  /** The structure elements of a type, in reading order. */
  static List<PDStructureElement> tagged(PDDocument report, String type) {
    List<PDStructureElement> found = new ArrayList<>();
    collect(report.getDocumentCatalog().getStructureTreeRoot(), type, found);
    return found;
  }

  private static void collect(PDStructureNode node, String type, List<PDStructureElement> found) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (type.equals(element.getStructureType())) {
          found.add(element);
        }
        collect(element, type, found);
      }
    }
  }

  @Test
  void everyFontIsInside() throws IOException {
    List<PDFont> fonts = new ArrayList<>();
    for (PDPage page : report.getPages()) {
      fonts(page.getResources(), fonts);
    }
    assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
  }

  private static void fonts(PDResources resources, List<PDFont> found) throws IOException {
    for (COSName name : resources.getFontNames()) {
      found.add(resources.getFont(name));
    }
    for (COSName name : resources.getXObjectNames()) {
      if (resources.getXObject(name) instanceof PDFormXObject form && form.getResources() != null) {
        fonts(form.getResources(), found);
      }
    }
  }

  @Test
  void itsTextCanBeSearchedThatOfChartsToo() throws IOException {
    String text = new PDFTextStripper().getText(report).replaceAll("\\s+", " ");
    assertThat(text).contains(run.run().title()).contains(run.manifest().runId());
    run.run().arms().forEach(arm -> assertThat(text).contains(arm.title()));
    assertThat(text).contains("grey: no clear difference");
    assertThat(text).contains("1 / " + report.getNumberOfPages());
  }

  @Test
  void itHasBookmarksAndFewPages() throws IOException {
    assertThat(report.getNumberOfPages()).isLessThanOrEqualTo(MOST_PAGES);
    List<String> titles = new ArrayList<>();
    for (PDOutlineItem item : report.getDocumentCatalog().getDocumentOutline().children()) {
      titles.add(item.getTitle());
    }
    assertThat(titles).contains("How sure", "Charts", "Limits").doesNotHaveDuplicates();
  }

  @Test
  void theSameRunGivesTheSameBytes() {
    assertThat(PrintedReport.REPORT.render(run, ChartBook.of(run))).isEqualTo(bytes);
  }

  @Test
  void theBriefIsOnePageWithQuestionAnswerScorecardAndHowSure() throws IOException {
    try (PDDocument brief = Loader.loadPDF(PrintedReport.BRIEF.render(run, book))) {
      assertThat(brief.getNumberOfPages()).isEqualTo(1);
      assertThat(new PDFTextStripper().getText(brief))
          .contains("The answer in five lines", "How sure", "Limits", "no clear difference");
    }
  }
}
