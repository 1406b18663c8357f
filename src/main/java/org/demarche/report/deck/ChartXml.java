package org.demarche.report.deck;

import java.awt.Color;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.demarche.chart.font.Characters;

/**
 * Writes a chart as DrawingML (ECMA-376, part 1, section 21.2), element by element: the small
 * schemas of POI lack some of what a chart needs.
 */
final class ChartXml {
  private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
  private static final String MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  ChartXml() throws XMLStreamException {
    xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
  }

  /** Something written between the tags of an element. */
  @FunctionalInterface
  interface Inside {
    void write() throws XMLStreamException;
  }

  /** Begins a chart, has its plot written, and ends it. */
  byte[] document(boolean legend, Inside plot) throws XMLStreamException {
    xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    xml.writeStartElement("c:chartSpace");
    xml.writeAttribute("xmlns:c", CHART);
    xml.writeAttribute("xmlns:a", MAIN);
    xml.writeAttribute("xmlns:r", RELATIONS);
    value("c:roundedCorners", 0);
    in(
        "c:chart",
        () -> {
          value("c:autoTitleDeleted", 1);
          in("c:plotArea", plot);
          if (legend) {
            in(
                "c:legend",
                () -> {
                  value("c:legendPos", "t");
                  value("c:overlay", 0);
                });
          }
          value("c:plotVisOnly", 1);
          value("c:dispBlanksAs", "gap");
        });
    letters("1400", Color.BLACK);
    xml.writeStartElement("c:externalData");
    xml.writeAttribute("r:id", "rId1");
    value("c:autoUpdate", 0);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  void in(String element, Inside inside) throws XMLStreamException {
    xml.writeStartElement(element);
    inside.write();
    xml.writeEndElement();
  }

  void value(String element, Object value) throws XMLStreamException {
    xml.writeEmptyElement(element);
    xml.writeAttribute("val", String.valueOf(value));
  }

  void empty(String element) throws XMLStreamException {
    xml.writeEmptyElement(element);
  }

  /** Text of a size in hundredths of a point, in the fonts of the theme. */
  void letters(String size, Color color) throws XMLStreamException {
    letters(size, color, "square");
  }

  /** The same for text that is not broken into lines. */
  void lettersInOneLine(String size, Color color) throws XMLStreamException {
    letters(size, color, "none");
  }

  private void letters(String size, Color color, String wrap) throws XMLStreamException {
    in(
        "c:txPr",
        () -> {
          empty("a:bodyPr");
          xml.writeAttribute("wrap", wrap);
          empty("a:lstStyle");
          in("a:p", () -> in("a:pPr", () -> run("a:defRPr", size, color)));
        });
  }

  private void run(String element, String size, Color color) throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeAttribute("sz", size);
    solid(color);
    xml.writeEndElement();
  }

  /** The title of an axis. */
  void title(String words) throws XMLStreamException {
    in(
        "c:title",
        () -> {
          in(
              "c:tx",
              () ->
                  in(
                      "c:rich",
                      () -> {
                        empty("a:bodyPr");
                        in(
                            "a:p",
                            () ->
                                in(
                                    "a:r",
                                    () -> {
                                      run("a:rPr", "1400", Color.DARK_GRAY);
                                      in("a:t", () -> characters(words));
                                    }));
                      }));
          value("c:overlay", 0);
        });
  }

  void fill(Color color) throws XMLStreamException {
    in("c:spPr", () -> solid(color));
  }

  private void solid(Color color) throws XMLStreamException {
    in("a:solidFill", () -> value("a:srgbClr", hex(color)));
  }

  /** A line of a width in points, or none. */
  void line(Color color, double width) throws XMLStreamException {
    in("c:spPr", () -> stroke(color, width));
  }

  void stroke(Color color, double width) throws XMLStreamException {
    xml.writeStartElement("a:ln");
    xml.writeAttribute("w", Long.toString(Math.round(width * 12_700)));
    if (width > 0) {
      solid(color);
    } else {
      empty("a:noFill");
    }
    xml.writeEndElement();
  }

  /** A name that stands in a cell of the sheet. */
  void name(String cell, String name) throws XMLStreamException {
    in("c:tx", () -> texts(cell, List.of(name)));
  }

  void texts(String cells, List<String> texts) throws XMLStreamException {
    in(
        "c:strRef",
        () -> {
          in("c:f", () -> characters(cells));
          in(
              "c:strCache",
              () -> {
                value("c:ptCount", texts.size());
                points(texts);
              });
        });
  }

  void numbers(String cells, List<Double> numbers, String format) throws XMLStreamException {
    in(
        "c:numRef",
        () -> {
          in("c:f", () -> characters(cells));
          in(
              "c:numCache",
              () -> {
                in("c:formatCode", () -> characters(format));
                value("c:ptCount", numbers.size());
                points(numbers.stream().map(String::valueOf).toList());
              });
        });
  }

  private void points(List<String> values) throws XMLStreamException {
    for (int i = 0; i < values.size(); i++) {
      String each = values.get(i);
      xml.writeStartElement("c:pt");
      xml.writeAttribute("idx", Integer.toString(i));
      in("c:v", () -> characters(each));
      xml.writeEndElement();
    }
  }

  private void characters(String words) throws XMLStreamException {
    xml.writeCharacters(Characters.clean(words));
  }

  void format(String code) throws XMLStreamException {
    xml.writeEmptyElement("c:numFmt");
    xml.writeAttribute("formatCode", code);
    xml.writeAttribute("sourceLinked", "0");
  }

  private static String hex(Color color) {
    return String.format(Locale.ROOT, "%06X", color.getRGB() & 0xFFFFFF);
  }
}
