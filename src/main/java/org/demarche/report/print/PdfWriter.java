package org.demarche.report.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.demarche.chart.Chart;
import org.demarche.chart.font.HouseFonts;

/**
 * Turns HTML and charts into a PDF that is tagged as PDF/UA-1 asks: reading order, headings,
 * tables, text alternatives, language and title. Equal arguments give equal bytes.
 */
public final class PdfWriter {
  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  private final List<Chart> charts;

  /**
   * What was written.
   *
   * @param bytes PDF
   * @param pages how many it has
   */
  @SuppressWarnings("ArrayRecordComponent") // written at once, and never compared
  public record Printed(byte[] bytes, int pages) {
    /** Copies the bytes. */
    public Printed {
      bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
      return bytes.clone();
    }
  }

  /**
   * Prepares to write.
   *
   * @param charts those that pages may show
   */
  public PdfWriter(List<Chart> charts) {
    this.charts = List.copyOf(charts);
  }

  /**
   * Lays pages out and writes them.
   *
   * @param html well-formed, with a title, a language and its styles inside; it shows a chart by
   *     {@code <object type="demarche/chart" data="ID">}
   * @param made when its contents came to be, as the file says
   * @param id of the document; the same for the same contents
   * @throws IOException if a font or a chart cannot be put in
   */
  public Printed write(String html, Instant made, long id) throws IOException {
    XRLog.setLoggingEnabled(false);
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFastMode();
    builder.usePdfUaAccessibility(true);
    builder.withProducer("Demarche");
    builder.useFont(HouseFonts::openRegular, HouseFonts.FAMILY, REGULAR, FontStyle.NORMAL, true);
    builder.useFont(HouseFonts::openSemiBold, HouseFonts.FAMILY, BOLD, FontStyle.NORMAL, true);
    // Charts ask for the semibold weight by its family.
    builder.useFont(
        HouseFonts::openSemiBold,
        HouseFonts.semiBold(1).getFamily(Locale.ROOT),
        REGULAR,
        FontStyle.NORMAL,
        true);
    builder.useObjectDrawerFactory(new DrawnObjects(charts));
    builder.withHtmlContent(html, null);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
      PDDocument document = renderer.getPdfDocument();
      date(document.getDocumentInformation(), made);
      document.setDocumentId(id);
      describeLinks(document.getDocumentCatalog().getStructureTreeRoot());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      int pages = document.getNumberOfPages();
      document.save(out);
      document.close();
      return new Printed(out.toByteArray(), pages);
    }
  }

  /** PDF/UA 7.18.5: a link says itself where it leads, beside the structure that holds it. */
  private static void describeLinks(PDStructureNode node) {
    String told = node instanceof PDStructureElement at ? at.getAlternateDescription() : null;
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureNode below) {
        describeLinks(below);
      } else if (told != null
          && kid instanceof PDObjectReference reference
          && reference.getReferencedObject() instanceof PDAnnotationLink link) {
        link.setContents(told);
      }
    }
  }

  private static void date(PDDocumentInformation information, Instant made) {
    Calendar date = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    date.setTimeInMillis(made.toEpochMilli());
    information.setCreationDate(date);
    information.setModificationDate(date);
  }
}
