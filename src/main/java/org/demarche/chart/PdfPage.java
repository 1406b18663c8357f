package org.demarche.chart;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.demarche.chart.font.HouseFonts;

/**
 * Turns a chart into a PDF of one page: lines and areas as vectors, text as text in fonts that lie
 * inside, the picture tagged as a figure with its text alternative. Equal charts give equal bytes.
 */
final class PdfPage {
  private static final String FIGURE = "Figure";

  private PdfPage() {}

  static byte[] toPdf(Chart chart, ChartSize size) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(new PDRectangle(size.width(), size.height()));
      document.addPage(page);
      describe(document, chart);
      try (PdfBoxGraphics2DFontTextDrawer fonts = new EmbeddedFonts(document)) {
        PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, size.width(), size.height());
        graphics.setFontTextDrawer(fonts);
        // A chart of a plug-in that asks for no font would get one that the file does not hold.
        graphics.setFont(HouseFonts.regular(size.textSize()));
        chart.drawing().draw(graphics, size);
        graphics.dispose();
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.beginMarkedContent(COSName.getPDFName(FIGURE), figure(document, page, chart));
          content.drawForm(graphics.getXFormObject());
          content.endMarkedContent();
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static void describe(PDDocument document, Chart chart) {
    CRC32 id = new CRC32();
    id.update((chart.id() + chart.table().toCsv()).getBytes(StandardCharsets.UTF_8));
    document.setDocumentId(id.getValue());
    document.getDocumentInformation().setTitle(chart.title());
    document.getDocumentInformation().setSubject(chart.altText());
    document.getDocumentInformation().setProducer("Demarche");
    PDMarkInfo marked = new PDMarkInfo();
    marked.setMarked(true);
    document.getDocumentCatalog().setMarkInfo(marked);
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    document.getDocumentCatalog().setViewerPreferences(preferences);
  }

  /** The one element of the page's structure, and what ties the drawing to it. */
  private static PDPropertyList figure(PDDocument document, PDPage page, Chart chart) {
    PDStructureTreeRoot root = new PDStructureTreeRoot();
    document.getDocumentCatalog().setStructureTreeRoot(root);
    PDStructureElement figure = new PDStructureElement(FIGURE, root);
    figure.setPage(page);
    figure.setAlternateDescription(chart.altText());
    figure.appendKid(0);
    root.appendKid(figure);
    PDNumberTreeNode parents = new PDNumberTreeNode(PDParentTreeValue.class);
    COSArray of = new COSArray();
    of.add(figure);
    parents.setNumbers(Map.of(0, new PDParentTreeValue(of)));
    root.setParentTree(parents);
    root.setParentTreeNextKey(1);
    page.setStructParents(0);
    COSDictionary place = new COSDictionary();
    place.setInt(COSName.MCID, 0);
    return PDPropertyList.create(place);
  }

  /** The house's fonts; letters that they lack are drawn as shapes. */
  private static final class EmbeddedFonts extends PdfBoxGraphics2DFontTextDrawer {
    private final PDFont regular;
    private final PDFont semiBold;

    EmbeddedFonts(PDDocument document) throws IOException {
      try (InputStream first = HouseFonts.openRegular();
          InputStream second = HouseFonts.openSemiBold()) {
        regular = PDType0Font.load(document, first);
        semiBold = PDType0Font.load(document, second);
      }
    }

    @Override
    protected boolean hasDynamicFontMapping() {
      return true;
    }

    @Override
    protected PDFont mapFont(Font font, IFontTextDrawerEnv environment) {
      return HouseFonts.isSemiBold(font) ? semiBold : regular;
    }
  }
}
