package org.demarche.report.print;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;
import java.awt.Color;
import java.awt.Shape;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.demarche.chart.font.HouseFonts;
import org.demarche.chart.font.SetLine;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** A line of text in a script that the house font lacks, drawn as shapes. */
final class LineObject implements FSObjectDrawer {
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
  public @Nullable Map<Shape, String> drawObject(
      Element element,
      double x,
      double y,
      double width,
      double height,
      OutputDevice device,
      RenderingContext context,
      int dotsPerPixel) {
    double size = height / dotsPerPixel;
    device.drawWithGraphics(
        (float) x,
        (float) y,
        (float) width,
        (float) height,
        graphics -> {
          graphics.setColor(Color.BLACK);
          SetLine.of(element.getAttribute(TEXT), HouseFonts.regular(size))
              .draw(graphics, 0, BASELINE * size);
        });
    return null;
  }
}
