package org.demarche.report.deck;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.demarche.chart.draw.Palette;
import org.demarche.report.deck.NativeChart.Bars;
import org.demarche.report.deck.NativeChart.Interval;
import org.demarche.report.deck.NativeChart.Intervals;
import org.demarche.report.deck.NativeChart.Part;

/** The two parts of an editable chart: what is drawn, and the sheet that holds its numbers. */
final class ChartParts {
  private static final String SHEET = "Sheet1";
  private static final int ROW_AXIS = 1;
  private static final int VALUE_AXIS = 2;
  private static final double LABELLED_FROM = .055;

  /** From this luminance on black letters stand out better than white ones. */
  private static final double PALE = .18;

  private static final double ROOM_FOR_NAMES = .8;

  private ChartParts() {}

  static byte[] drawing(NativeChart chart) {
    try {
      return chart instanceof Bars bars ? bars(bars) : intervals((Intervals) chart);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("A chart of numbers and names can be written as XML.", e);
    }
  }

  static void fill(XSSFWorkbook book, NativeChart chart) {
    XSSFSheet sheet = book.createSheet(SHEET);
    if (chart instanceof Bars bars) {
      XSSFRow head = sheet.createRow(0);
      for (int part = 0; part < bars.parts().size(); part++) {
        head.createCell(part + 1).setCellValue(bars.parts().get(part).name());
      }
      for (int row = 0; row < bars.rows().size(); row++) {
        XSSFRow cells = sheet.createRow(row + 1);
        cells.createCell(0).setCellValue(bars.rows().get(row));
        for (int part = 0; part < bars.parts().size(); part++) {
          cells.createCell(part + 1).setCellValue(bars.parts().get(part).shares().get(row));
        }
      }
    } else {
      List<Interval> rows = ((Intervals) chart).rows();
      for (int row = 0; row < rows.size(); row++) {
        List<Double> ends = ends(rows.get(row));
        for (int end = 0; end < ends.size(); end++) {
          XSSFRow cells = sheet.createRow(row * ends.size() + end);
          cells.createCell(0).setCellValue(rows.get(row).name());
          cells.createCell(1).setCellValue(ends.get(end));
          cells.createCell(2).setCellValue(rows.size() - row);
        }
      }
    }
  }

  private static List<Double> ends(Interval row) {
    return List.of(row.low(), row.value(), row.high());
  }

  private static byte[] bars(Bars bars) throws XMLStreamException {
    ChartXml xml = new ChartXml();
    return xml.document(
        true,
        () -> {
          xml.empty("c:layout");
          xml.in(
              "c:barChart",
              () -> {
                xml.value("c:barDir", "bar");
                xml.value("c:grouping", "percentStacked");
                xml.value("c:varyColors", 0);
                for (int part = 0; part < bars.parts().size(); part++) {
                  part(xml, bars, part);
                }
                xml.value("c:gapWidth", 35);
                xml.value("c:overlap", 100);
                xml.value("c:axId", ROW_AXIS);
                xml.value("c:axId", VALUE_AXIS);
              });
          xml.in("c:catAx", () -> rowAxis(xml));
          xml.in(
              "c:valAx",
              () -> {
                valueAxis(xml, "max", () -> xml.value("c:orientation", "minMax"), "0%", "");
                xml.value("c:crossBetween", "between");
              });
        });
  }

  private static void part(ChartXml xml, Bars bars, int index) throws XMLStreamException {
    Part part = bars.parts().get(index);
    String column = String.valueOf((char) ('B' + index));
    int last = bars.rows().size() + 1;
    xml.in(
        "c:ser",
        () -> {
          xml.value("c:idx", index);
          xml.value("c:order", index);
          xml.name(SHEET + "!$" + column + "$1", part.name());
          xml.fill(part.color());
          xml.value("c:invertIfNegative", 0);
          xml.in("c:dLbls", () -> shares(xml, part));
          xml.in("c:cat", () -> xml.texts(SHEET + "!$A$2:$A$" + last, bars.rows()));
          xml.in(
              "c:val",
              () ->
                  xml.numbers(
                      SHEET + "!$" + column + "$2:$" + column + "$" + last, part.shares(), "0%"));
        });
  }

  /** Shares are written into their parts, where these are wide enough. */
  private static void shares(ChartXml xml, Part part) throws XMLStreamException {
    for (int row = 0; row < part.shares().size(); row++) {
      if (part.shares().get(row) < LABELLED_FROM) {
        int index = row;
        xml.in(
            "c:dLbl",
            () -> {
              xml.value("c:idx", index);
              xml.value("c:delete", 1);
            });
      }
    }
    xml.format("0%");
    xml.letters("1400", Palette.luminance(part.color()) > PALE ? Color.BLACK : Color.WHITE);
    xml.value("c:dLblPos", "ctr");
    labels(xml, true, false);
  }

  private static void labels(ChartXml xml, boolean value, boolean name) throws XMLStreamException {
    xml.value("c:showLegendKey", 0);
    xml.value("c:showVal", value ? 1 : 0);
    xml.value("c:showCatName", 0);
    xml.value("c:showSerName", name ? 1 : 0);
    xml.value("c:showPercent", 0);
    xml.value("c:showBubbleSize", 0);
  }

  private static void rowAxis(ChartXml xml) throws XMLStreamException {
    xml.value("c:axId", ROW_AXIS);
    xml.in("c:scaling", () -> xml.value("c:orientation", "maxMin"));
    xml.value("c:delete", 0);
    xml.value("c:axPos", "l");
    xml.value("c:majorTickMark", "none");
    xml.value("c:minorTickMark", "none");
    xml.value("c:tickLblPos", "low");
    xml.line(Palette.GRID, 0);
    xml.letters("1400", Palette.TEXT);
    xml.value("c:crossAx", VALUE_AXIS);
    xml.value("c:crosses", "autoZero");
  }

