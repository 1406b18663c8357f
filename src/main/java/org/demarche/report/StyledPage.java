package org.demarche.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.demarche.chart.Chart;
import org.demarche.chart.ChartFiles;
import org.demarche.chart.ChartFormat;
import org.demarche.chart.ChartSize;
import org.demarche.report.print.PdfWriter;
import org.demarche.report.print.PrintOutput;

/**
 * Pages in the report's style from other templates: HTML in one file with styles, fonts and
 * pictures inside, and tagged PDF. Equal arguments give equal bytes.
 */
public final class StyledPage {
  /** Where the fonts go, once it is known which characters they have to hold. */
  private static final String FONTS = "@@fonts@@";

  private StyledPage() {}

  /**
   * A chart as a page shows it.
   *
   * @param id of the chart
   * @param title the finding
   * @param wide SVG for a screen
   * @param narrow SVG for a phone
   * @param inWords its text alternative
   */
  public record Picture(String id, String title, String wide, String narrow, String inWords) {}

  /**
   * Pictures with the styles that they share.
   *
   * @param pictures in the order of the charts
   * @param css for the page's style sheet
   */
  public record Drawn(List<Picture> pictures, String css) {
    /** Copies the list. */
    public Drawn {
      pictures = List.copyOf(pictures);
    }
  }

  /**
   * Draws charts for a page of HTML.
   *
   * @param charts any
   */
  public static Drawn draw(List<Chart> charts) {
    SvgSheet sheet = new SvgSheet();
    List<Picture> pictures = new ArrayList<>();
    for (Chart chart : charts) {
      pictures.add(
          new Picture(
              chart.id(),
              chart.title(),
              sheet.fold(svg(chart, ChartSize.SLIDE)),
              sheet.fold(svg(chart, ChartSize.COLUMN)),
              chart.altText()));
    }
    return new Drawn(pictures, sheet.css());
  }

  private static String svg(Chart chart, ChartSize size) {
    try {
      byte[] bytes = ChartFiles.render(chart, ChartFormat.SVG, size);
      String svg = new String(bytes, StandardCharsets.UTF_8);
      return svg.substring(svg.indexOf("<svg")).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The style sheet of a page on a screen, without that of its pictures. */
  public static String screenCss() {
    return FONTS + Style.text("report.css");
  }

  /** The style sheet of a printed page. */
  public static String printCss() {
    return Style.text("print.css") + Style.text("paper.css");
  }

  /** What a printed page of briefs has beside it: they are read at arm's length. */
  public static String briefCss() {
    return Style.text("briefs.css");
  }

  /**
   * Makes a page.
   *
   * @param template its name, from the folder of templates
   * @param page what it shows, with {@link #screenCss} in its styles
   * @return HTML
   */
  public static String html(String template, Object page) {
    StringOutput html = new StringOutput();
    TemplateEngine.createPrecompiled(ContentType.Html).render(template, page, new PageOutput(html));
    String whole = html.toString();
    return whole.replaceFirst(FONTS, Style.fonts(whole));
  }

  /**
   * Prints a page.
   *
   * @param template as above
   * @param page what it shows, with {@link #printCss} as its styles
   * @param charts those that the page shows by {@code <object type="demarche/chart">}
   * @param made when its contents came to be, as the file says
   * @param id of the document; the same for the same contents
   * @return PDF
   */
  public static byte[] pdf(
      String template, Object page, List<Chart> charts, Instant made, long id) {
    StringOutput html = new StringOutput();
    TemplateEngine.createPrecompiled(ContentType.Html)
        .render(template, page, new PrintOutput(html));
    try {
      return new PdfWriter(charts).write(html.toString(), made, id).bytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
