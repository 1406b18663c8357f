package org.demarche.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.demarche.chart.font.HouseFonts;
import org.demarche.chart.font.SetLine;
import org.demarche.report.deck.DeckWriter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;

/** The slides of forty replications of a teaching case. */
@TestInstance(Lifecycle.PER_CLASS)
final class SlideDeckTest {
  private static final double SMALLEST = 14;

  private final FinishedRun run;
  private final byte[] bytes;
  private final XMLSlideShow show;

  SlideDeckTest(@TempDir Path folder) throws IOException {
    this.run = SmallRun.of(SmallRun.SPIRAL, folder, 40);
    this.bytes = SlideDeck.render(run, ChartBook.of(run));
    this.show = new XMLSlideShow(new ByteArrayInputStream(bytes));
  }

  @AfterAll
  void close() throws IOException {
    show.close();
  }

  @Test
  void everySlideHasATitleAndNotes() {
    assertThat(show.getSlides()).hasSizeGreaterThan(6);
    for (XSLFSlide slide : show.getSlides()) {
      assertThat(slide.getTitle()).isNotBlank();
      assertThat(List.of(slide.getNotes().getPlaceholders()).stream().map(XSLFTextShape::getText))
          .as(slide.getTitle())
          .anyMatch(text -> text.length() > 40);
    }
    assertThat(show.getSlides().get(0).getTitle()).isEqualTo(run.run().title());
  }

  @Test
  void everyPictureAndChartHasItsWords() {
    for (XSLFSlide slide : show.getSlides()) {
      for (XSLFShape shape : slide.getShapes()) {
        if (shape instanceof XSLFPictureShape) {
          CTPicture picture = (CTPicture) shape.getXmlObject();
          assertThat(picture.getNvPicPr().getCNvPr().getDescr()).isNotBlank();
        } else if (shape instanceof XSLFGraphicFrame) {
          CTGraphicalObjectFrame frame = (CTGraphicalObjectFrame) shape.getXmlObject();
          assertThat(frame.getNvGraphicFramePr().getCNvPr().getDescr()).isNotBlank();
        }
      }
    }
  }

  @Test
  void nothingIsSmallerThanFourteenPointsOrLiesOffItsSlide() {
    Rectangle2D ground = new Rectangle2D.Double(0, 0, DeckWriter.WIDTH, DeckWriter.HEIGHT);
    for (XSLFSlide slide : show.getSlides()) {
      for (XSLFShape shape : slide.getShapes()) {
        assertThat(ground.contains(shape.getAnchor())).as(slide.getTitle()).isTrue();
        if (shape instanceof XSLFTextShape text) {
          text.getTextParagraphs().stream()
              .flatMap(paragraph -> paragraph.getTextRuns().stream())
              .forEach(
                  letters -> assertThat(letters.getFontSize()).isGreaterThanOrEqualTo(SMALLEST));
          assertThat(height(text)).isLessThanOrEqualTo(text.getAnchor().getHeight());
        }
      }
    }
  }

  /** As high as its lines are in the house font, which is wider than the theme's. */
  private static double height(XSLFTextShape shape) {
    double height = 0;
    for (XSLFTextParagraph paragraph : shape.getTextParagraphs()) {
      for (XSLFTextRun letters : paragraph.getTextRuns()) {
        double size = letters.getFontSize();
        double width = SetLine.of(letters.getRawText(), HouseFonts.semiBold(size)).width();
        height += Math.ceil(width / (.9 * shape.getAnchor().getWidth())) * size * 1.2;
      }
    }
    return height;
  }

  @Test
  void outcomesAreAChartWhoseSheetHoldsTheShares() throws Exception {
    List<XSLFChart> charts = show.getCharts();
    assertThat(charts).hasSizeGreaterThanOrEqualTo(run.run().pairs().size());
    XSLFChart last = charts.get(charts.size() - 1);
    try (XSSFWorkbook book = last.getWorkbook()) {
      for (int row = 1; row <= book.getSheetAt(0).getLastRowNum(); row++) {
        double sum = 0;
        for (int column = 1; column <= 6; column++) {
          sum += book.getSheetAt(0).getRow(row).getCell(column).getNumericCellValue();
        }
        assertThat(sum).isCloseTo(1, offset(1e-9));
      }
    }
    assertThat(last.getCTChart().getPlotArea().getBarChartList()).hasSize(1);
  }

  @Test
  void theSameRunGivesTheSameBytes() {
    assertThat(SlideDeck.render(run, ChartBook.of(run))).isEqualTo(bytes);
  }
}
