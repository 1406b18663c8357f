package org.demarche.chart.kind;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.demarche.chart.Chart;
import org.demarche.chart.ChartFiles;
import org.demarche.chart.ChartFormat;
import org.demarche.chart.ChartSize;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads back what a chart has drawn, from its SVG. */
final class Svg {

  private final Document document;

  Svg(Chart chart) throws Exception {
    this(chart, ChartSize.SLIDE);
  }

  Svg(Chart chart, ChartSize size) throws Exception {
    byte[] bytes = ChartFiles.render(chart, ChartFormat.SVG, size);
    document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(bytes));
  }

  /** Elements with a tag whose own or group's style paints in a colour. */
  List<Element> painted(String tag, String property, Color color) {
    String wanted =
        property + ":rgb(" + color.getRed() + "," + color.getGreen() + "," + color.getBlue() + ")";
    List<Element> found = new ArrayList<>();
    NodeList all = document.getElementsByTagName(tag);
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      String style =
          element.getAttribute("style") + ((Element) element.getParentNode()).getAttribute("style");
      if (style.contains(wanted)) {
        found.add(element);
      }
    }
    return found;
  }

  /** All text, in the order drawn. */
  List<String> texts() {
    List<String> found = new ArrayList<>();
    NodeList all = document.getElementsByTagName("text");
    for (int i = 0; i < all.getLength(); i++) {
      found.add(all.item(i).getTextContent());
    }
    return found;
  }

  static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }
}
