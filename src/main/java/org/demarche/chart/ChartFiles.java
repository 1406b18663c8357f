package org.demarche.chart;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.chart.font.FontsUnavailableException;
import org.demarche.chart.font.HouseFonts;
import org.demarche.results.AtomicFile;
import org.demarche.words.Language;
import org.demarche.words.Message;

/**
 * Writes charts to a folder: {@code ID.png}, {@code ID.svg} and their other sizes ({@code
 * ID-column.png}, {@code ID-square.png}), and the table as {@code data/ID.csv}; in another language
 * than English {@code ID.es.png} and {@code data/ID.es.csv}. Each file is written to a temporary
 * name, then renamed.
 */
public final class ChartFiles {

  private static final int PIXELS_PER_UNIT = 2;
  private static final int ATTEMPTS = 2;

  private final Path folder;
  private final Set<ChartFormat> formats;
  private final List<ChartSize> sizes;
  private final Language language;
  private final boolean dark;

  /** Prepares to write charts that speak English, on a light ground. */
  public ChartFiles(Path folder, Set<ChartFormat> formats, List<ChartSize> sizes) {
    this(folder, formats, sizes, Language.ENGLISH, false);
  }

  /** Prepares to write charts of a language, on a light ground. */
  public ChartFiles(
      Path folder, Set<ChartFormat> formats, List<ChartSize> sizes, Language language) {
    this(folder, formats, sizes, language, false);
  }

  /**
   * Prepares to write.
   *
   * @param folder made when it does not exist
   * @param formats the formats of the pictures
   * @param sizes the sizes of the pictures
   * @param language in which the charts speak
   * @param dark whether they stand on a dark ground
   */
  public ChartFiles(
      Path folder,
      Set<ChartFormat> formats,
      List<ChartSize> sizes,
      Language language,
      boolean dark) {
    this.dark = dark;
    this.folder = folder;
    this.formats = Set.copyOf(formats);
    this.sizes = List.copyOf(sizes);
    this.language = language;
  }

  /**
   * Writes one chart, replacing what is there.
   *
   * @return the files written, the table last
   * @throws IOException if the folder cannot be made or a picture cannot be encoded
   * @throws org.demarche.results.RunFolderException if a file cannot be written
   */
  public List<Path> write(Chart chart) throws IOException {
    Path data = Files.createDirectories(folder.resolve("data"));
    List<Path> written = new ArrayList<>();
    for (ChartFormat format : ChartFormat.values()) {
      for (ChartSize size : sizes) {
        if (formats.contains(format)) {
          Path file = folder.resolve(name(chart, size, format));
          written.add(replace(file, render(chart, format, size, dark)));
        }
      }
    }
    byte[] table = chart.table().toCsv().getBytes(StandardCharsets.UTF_8);
    written.add(replace(data.resolve(table(chart, language)), table));
    return written;
  }

  /** The name of the table of a chart, which names arms and parties in a language. */
  public static String table(Chart chart, Language language) {
    return chart.id() + language.suffix() + ".csv";
  }

  private String name(Chart chart, ChartSize size, ChartFormat format) {
    return chart.id() + size.suffix() + language.suffix() + "." + format.extension();
  }

  /**
   * Returns the bytes of one picture, for a document that holds it.
   *
   * @throws FontsUnavailableException if there is no folder for fonts, or they are removed again
   *     and again while the chart is drawn
   * @throws IOException if the picture cannot be encoded
   */
  public static byte[] render(Chart chart, ChartFormat format, ChartSize size) throws IOException {
    return render(chart, format, size, false);
  }

  private static byte[] render(Chart chart, ChartFormat format, ChartSize size, boolean dark)
      throws IOException {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      HouseFonts fonts = HouseFonts.current();
      byte[] picture = draw(dark ? darkened(chart) : chart, format, size);
      if (fonts.stillThere()) {
        return picture;
      }
    }
    throw new FontsUnavailableException(Message.of("chart-fonts-removed"));
  }

  private static Chart darkened(Chart chart) {
    return new Chart(
        chart.id(),
        chart.title(),
        chart.subtitle(),
        chart.footer(),
        chart.altText(),
        chart.table(),
        (graphics, size) -> {
          DarkGround.ask(graphics);
          chart.drawing().draw(graphics, size);
        });
  }

  /**
   * Returns the picture of a chart without its words, as PNG with two pixels to the unit.
   *
   * @param chart the chart
   * @param height of the picture, in points; it is as wide as a slide
   * @return empty where the chart cannot be drawn so
   * @throws IOException if the picture cannot be encoded
   */
  public static Optional<byte[]> renderBody(Chart chart, int height) throws IOException {
    BufferedImage image = image(ChartSize.SLIDE.width(), height);
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.scale(PIXELS_PER_UNIT, PIXELS_PER_UNIT);
      if (!chart.drawing().drawBody(graphics, ChartSize.SLIDE, height)) {
        return Optional.empty();
      }
    } finally {
      graphics.dispose();
    }
    return Optional.of(PngWriter.toPng(image));
  }

  private static BufferedImage image(int width, int height) {
    return new BufferedImage(
        PIXELS_PER_UNIT * width, PIXELS_PER_UNIT * height, BufferedImage.TYPE_INT_RGB);
  }

  private static byte[] draw(Chart chart, ChartFormat format, ChartSize size) throws IOException {
    return switch (format) {
      case PNG -> png(chart, size);
      case SVG -> SvgWriter.toSvg(chart, size).getBytes(StandardCharsets.UTF_8);
      case PDF -> PdfPage.toPdf(chart, size);
    };
  }

  private static byte[] png(Chart chart, ChartSize size) throws IOException {
    BufferedImage image = image(size.width(), size.height());
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.scale(PIXELS_PER_UNIT, PIXELS_PER_UNIT);
      chart.drawing().draw(graphics, size);
    } finally {
      graphics.dispose();
    }
    return PngWriter.toPng(image);
  }

  private static Path replace(Path file, byte[] bytes) {
    AtomicFile.write(file, out -> out.write(bytes));
    return file;
  }
}
