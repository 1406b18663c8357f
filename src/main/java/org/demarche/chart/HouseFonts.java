package org.demarche.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The bundled font of charts and reports, which works on a machine that has no font at all.
 *
 * <p>Java on Linux builds its table of fonts from fontconfig before it reads a font file of ours.
 * Where fontconfig, or every font, is missing, that fails with an {@link InternalError}
 * ("Fontconfig head is null"), or "Problem reading font data" around it. Then a configuration that
 * names the bundled font alone is written to a temporary folder, Java is pointed to it and asked
 * again.
 */
public final class HouseFonts {

  /** The family, for style sheets. */
  public static final String FAMILY = "Inter";

  private static final String REGULAR = "Inter-Regular.ttf";
  private static final String SEMI_BOLD = "Inter-SemiBold.ttf";
  private static final HouseFonts INSTANCE = new HouseFonts();

  private final Font regular;
  private final Font semiBold;

  private HouseFonts() {
    System.setProperty("java.awt.headless", System.getProperty("java.awt.headless", "true"));
    Font first;
    try {
      first = load(REGULAR);
    } catch (IllegalStateException | InternalError | NoClassDefFoundError noFontconfig) {
      pointJavaToTheBundledFont();
      first = load(REGULAR);
    }
    regular = first;
    semiBold = load(SEMI_BOLD);
  }

  /** Returns the regular weight at a size in points. */
  public static Font regular(double size) {
    return INSTANCE.regular.deriveFont((float) size);
  }

  /** Returns the semibold weight at a size in points. */
  public static Font semiBold(double size) {
    return INSTANCE.semiBold.deriveFont((float) size);
  }

  /**
   * Opens the regular weight as a TrueType file, for a document that embeds it; the caller closes
   * it.
   */
  public static InputStream openRegular() {
    return open(REGULAR);
  }

  /**
   * Opens the semibold weight as a TrueType file, for a document that embeds it; the caller closes
   * it.
   */
  public static InputStream openSemiBold() {
    return open(SEMI_BOLD);
  }

  private static InputStream open(String name) {
    InputStream stream = HouseFonts.class.getResourceAsStream("fonts/" + name);
    if (stream == null) {
      throw new IllegalStateException(
          "The font " + name + " is missing from the jar. Build it again.");
    }
    return stream;
  }

  private static Font load(String name) {
    try (InputStream stream = open(name)) {
      return Font.createFont(Font.TRUETYPE_FONT, stream);
    } catch (IOException | FontFormatException e) {
      throw new IllegalStateException(
          "The bundled font " + name + " could not be read: " + e.getMessage(), e);
    }
  }

  private static void pointJavaToTheBundledFont() {
    try {
      Path folder = Files.createTempDirectory("demarche-font");
      Path font = folder.resolve(REGULAR);
      Path configuration = folder.resolve("fontconfig.properties");
      try (InputStream stream = open(REGULAR)) {
        Files.copy(stream, font);
      }
      Files.writeString(configuration, configuration(font), StandardCharsets.ISO_8859_1);
      // Deleted in the reverse order of this, the folder last.
      folder.toFile().deleteOnExit();
      font.toFile().deleteOnExit();
      configuration.toFile().deleteOnExit();
      System.setProperty("sun.awt.fontconfig", configuration.toString());
    } catch (IOException e) {
      throw new IllegalStateException(
          "Charts need a font and this machine has none; a temporary copy of the bundled one could not be written: "
              + e.getMessage(),
          e);
    }
  }

  private static String configuration(Path font) {
    StringBuilder text = new StringBuilder("version=1\nsequence.allfonts=latin-1\n");
    for (String family : List.of("serif", "sansserif", "monospaced", "dialog", "dialoginput")) {
      for (String style : List.of("plain", "bold", "italic", "bolditalic")) {
        text.append(family).append('.').append(style).append(".latin-1=Inter\n");
      }
    }
    return text.append("filename.Inter=").append(font).append('\n').toString();
  }
}
