package org.demarche.chart;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.demarche.chart.font.Characters;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Turns a chart into an SVG document with a title, a description and text that stays text. Whatever
 * the words hold, the document is well-formed.
 */
final class SvgWriter {

  private static final String SVG = "http://www.w3.org/2000/svg";

  private SvgWriter() {}

  static String toSvg(Chart chart, ChartSize size) {
    // Ids differ between charts of one page, and not from run to run.
    String prefix = chart.id() + size.suffix();
    Document document = document();
    SvgGraphics graphics = new SvgGraphics(document, prefix);
    chart.drawing().draw(graphics, size);
    StringWriter text = new StringWriter(1 << 16);
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      xml.writeCharacters("\n");
      begin(xml, chart, size, prefix);
      write(xml, graphics.clips().definitions(document));
      Element drawn = graphics.getTopLevelGroup(false);
      for (Node each = drawn.getFirstChild(); each != null; each = each.getNextSibling()) {
        write(xml, each);
      }
      xml.writeEndElement();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("Chart " + chart.id() + " cannot be written as SVG.", e);
    }
    return text.append('\n').toString();
  }

  private static void begin(XMLStreamWriter xml, Chart chart, ChartSize size, String prefix)
      throws XMLStreamException {
    xml.writeStartElement("svg");
    xml.writeDefaultNamespace(SVG);
    xml.writeAttribute("id", prefix);
    xml.writeAttribute("width", Integer.toString(size.width()));
    xml.writeAttribute("height", Integer.toString(size.height()));
    xml.writeAttribute(
        "viewBox", String.format(Locale.ROOT, "0 0 %d %d", size.width(), size.height()));
    xml.writeAttribute("role", "img");
    xml.writeAttribute("aria-labelledby", prefix + "-title" + ' ' + prefix + "-desc");
    words(xml, "title", prefix + "-title", chart.title());
    words(xml, "desc", prefix + "-desc", chart.altText());
  }

  private static void words(XMLStreamWriter xml, String tag, String id, String words)
      throws XMLStreamException {
    xml.writeStartElement(tag);
    xml.writeAttribute("id", id);
    xml.writeCharacters(Characters.clean(words));
    xml.writeEndElement();
  }

  private static void write(XMLStreamWriter xml, Node node) throws XMLStreamException {
    if (!(node instanceof Element element)) {
      xml.writeCharacters(node.getNodeValue());
      return;
    }
    if (element.hasChildNodes()) {
      xml.writeStartElement(element.getTagName());
    } else {
      xml.writeEmptyElement(element.getTagName());
    }
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      xml.writeAttribute(attributes.item(i).getNodeName(), attributes.item(i).getNodeValue());
    }
    for (Node each = element.getFirstChild(); each != null; each = each.getNextSibling()) {
      write(xml, each);
    }
    if (element.hasChildNodes()) {
      xml.writeEndElement();
    }
  }

  private static Document document() {
    try {
      return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("Every Java makes an empty document.", e);
    }
  }
}
