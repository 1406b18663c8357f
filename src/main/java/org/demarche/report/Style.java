package org.demarche.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.demarche.chart.font.HouseFonts;

/** Style sheets and scripts of pages, with fonts inside, so that a page needs no other file. */
final class Style {
  private static final int REGULAR = 400;
  private static final int SEMI_BOLD = 600;

  /** Those that browsers need; others point at glyphs by their old numbers. */
  private static final List<String> TABLES =
      List.of(
          "head", "hhea", "loca", "maxp", "glyf", "hmtx", "gasp", "OS/2", "name", "post", "cmap");

  private Style() {}

  /** The fonts of a page, cut down to the characters that it holds. */
  static String fonts(String page) {
    try (InputStream regular = HouseFonts.openRegular();
        InputStream semiBold = HouseFonts.openSemiBold()) {
      return face(regular, REGULAR, page) + face(semiBold, SEMI_BOLD, page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String face(InputStream file, int weight, String page) throws IOException {
    ByteArrayOutputStream subset = new ByteArrayOutputStream();
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
      TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
      page.codePoints().distinct().sorted().forEach(subsetter::add);
      subsetter.writeToStream(subset);
    }
    String data = Base64.getEncoder().encodeToString(subset.toByteArray());
    return String.format(Locale.ROOT, text("font-face.css"), HouseFonts.FAMILY, weight, data);
  }

  /** A file that ships beside this class. */
  static String text(String name) {
    try (InputStream file = Objects.requireNonNull(Style.class.getResourceAsStream(name), name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
