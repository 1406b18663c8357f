package org.demarche.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.demarche.chart.Chart;
import org.demarche.chart.ChartFiles;
import org.demarche.chart.ChartFormat;
import org.demarche.chart.ChartSize;
import org.demarche.experiment.Samplers;
import org.demarche.report.page.ReportPage;
import org.demarche.results.AtomicFile;

/**
 * One self-contained page of HTML about a finished run: text, tables and charts, with style sheet
 * and fonts inside. It loads nothing and runs no script. The same run gives the same bytes.
 */
public final class HtmlReport {
  /** The name of the page within the run's folder. */
  public static final String FILE = "report.html";

  private static final String GAP =
      "<p><em>This chart could not be drawn when the report was written; its content follows in"
          + " words.</em></p>";

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
        new ReportPage.Asked(run.scenario().summary(), design(run)),
        new Answers(run, book.tally(), results).lines(),
        new ArmTexts(run).texts(),
        new Tables(run, book.tally(), results).outcomes(),
        figures(book, gaps),
        book.undrawn(),
        book.storyNote(),
        new BasisText(run.plan()).basis(),
        closing.limits(),
        closing.failures(),
        closing.reproduce(),
        new ReportPage.Look(Style.css()));
  }

  private static String design(FinishedRun run) {
    int arms = run.arms().size();
    int replications = run.manifest().replications();
    return String.format(
        Locale.ROOT,
        "What may follow over %s from %s, under %s? %s run %s%s. Worlds are sampled by %s.",
        days(run.run().horizonDays()),
        run.plan().start().toLocalDate(),
        arms == 1 ? "one policy arm" : arms + " policy arms",
        arms == 1 ? "It was" : "Each arm was",
        replications == 1 ? "once" : String.format(Locale.ROOT, "%,d times", replications),
        arms == 1 ? "" : "; replication r of every arm meets the same world and the same chance",
        Samplers.get(run.manifest().request().design()).title());
  }

  private static String days(double days) {
    return DistributionWords.number(days) + (days == 1 ? " day" : " days");
  }

  private static List<ReportPage.Figure> figures(ChartBook book, Gaps gaps) {
    return book.charts().parallelStream().map(chart -> figure(chart, gaps)).toList();
  }

  static ReportPage.Figure figure(Chart chart, Gaps gaps) {
    String wide = GAP;
    String narrow = GAP;
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
