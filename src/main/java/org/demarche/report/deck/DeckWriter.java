package org.demarche.report.deck;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.demarche.chart.draw.Palette;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;

/** Writes slides as a presentation. Equal arguments give equal bytes. */
public final class DeckWriter {
  /** Width of a slide in points. */
  public static final double WIDTH = 960;

  /** Height of a slide in points. */
  public static final double HEIGHT = 540;

  /** The height that content may have. */
  public static final double CONTENT_HEIGHT = 366;

  private static final double TEMPLATE_WIDTH = 720;
  private static final double MARGIN = 40;
  private static final Rectangle2D TITLE =
      new Rectangle2D.Double(MARGIN, 10, WIDTH - 2 * MARGIN, 78);
  private static final Rectangle2D SUBTITLE =
      new Rectangle2D.Double(MARGIN, 88, WIDTH - 2 * MARGIN, 40);
  private static final Rectangle2D CONTENT = new Rectangle2D.Double(0, 132, WIDTH, CONTENT_HEIGHT);
  private static final Rectangle2D FOOTER =
      new Rectangle2D.Double(MARGIN, 504, WIDTH - 2 * MARGIN - 60, 26);
  private static final Rectangle2D NUMBER =
      new Rectangle2D.Double(WIDTH - MARGIN - 60, 504, 60, 26);

  private final Look look;

  /**
   * What all slides share.
   *
   * @param title of the presentation
   * @param footer of every slide
   * @param made when its contents came to be
   * @param language its tag
   */
  public record Look(String title, String footer, Instant made, String language) {}

  /** Prepares to write. */
  public DeckWriter(Look look) {
    this.look = look;
  }

  /**
   * Writes slides.
   *
   * @param slides in their order
   * @return a presentation as PowerPoint keeps it
   * @throws IOException if a picture or a sheet cannot be put in
   */
  public byte[] write(List<Slide> slides) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Map<String, byte[]> charts = new TreeMap<>();
    try (XMLSlideShow show = new XMLSlideShow()) {
      widen(show);
      describe(show.getProperties().getCoreProperties());
      for (Slide slide : slides) {
        add(show, slide, charts);
      }
      show.write(out);
    }
    return Archive.repack(out.toByteArray(), charts);
  }

  private void describe(CoreProperties core) {
    core.setTitle(look.title());
    core.setCreator("Demarche");
    Optional<Date> made = Optional.of(Date.from(look.made()));
    core.setCreated(made);
    core.setModified(made);
  }

  /** The template that comes with POI is as high as a slide, but narrower. */
  private static void widen(XMLSlideShow show) {
    show.setPageSize(new Dimension((int) WIDTH, (int) HEIGHT));
    for (XSLFSlideMaster master : show.getSlideMasters()) {
      widen(master);
      for (XSLFSheet layout : master.getSlideLayouts()) {
        widen(layout);
      }
    }
  }

  private static void widen(XSLFSheet sheet) {
    for (XSLFShape shape : sheet.getShapes()) {
      if (shape instanceof XSLFTextShape text && text.getAnchor() != null) {
        Rectangle2D at = text.getAnchor();
        double scale = WIDTH / TEMPLATE_WIDTH;
        text.setAnchor(
            new Rectangle2D.Double(
                at.getX() * scale, at.getY(), at.getWidth() * scale, at.getHeight()));
      }
    }
  }

  private void add(XMLSlideShow show, Slide slide, Map<String, byte[]> charts) throws IOException {
    XSLFSlide sheet =
        show.createSlide(show.getSlideMasters().get(0).getLayout(SlideLayout.TITLE_ONLY));
    Letters letters = new Letters(look.language());
    letters.title(sheet.getPlaceholder(0), slide.title(), TITLE);
    if (!slide.subtitle().isEmpty()) {
      letters.box(sheet, slide.subtitle(), SUBTITLE, Palette.MUTED, false);
    }
    if (slide.content() instanceof Slide.Text text) {
      letters.lines(sheet, text, CONTENT_OF_TEXT);
    } else if (slide.content() instanceof Slide.Picture picture) {
      add(show, sheet, picture);
    } else if (slide.content() instanceof Slide.Editable editable) {
      add(show, sheet, editable, charts);
    }
    letters.box(sheet, look.footer(), FOOTER, Palette.MUTED, false);
    String number = Integer.toString(sheet.getSlideNumber());
    letters.box(sheet, number, NUMBER, Palette.MUTED, true);
    notes(show.getNotesSlide(sheet), slide.notes(), letters);
  }

  private static final Rectangle2D CONTENT_OF_TEXT =
      new Rectangle2D.Double(MARGIN, 132, WIDTH - 2 * MARGIN, CONTENT_HEIGHT);

  private static void add(XMLSlideShow show, XSLFSlide sheet, Slide.Picture picture) {
    XSLFPictureShape shape = sheet.createPicture(show.addPicture(picture.png(), PictureType.PNG));
    double height = Math.min(picture.height(), CONTENT_HEIGHT);
    double width = WIDTH * height / picture.height();
    shape.setAnchor(new Rectangle2D.Double((WIDTH - width) / 2, CONTENT.getY(), width, height));
    ((CTPicture) shape.getXmlObject()).getNvPicPr().getCNvPr().setDescr(picture.inWords());
  }

  private void add(
      XMLSlideShow show, XSLFSlide sheet, Slide.Editable editable, Map<String, byte[]> charts)
      throws IOException {
    XSLFChart chart = show.createChart(sheet);
    XSSFWorkbook book = new XSSFWorkbook();
    ChartParts.fill(book, editable.chart());
    describe(book.getProperties().getCoreProperties());
    try {
      chart.saveWorkbook(book);
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
    sheet.addChart(chart, emu(CONTENT_OF_TEXT));
    for (CTGraphicalObjectFrame frame :
        sheet.getXmlObject().getCSld().getSpTree().getGraphicFrameList()) {
      frame.getNvGraphicFramePr().getCNvPr().setDescr(editable.inWords());
    }
    String part = chart.getPackagePart().getPartName().getName().substring(1);
    charts.put(part, ChartParts.drawing(editable.chart()));
  }

  /** Of all shapes, POI places charts alone in English metric units. */
  private static Rectangle2D emu(Rectangle2D points) {
    double each = 12_700;
    return new Rectangle2D.Double(
        points.getX() * each,
        points.getY() * each,
        points.getWidth() * each,
        points.getHeight() * each);
  }

  private static void notes(XSLFNotes notes, List<String> paragraphs, Letters letters) {
    for (XSLFTextShape shape : notes.getPlaceholders()) {
      if (shape.getTextType() == Placeholder.BODY) {
        letters.notes(shape, paragraphs);
      }
    }
  }
}
