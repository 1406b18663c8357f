package org.demarche.report.print;

import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;
import java.awt.Color;
import java.awt.Graphics2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.demarche.chart.font.HouseFonts;
import org.demarche.chart.font.SetLine;
import org.w3c.dom.Element;

/** A line of text in a script that the house font lacks, drawn as shapes. */
final class LineObject implements DrawnObject {
  static final String TYPE = "demarche/line";

  private static final String TEXT = "alt";
  private static final String HTML = read();
  private static final double SIZE = 100;
  private static final double BASELINE = .8;

  /** The element that stands for a line: as wide as its text in the size of what is around it. */
  static String html(String text) {
    double width = SetLine.of(text, HouseFonts.regular(SIZE)).width() / SIZE;
    StringOutput escaped = new StringOutput();
    Escape.htmlAttribute(text, escaped);
    return String.format(Locale.ROOT, HTML, TYPE, escaped, width);
  }

  private static String read() {
    String name = "line.html";
    try (InputStream file =
        Objects.requireNonNull(LineObject.class.getResourceAsStream(name), name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void draw(Element element, Graphics2D graphics, double width, double height) {
    graphics.setColor(Color.BLACK);
    SetLine.of(element.getAttribute(TEXT), HouseFonts.regular(height))
        .draw(graphics, 0, BASELINE * height);
  }
}
