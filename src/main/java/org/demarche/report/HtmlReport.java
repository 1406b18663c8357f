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
import org.demarche.chart.Undrawn;
import org.demarche.experiment.Samplers;
import org.demarche.report.page.ReportPage;
import org.demarche.results.AtomicFile;
import org.demarche.words.Message;
import org.demarche.words.Shown;
import org.demarche.words.Words;

/**
 * One self-contained page of HTML about a finished run: text, tables and charts, with style sheet
 * and fonts inside. It loads nothing and runs no script. The same run gives the same bytes.
 */
public final class HtmlReport {
  /** The name of the page within the run's folder. */
  public static final String FILE = "report.html";

  private HtmlReport() {}

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
    Path file = run.folder().path().resolve(FILE);
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
    StringOutput html = new StringOutput();
    ReportPage page = page(run, book, gaps);
    TemplateEngine.createPrecompiled(ContentType.Html)
        .render("report.jte", page, new PageOutput(html));
    return html.toString();
  }

  private static ReportPage page(FinishedRun run, ChartBook book, Gaps gaps) {
    Results results = new Results(run);
    Closing closing = new Closing(run);
    return new ReportPage(
        run.run().title(),
        new ReportPage.Asked(run.scenario().summary(), run.say(design(run))),
        new Answers(run, book.tally(), results).lines(),
        new ArmTexts(run).texts(),
        new Tables(run, book.tally(), results).outcomes(),
        figures(book, gaps, run.words()),
        book.undrawn().stream().map(Undrawn::said).map(run::say).toList(),
        book.storyNote(),
        new BasisText(run.plan(), run.words()).basis(),
        closing.limits(),
        closing.failures(),
        closing.reproduce(),
        new ReportPage.Look(Style.css(), run.words()));
  }

  private static Message design(FinishedRun run) {
    double days = run.run().horizonDays();
    return Message.of(
        "report-design",
        "days",
        Message.of(
            "report-days",
            "number",
            DistributionWords.number(days),
            "case",
            new Shown.Case(days == 1 ? "one" : "other")),
        "start",
        run.plan().start().toLocalDate(),
        "arms",
        run.run().arms().size(),
        "replications",
        run.manifest().replications(),
        "design",
        Samplers.get(run.manifest().request().design()).title());
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
    return new ReportPage.Figure(chart.id(), chart.title(), wide, narrow, chart.altText());
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
