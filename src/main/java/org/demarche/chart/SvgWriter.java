package org.demarche.chart;

import java.util.Locale;
import org.jfree.svg.SVGGraphics2D;

/** Turns a chart into an SVG document with a title, a description and text that stays text. */
final class SvgWriter {

  private static final String FAMILIES = HouseFonts.FAMILY + ", Helvetica Neue, Arial, sans-serif";

  private SvgWriter() {}

  static String toSvg(Chart chart, ChartSize size) {
    SVGGraphics2D graphics = new SVGGraphics2D(size.width(), size.height());
    // The library's own prefix is the clock: ids would differ from run to run, and between charts
    // of one page.
    String prefix = chart.id() + size.suffix();
    graphics.setDefsKeyPrefix(prefix);
    graphics.setGeomDoubleConverter(SvgWriter::number);
    graphics.setTransformDoubleConverter(SvgWriter::number);
    graphics.setFontFunction(SvgWriter::family);
    chart.drawing().draw(graphics, size);
    String svg = graphics.getSVGElement(prefix, true, null, null, null);
    int endOfTag = svg.indexOf('>');
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + svg.substring(0, endOfTag)
        + String.format(
            Locale.ROOT,
            " viewBox=\"0 0 %d %d\" role=\"img\" aria-labelledby=\"%s-title %s-desc\">",
            size.width(),
            size.height(),
            prefix,
            prefix)
        + "<title id=\""
        + prefix
        + "-title\">"
        + escape(chart.title())
        + "</title>"
        + "<desc id=\""
        + prefix
        + "-desc\">"
        + escape(chart.altText())
        + "</desc>"
        + svg.substring(endOfTag + 1)
        + "\n";
  }

  /** What follows {@code font-family:} within a style attribute in single quotes. */
  private static String family(String family) {
    return FAMILIES + (family.equals(HouseFonts.FAMILY) ? "" : "; font-weight: 600");
  }

  /** A tenth of a point: finer than the eye, and files stay small. */
  private static String number(double value) {
    double rounded = Math.rint(value * 10) / 10;
    return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
