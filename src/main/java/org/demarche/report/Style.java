package org.demarche.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import org.demarche.chart.font.HouseFonts;

/** The style sheet of a report with its fonts inside, so that the page needs no other file. */
final class Style {
  private Style() {}

  static String css() {
    try (InputStream regular = HouseFonts.openRegular();
        InputStream semiBold = HouseFonts.openSemiBold()) {
      return face(regular, 400) + face(semiBold, 600) + text("report.css");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String face(InputStream font, int weight) throws IOException {
    String data = Base64.getEncoder().encodeToString(font.readAllBytes());
    return String.format(Locale.ROOT, text("font-face.css"), HouseFonts.FAMILY, weight, data);
  }

  private static String text(String name) throws IOException {
    try (InputStream file = Objects.requireNonNull(Style.class.getResourceAsStream(name), name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
