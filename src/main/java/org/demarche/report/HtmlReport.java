package org.demarche.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.demarche.chart.Chart;
import org.demarche.chart.ChartFiles;
import org.demarche.chart.ChartFormat;
import org.demarche.chart.ChartSize;
import org.demarche.report.page.ReportPage;
import org.demarche.results.AtomicFile;
import org.demarche.words.Language;
import org.demarche.words.Message;
import org.demarche.words.Words;

/**
 * One self-contained page of HTML about a finished run: text, tables and charts, with style sheet
 * and fonts inside. It loads nothing; a small script lets tables be sorted, and the page is whole
 * without it. The same run gives the same bytes.
 */
public final class HtmlReport {
  private static final String NAME = "report";
  private static final String HTML = ".html";

  /** The name of the English page within the run's folder. */
  public static final String FILE = NAME + HTML;

  /** Where the fonts go, once it is known which characters they have to hold. */
  private static final String FONTS = "@@fonts@@";

  private HtmlReport() {}

  /** The name of the page in a language: {@code report.html}, {@code report.es.html}. */
  public static String file(Language language) {
    return NAME + language.suffix() + HTML;
  }

  /** Is told of a chart that cannot be drawn here; the page says so in its place. */
  @FunctionalInterface
  public interface Gaps {
    /**
     * Called for each such chart.
     *
     * @param chart its id
     * @param failure why
     */
    void add(String chart, Throwable failure);
  }

  /**
   * Writes the page into the run's folder, under a temporary name first.
   *
   * @param run the run
   * @param book its charts
   * @param gaps told of charts that cannot be drawn
   * @return the file
   * @throws org.demarche.results.RunFolderException if it cannot be written
   */
  public static Path write(FinishedRun run, ChartBook book, Gaps gaps) {
    Path file = run.folder().path().resolve(file(run.words().language()));
    byte[] page = render(run, book, gaps).getBytes(StandardCharsets.UTF_8);
    AtomicFile.write(file, out -> out.write(page));
    return file;
  }

  /**
   * Makes the page.
   *
   * @param run the run
   * @param book its charts
   * @param gaps told of charts that cannot be drawn
   * @return HTML
   */
  public static String render(FinishedRun run, ChartBook book, Gaps gaps) {
    SvgSheet sheet = new SvgSheet();
    List<ReportPage.Figure> figures =
        figures(book, gaps, run.words()).stream()
            .map(figure -> figure.drawn(sheet.fold(figure.wide()), sheet.fold(figure.narrow())))
            .toList();
    String css = FONTS + Style.text("report.css") + sheet.css();
    ReportPage page = new PageMaker(run, book).page(figures, css);
    StringOutput html = new StringOutput();
    TemplateEngine.createPrecompiled(ContentType.Html)
        .render("report.jte", page, new PageOutput(html));
    String whole = html.toString();
    return whole.replaceFirst(FONTS, Style.fonts(whole));
  }

  private static List<ReportPage.Figure> figures(ChartBook book, Gaps gaps, Words words) {
    return book.charts().parallelStream().map(chart -> figure(chart, gaps, words)).toList();
  }

  static ReportPage.Figure figure(Chart chart, Gaps gaps, Words words) {
    String gap = "<p><em>" + words.say(Message.of("report-chart-gap")) + "</em></p>";
    String wide = gap;
    String narrow = gap;
    try {
      wide = svg(chart, ChartSize.SLIDE);
      narrow = svg(chart, ChartSize.COLUMN);
    } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
      gaps.add(chart.id(), e);
    }
    return new ReportPage.Figure(
        chart.id(),
        chart.title(),
        wide,
        narrow,
        chart.altText(),
        PageMaker.reading(chart, words),
        ChartFiles.table(chart, words.language()));
  }

  /** The drawing without the declaration that only a file of its own may begin with. */
  private static String svg(Chart chart, ChartSize size) {
    try {
      byte[] bytes = ChartFiles.render(chart, ChartFormat.SVG, size);
      String svg = new String(bytes, StandardCharsets.UTF_8);
      return svg.substring(svg.indexOf("<svg")).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
