package org.demarche.chart.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.demarche.chart.Chart;
import org.demarche.chart.ChartFiles;
import org.demarche.chart.ChartFormat;
import org.demarche.chart.ChartSize;
import org.demarche.chart.font.HouseFonts;
import org.demarche.chart.font.SetLine;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Where the words of a chart stand, read back from its SVG. */
final class TextBoxes {
  private static final Pattern SIZE = Pattern.compile("font-size:([0-9.]+)px");
  private static final double SLACK = 1.5;

  /** Points on a slide or a square, and pixels on a phone's column, that no word falls below. */
  static final double LEAST_ON_A_SLIDE = 14;

  private static final double LEAST_ON_A_PHONE = 12;

  private final String chart;
  private final ChartSize size;
  private final List<Box> boxes = new ArrayList<>();

  private record Box(String text, double size, Rectangle2D area) {}

  TextBoxes(Chart chart, ChartSize size) throws Exception {
    this.chart = chart.id() + " " + size;
    this.size = size;
    byte[] svg = ChartFiles.render(chart, ChartFormat.SVG, size);
    NodeList all =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg))
            .getElementsByTagName("text");
    for (int i = 0; i < all.getLength(); i++) {
      add((Element) all.item(i));
    }
  }

  /** Words of a chart lie on a slide, apart and large enough, and what it shows is told too. */
  static void holdOnTheSlide(Chart chart) throws Exception {
    new TextBoxes(chart, ChartSize.SLIDE).lieOnTheCanvas().keepApart().areAtLeast(LEAST_ON_A_SLIDE);
    assertThat(chart.altText()).isNotBlank();
    assertThat(chart.table().rows()).isNotEmpty();
  }

  /** Words of a chart lie on a column and on a square, apart and large enough. */
  static void holdOnAColumnAndASquare(Chart chart) throws Exception {
    new TextBoxes(chart, ChartSize.COLUMN)
        .lieOnTheCanvas()
        .keepApart()
        .areAtLeast(LEAST_ON_A_PHONE);
    new TextBoxes(chart, ChartSize.SQUARE)
        .lieOnTheCanvas()
        .keepApart()
        .areAtLeast(LEAST_ON_A_SLIDE);
  }

  private void add(Element text) {
    String style =
        text.getAttribute("style") + ((Element) text.getParentNode()).getAttribute("style");
    Matcher found = SIZE.matcher(style);
    assertThat(found.find()).as(style).isTrue();
    double points = Double.parseDouble(found.group(1));
    boolean bold = style.contains("font-weight:600");
    Font font = bold ? HouseFonts.semiBold(points) : HouseFonts.regular(points);
    String words = text.getTextContent();
    if (words.isBlank()) {
      return;
    }
    double x = Svg.number(text, "x");
    double y = Svg.number(text, "y");
    double width = SetLine.of(words, font).width();
    // Capitals and figures rise by .73 of the size; what hangs below the line may touch a rule.
    boxes.add(
        new Box(words, points, new Rectangle2D.Double(x, y - .73 * points, width, .75 * points)));
  }

  /** No word leaves the canvas. */
  TextBoxes lieOnTheCanvas() {
    Rectangle2D canvas = new Rectangle2D.Double(0, 0, size.width(), size.height());
    for (Box box : boxes) {
      assertThat(canvas.contains(box.area()))
          .as("%s: “%s” at %s leaves the canvas", chart, box.text(), box.area())
          .isTrue();
    }
    return this;
  }

  /** No two words stand on each other. */
  TextBoxes keepApart() {
    for (int i = 0; i < boxes.size(); i++) {
      for (int j = 0; j < i; j++) {
        Rectangle2D common = boxes.get(i).area().createIntersection(boxes.get(j).area());
        assertThat(common.getWidth() > SLACK && common.getHeight() > SLACK)
            .as("%s: “%s” meets “%s”", chart, boxes.get(i).text(), boxes.get(j).text())
            .isFalse();
      }
    }
    return this;
  }

  /** Nothing is smaller than so many points. */
  TextBoxes areAtLeast(double points) {
    for (Box box : boxes) {
      assertThat(box.size())
          .as("%s: size of “%s”", chart, box.text())
          .isGreaterThanOrEqualTo(points);
    }
    return this;
  }
}
