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
    try (InputStream sheet =
            Objects.requireNonNull(Style.class.getResourceAsStream("report.css"), "report.css");
        InputStream regular = HouseFonts.openRegular();
        InputStream semiBold = HouseFonts.openSemiBold()) {
      return face(regular, 400)
          + face(semiBold, 600)
          + new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The style sheet of reports cannot be read.", e);
    }
  }

  private static String face(InputStream font, int weight) throws IOException {
    return String.format(
            Locale.ROOT,
            "@font-face { font-family: %s; font-weight: %d; font-style: normal;"
                + " src: url(data:font/ttf;base64,%s) format(\"truetype\"); }%n",
            HouseFonts.FAMILY,
            weight,
            Base64.getEncoder().encodeToString(font.readAllBytes()))
        .replace("\r\n", "\n");
  }
}
