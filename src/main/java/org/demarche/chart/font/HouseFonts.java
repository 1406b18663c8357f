package org.demarche.chart.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.demarche.words.Message;
import org.jspecify.annotations.Nullable;

/**
 * The bundled fonts of charts and reports, which work on a machine that has no font at all.
 *
 * <p>Java on Linux builds its table of fonts from fontconfig before it reads a font file of ours.
 * Where fontconfig, or every font, is missing, that fails with an {@link InternalError}
 * ("Fontconfig head is null"), or "Problem reading font data" around it. Then Java is pointed to a
 * configuration that names the bundled font alone, and asked again.
 */
public final class HouseFonts {

  /** The family, for style sheets. */
  public static final String FAMILY = "Inter";

  private static final String REGULAR = "Inter-Regular.ttf";
  private static final String SEMI_BOLD = "Inter-SemiBold.ttf";

  private static volatile @Nullable HouseFonts current;

  private final FontFiles files;
  private final Font regular;
  private final Font semiBold;
  private final Map<String, Font> others = new ConcurrentHashMap<>();

  HouseFonts(FontFiles files) {
    this.files = files;
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

  /**
   * Returns the fonts in use, read at the first call.
   *
   * @throws FontsUnavailableException if they cannot be put where Java reads them
   */
  public static HouseFonts current() {
    HouseFonts fonts = current;
    return fonts == null ? read() : fonts;
  }

  private static synchronized HouseFonts read() {
    HouseFonts fonts = current;
    if (fonts == null) {
      fonts = new HouseFonts(FontFiles.ofUser());
      current = fonts;
    }
    return fonts;
  }

  /** Takes other fonts from now on. */
  static synchronized void use(HouseFonts fonts) {
    current = fonts;
  }

  /**
   * Whether all that was drawn with these fonts has the right letters. If not, their files were
   * removed meanwhile; the next call of {@link #current} reads fonts anew.
   */
  public boolean stillThere() {
    boolean intact = files.intact();
    if (!intact) {
      forget(this);
    }
    return intact;
  }

  private static synchronized void forget(HouseFonts gone) {
    if (current == gone) {
      current = null;
    }
  }

  /** Returns the regular weight at a size in points. */
  public static Font regular(double size) {
    return current().regular.deriveFont((float) size);
  }

  /** Returns the semibold weight at a size in points. */
  public static Font semiBold(double size) {
    return current().semiBold.deriveFont((float) size);
  }

  /** Whether a font is the semibold weight. */
  public static boolean isSemiBold(Font font) {
    return !font.getFamily(Locale.ROOT).equals(FAMILY);
  }

  /** Returns a bundled font for other scripts, at one point. */
  Font other(String name) {
    return others.computeIfAbsent(name, this::load);
  }

  /**
   * Opens the regular weight as a TrueType file, for a document that embeds it; the caller closes
   * it.
   */
  public static InputStream openRegular() {
    return FontFiles.open(REGULAR);
  }

  /**
   * Opens the semibold weight as a TrueType file, for a document that embeds it; the caller closes
   * it.
   */
  public static InputStream openSemiBold() {
    return FontFiles.open(SEMI_BOLD);
  }

  /** From a file, because from a stream Java makes one that it deletes while drawing goes on. */
  private Font load(String name) {
    Path file = files.bundled(name);
    try {
      return Font.createFont(Font.TRUETYPE_FONT, file.toFile());
    } catch (IOException | FontFormatException e) {
      throw new FontsUnavailableException(
          Message.of(
              "chart-font-unreadable", "font", name, "reason", String.valueOf(e.getMessage())),
          e);
    }
  }

  private void pointJavaToTheBundledFont() {
    byte[] configuration =
        configuration(files.bundled(REGULAR)).getBytes(StandardCharsets.ISO_8859_1);
    Path file = files.of("fontconfig.properties", configuration);
    System.setProperty("sun.awt.fontconfig", file.toString());
  }

  private static String configuration(Path font) {
    StringBuilder text = new StringBuilder("version=1\nsequence.allfonts=latin-1\n");
    for (String family : List.of("serif", "sansserif", "monospaced", "dialog", "dialoginput")) {
      for (String style : List.of("plain", "bold", "italic", "bolditalic")) {
        text.append(family).append('.').append(style).append(".latin-1=Inter\n");
      }
    }
    text.append("filename.Inter=");
    for (char each : font.toString().toCharArray()) {
      // The escapes of a properties file.
      boolean plain = each != '\\' && each > ' ' && each < 0x7F;
      text.append(plain ? String.valueOf(each) : String.format(Locale.ROOT, "\\u%04x", (int) each));
    }
    return text.append('\n').toString();
  }
}
