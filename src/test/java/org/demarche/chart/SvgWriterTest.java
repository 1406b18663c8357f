package org.demarche.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.demarche.chart.draw.Ink;
import org.demarche.chart.draw.Pen;
import org.demarche.chart.kind.SampleCharts;
import org.demarche.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

final class SvgWriterTest {

  private static final int WIDTH = 480;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>'\"><img src=x onerror=alert(2)>&amp;]]>--><!--",
        "\u001B[31m\u001B]0;title\u0007\u202Egnp.exe\u0000\u009B31m",
        "half \uD83D and \uDE80, no characters \uFFFE \uFFFF",
        "line\nbreak\rand\ttab\u2028",
        "<![CDATA[ &#0; &lol;",
        "إيران قطر 中国 🚀"
      })
  void whateverTheWordsHoldTheDocumentIsWellFormedAndSaysNoMoreThanText(String hostile)
      throws Exception {
    Document svg =
        svg(
            hostile + ".",
            graphics -> {
              new Pen(graphics, 12, Words.english()).text(hostile, 10, 20, Ink.TEXT);
              graphics.drawString(hostile, 10, 40);
            });
    assertThat(tags(svg))
        .containsOnly("svg", "title", "desc", "defs", "text")
        .filteredOn("text"::equals)
        .hasSize(2);
    assertThat(svg.getDocumentElement().getTextContent())
        .doesNotContainPattern("[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\u202E\uFFFE\uFFFF]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>'\"><img src=x onerror=alert(2)>&amp;]]>--><!--",
        "\u001B[31mred\u202E\u0000\uFFFE\uD83D",
        "جمهورية إيران الإسلامية 2030",
        "中华人民共和国与邻国之间的长期封锁海峡危机以及其后的谈判"
      })
  void chartsOfAnyNamesAreWellFormedAndHoldNumbersOnly(String name) throws Exception {
    List<Arm> arms =
        List.of(
            new Arm("one", name, 0, true),
            new Arm("two", "As it is", 1, false),
            new Arm("three", name + name, 2, false));
    for (Chart chart : SampleCharts.of(arms, List.of(name))) {
      for (ChartSize size : ChartSize.values()) {
        byte[] bytes = ChartFiles.render(chart, ChartFormat.SVG, size);
        NodeList all = parse(bytes).getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
          assertThat(((Element) all.item(i)).getAttribute("d"))
              .doesNotContain("N", "Inf", "\uFFFD");
          assertThat(all.item(i).getNodeName()).isNotIn("script", "img", "image");
        }
      }
    }
  }

  @Test
  void textThatXmlCanHoldComesBackAsItWas() throws Exception {
    String words = "a < b & \"c\" > 'd' ]]> ñ 中";
    Document svg = svg(words, graphics -> graphics.drawString(words, 0, 10));
    assertThat(svg.getElementsByTagName("text").item(0).getTextContent()).isEqualTo(words);
    assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(words);
  }

  @Test
  void aCoordinateThatIsNoNumberIsNotWritten() throws Exception {
    Path2D path = new Path2D.Double();
    path.moveTo(1, 1);
    path.lineTo(Double.NaN, 5);
    Document svg =
        svg(
            "Title",
            graphics -> {
              graphics.draw(path);
              graphics.fill(new Rectangle2D.Double(0, Double.POSITIVE_INFINITY, 5, 5));
              graphics.fill(new Rectangle2D.Double(0, 0, Double.NaN, 5));
              graphics.draw(new Line2D.Double(0, 0, Double.NEGATIVE_INFINITY, 1));
              graphics.drawString("nowhere", Float.NaN, 3f);
              graphics.draw(new Line2D.Double(0, 0, 7, 1));
            });
    assertThat(tags(svg)).containsExactlyInAnyOrder("svg", "title", "desc", "defs", "line");
  }

  @Test
  void styleHoldsWhatWasSetAndNothingThatIsAssumedAnyway() throws Exception {
    Document svg =
        svg(
            "Title",
            graphics -> {
              graphics.setColor(new Color(255, 0, 0, 51));
              graphics.setStroke(
                  new BasicStroke(
                      .86f,
                      BasicStroke.CAP_ROUND,
                      BasicStroke.JOIN_BEVEL,
                      1,
                      new float[] {2, 1.5f},
                      .5f));
              graphics.draw(new Line2D.Double(0, 0, 5, 5));
              graphics.setColor(Color.BLUE);
              graphics.fill(new Rectangle2D.Double(1.04, 2.06, 3, 4));
            });
    assertThat(style(svg, "line"))
        .isEqualTo(
            "fill:none;stroke:rgb(255,0,0);stroke-opacity:0.2;stroke-width:0.86;stroke-linecap:round;"
                + "stroke-linejoin:bevel;stroke-dasharray:2,1.5;stroke-dashoffset:0.5;");
    assertThat(style(svg, "rect")).isEqualTo("fill:rgb(0,0,255);");
    assertThat(((Element) svg.getElementsByTagName("rect").item(0)).getAttribute("y"))
        .isEqualTo("2.1");
  }

  @Test
  void equalClipsAreDefinedOnceAndNothingIsClippedByAnEmptyOne() throws Exception {
    Document svg =
        svg(
            "Title",
            graphics -> {
              for (int i = 0; i < 3; i++) {
                graphics.setClip(new Rectangle2D.Double(0, 0, 10 + i / 2, 10));
                graphics.fill(new Rectangle2D.Double(0, 0, 20, 20));
              }
              graphics.setClip(null);
              graphics.fill(new Rectangle2D.Double(0, 0, WIDTH, 20));
            });
    NodeList rectangles = svg.getElementsByTagName("rect");
    List<String> clips = new ArrayList<>();
    for (int i = 0; i < rectangles.getLength(); i++) {
      clips.add(((Element) rectangles.item(i)).getAttribute("clip-path"));
    }
    assertThat(clips)
        .containsExactly(
            "url(#sample-column-clip-0)",
            "url(#sample-column-clip-0)",
            "url(#sample-column-clip-1)",
            "");
    assertThat(svg.getElementsByTagName("clipPath").getLength()).isEqualTo(2);
  }

  private interface Draws {
    void on(Graphics2D graphics);
  }

  private static Document svg(String words, Draws draws) throws Exception {
    ChartTable table = new ChartTable(List.of("a"), List.of());
    Drawing drawing = (graphics, size) -> draws.on(graphics);
    Chart chart = new Chart("sample", words, "", "", words, table, drawing);
    return parse(ChartFiles.render(chart, ChartFormat.SVG, ChartSize.COLUMN));
  }

  private static Document parse(byte[] bytes) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(bytes));
  }

  private static String style(Document svg, String tag) {
    return ((Element) svg.getElementsByTagName(tag).item(0)).getAttribute("style");
  }

  private static List<String> tags(Document svg) {
    NodeList all = svg.getElementsByTagName("*");
    List<String> tags = new ArrayList<>();
    for (int i = 0; i < all.getLength(); i++) {
      tags.add(all.item(i).getNodeName());
    }
    return tags;
  }
}
