package org.demarche.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.demarche.chart.kind.SampleCharts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ChartFilesTest {

  static Stream<Chart> everyChart() {
    return SampleCharts.all().stream();
  }

  @ParameterizedTest
  @MethodSource("everyChart")
  void aPngHasTwoPixelsToTheUnitInEverySize(Chart chart) throws IOException {
    for (ChartSize size : ChartSize.values()) {
      byte[] bytes = ChartFiles.render(chart, ChartFormat.PNG, size);
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
      assertThat(image.getWidth()).isEqualTo(2 * size.width());
      assertThat(image.getHeight()).isEqualTo(2 * size.height());
    }
  }

  @ParameterizedTest
  @MethodSource("everyChart")
  void theSameDataGiveTheSameBytes(Chart chart) throws IOException {
    Chart again =
        SampleCharts.all().stream()
            .filter(other -> other.title().equals(chart.title()))
            .findFirst()
            .orElseThrow();
    for (ChartFormat format : ChartFormat.values()) {
      assertThat(ChartFiles.render(again, format, ChartSize.COLUMN))
          .isEqualTo(ChartFiles.render(chart, format, ChartSize.COLUMN));
    }
    assertThat(again.table().toCsv()).isEqualTo(chart.table().toCsv());
  }

  @ParameterizedTest
  @MethodSource("everyChart")
  void anSvgIsXmlWithItsTextAlternativeAndTextThatStaysText(Chart chart) throws Exception {
    Document svg = parse(ChartFiles.render(chart, ChartFormat.SVG, ChartSize.SLIDE));
    Element root = svg.getDocumentElement();
    assertThat(root.getAttribute("role")).isEqualTo("img");
    assertThat(text(svg, "title")).isEqualTo(chart.title());
    assertThat(text(svg, "desc")).isEqualTo(chart.altText());
    NodeList texts = svg.getElementsByTagName("text");
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < texts.getLength(); i++) {
      words.append(texts.item(i).getTextContent()).append(' ');
    }
    assertThat(words.toString()).contains("exploratory model, not a forecast");
    for (int i = 0; i < texts.getLength(); i++) {
      assertThat(((Element) texts.item(i)).getAttribute("style")).contains("font-family: Inter, ");
    }
  }

  @ParameterizedTest
  @MethodSource("everyChart")
  void aPdfIsOnePageOfTextAndLinesWithItsFontsInsideAndItsTextAlternative(Chart chart)
      throws IOException {
    byte[] bytes = ChartFiles.render(chart, ChartFormat.PDF, ChartSize.SLIDE);
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
      assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(ChartSize.SLIDE.width());
      String words = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
      assertThat(words).contains("exploratory model, not a forecast");
      PDStructureElement figure =
          (PDStructureElement) pdf.getDocumentCatalog().getStructureTreeRoot().getKids().get(0);
      assertThat(figure.getAlternateDescription()).isEqualTo(chart.altText());
      for (COSName name : pdf.getPage(0).getResources().getXObjectNames()) {
        PDFormXObject form = (PDFormXObject) pdf.getPage(0).getResources().getXObject(name);
        for (COSName font : form.getResources().getFontNames()) {
          assertThat(form.getResources().getFont(font).isEmbedded()).isTrue();
        }
        assertThat(form.getResources().getFontNames()).isNotEmpty();
      }
    }
  }

  @Test
  void idsOfDifferentChartsDoNotMeetOnOnePage() throws Exception {
    Set<String> seen = new HashSet<>();
    for (Chart chart : SampleCharts.all()) {
      NodeList all =
          parse(ChartFiles.render(chart, ChartFormat.SVG, ChartSize.SLIDE))
              .getElementsByTagName("*");
      for (int i = 0; i < all.getLength(); i++) {
        String id = ((Element) all.item(i)).getAttribute("id");
        assertThat(id.isEmpty() || seen.add(id)).as(id).isTrue();
      }
    }
  }

  @Test
  void filesBearTheIdAndTheSizeAndNoTemporaryFileStays(@TempDir Path folder) throws IOException {
    Chart chart = SampleCharts.all().get(0);
    ChartFiles files =
        new ChartFiles(
            folder,
            Set.of(ChartFormat.PNG, ChartFormat.SVG),
            List.of(ChartSize.SLIDE, ChartSize.COLUMN));
    files.write(chart);
    List<Path> written = files.write(chart);
    try (Stream<Path> found = Files.walk(folder)) {
      assertThat(found.filter(Files::isRegularFile)).containsExactlyInAnyOrderElementsOf(written);
    }
    assertThat(written.stream().map(file -> folder.relativize(file).toString().replace('\\', '/')))
        .containsExactly(
            "outcomes.png",
            "outcomes-column.png",
            "outcomes.svg",
            "outcomes-column.svg",
            "data/outcomes.csv");
    assertThat(Files.readString(folder.resolve("data/outcomes.csv")))
        .isEqualTo(chart.table().toCsv());
  }

  @Test
  void theFooterSaysWhereTheNumbersComeFrom() {
    Arm arm = new Arm("baseline", "Baseline", 0, true);
    ChartContext context =
        new ChartContext("Caracas raid", List.of(arm), 1000, -1, "0123456789abcdef");
    assertThat(context.footer())
        .isEqualTo(
            "Caracas raid · 1 arm (Baseline) · 1,000 replications per arm · seed -1 · model 0123456789ab"
                + " · exploratory model, not a forecast");
  }

  @Test
  void anEstimateOutsideItsIntervalIsRefused() {
    assertThatThrownBy(() -> new Estimate(.5, .6, .7)).hasMessageContaining("low <= value <= high");
    assertThatThrownBy(() -> new Estimate(Double.NaN, 0, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aTableQuotesWhatNeedsQuotesAndKeepsFullPrecision() {
    ChartTable table =
        new ChartTable(List.of("a", "b"), List.of(ChartTable.row("x, \"y\"", .1 + .2)));
    assertThat(table.toCsv()).isEqualTo("a,b\n\"x, \"\"y\"\"\",0.30000000000000004\n");
    assertThatThrownBy(() -> new ChartTable(List.of("a"), List.of(List.of("1", "2"))))
        .hasMessageContaining("2 cells for 1 columns");
  }

  private static Document parse(byte[] svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg));
  }

  private static String text(Document svg, String tag) {
    return svg.getElementsByTagName(tag).item(0).getTextContent();
  }
}