  private static void valueAxis(
      ChartXml xml, String crosses, ChartXml.Inside scaling, String format, String title)
      throws XMLStreamException {
    xml.value("c:axId", VALUE_AXIS);
    xml.in("c:scaling", scaling);
    // Bars have their numbers inside.
    xml.value("c:delete", title.isEmpty() ? 1 : 0);
    xml.value("c:axPos", "b");
    if (!title.isEmpty()) {
      xml.in("c:majorGridlines", () -> xml.line(Palette.GRID, .75));
      xml.title(title);
    }
    xml.format(format);
    xml.value("c:majorTickMark", "none");
    xml.value("c:minorTickMark", "none");
    xml.value("c:tickLblPos", "low");
    xml.line(Palette.GRID, 0);
    xml.letters("1400", Palette.MUTED);
    xml.value("c:crossAx", ROW_AXIS);
    xml.value("c:crosses", crosses);
  }

  private static byte[] intervals(Intervals chart) throws XMLStreamException {
    ChartXml xml = new ChartXml();
    List<Interval> rows = chart.rows();
    double low = Math.min(0, rows.stream().mapToDouble(Interval::low).min().orElse(0));
    double high = Math.max(0, rows.stream().mapToDouble(Interval::high).max().orElse(0));
    double step = step(Math.max(high - low, Double.MIN_NORMAL));
    double from = step * Math.floor(low / step);
    double to = step * Math.ceil((high + ROOM_FOR_NAMES * (high - low)) / step);
    return xml.document(
        false,
        () -> {
          xml.empty("c:layout");
          xml.in(
              "c:scatterChart",
              () -> {
                xml.value("c:scatterStyle", "lineMarker");
                xml.value("c:varyColors", 0);
                for (int row = 0; row < rows.size(); row++) {
                  interval(xml, rows, row);
                }
                xml.value("c:axId", VALUE_AXIS);
                xml.value("c:axId", ROW_AXIS);
              });
          xml.in("c:valAx", () -> across(xml, from, to, step, chart.axis()));
          xml.in("c:valAx", () -> heights(xml, rows.size()));
        });
  }

  private static void across(ChartXml xml, double from, double to, double step, String title)
      throws XMLStreamException {
    valueAxis(
        xml,
        "min",
        () -> {
          xml.value("c:orientation", "minMax");
          xml.value("c:max", to);
          xml.value("c:min", from);
        },
        "General",
        title);
    xml.value("c:crossBetween", "midCat");
    xml.value("c:majorUnit", step);
  }

  /** A round number of which six or so make a length. */
  private static double step(double length) {
    double power = Math.pow(10, Math.floor(Math.log10(length / 6)));
    return DoubleStream.of(1, 2, 5, 10)
        .map(each -> each * power)
        .filter(each -> length / each <= 7)
        .findFirst()
        .orElse(10 * power);
  }

  /** The axis of the rows has no numbers: only the line of zero stands on it. */
  private static void heights(ChartXml xml, int rows) throws XMLStreamException {
    xml.value("c:axId", ROW_AXIS);
    xml.in(
        "c:scaling",
        () -> {
          xml.value("c:orientation", "minMax");
          xml.value("c:max", rows + .6);
          xml.value("c:min", .4);
        });
    xml.value("c:delete", 0);
    xml.value("c:axPos", "l");
    xml.format("General");
    xml.value("c:majorTickMark", "none");
    xml.value("c:minorTickMark", "none");
    xml.value("c:tickLblPos", "none");
    xml.line(Palette.RULE, 1.5);
    xml.value("c:crossAx", VALUE_AXIS);
    xml.value("c:crosses", "autoZero");
    xml.value("c:crossBetween", "midCat");
  }

  private static void interval(ChartXml xml, List<Interval> rows, int index)
      throws XMLStreamException {
    Interval row = rows.get(index);
    int first = 3 * index + 1;
    List<Double> heights = new ArrayList<>(Collections.nCopies(3, (double) (rows.size() - index)));
    xml.in(
        "c:ser",
        () -> {
          xml.value("c:idx", index);
          xml.value("c:order", index);
          xml.name(SHEET + "!$A$" + first, row.name());
          xml.line(row.color(), 2.5);
          xml.in("c:marker", () -> xml.value("c:symbol", "none"));
          xml.in("c:dPt", () -> mark(xml, row.color()));
          xml.in("c:dLbls", () -> nameAtTheEnd(xml));
          xml.in("c:xVal", () -> xml.numbers(cells("B", first), ends(row), "General"));
          xml.in("c:yVal", () -> xml.numbers(cells("C", first), heights, "General"));
          xml.value("c:smooth", 0);
        });
  }

  private static String cells(String column, int first) {
    return SHEET + "!$" + column + "$" + first + ":$" + column + "$" + (first + 2);
  }

  private static void mark(ChartXml xml, Color color) throws XMLStreamException {
    xml.value("c:idx", 1);
    xml.in(
        "c:marker",
        () -> {
          xml.value("c:symbol", "circle");
          xml.value("c:size", 11);
          xml.fill(color);
        });
    xml.value("c:bubble3D", 0);
    xml.line(color, 2.5);
  }

  private static void nameAtTheEnd(ChartXml xml) throws XMLStreamException {
    xml.in(
        "c:dLbl",
        () -> {
          xml.value("c:idx", 2);
          xml.lettersInOneLine("1400", Palette.TEXT);
          xml.value("c:dLblPos", "r");
          labels(xml, false, true);
        });
    labels(xml, false, false);
  }
}
