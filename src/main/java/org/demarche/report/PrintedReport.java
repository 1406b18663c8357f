package org.demarche.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.demarche.chart.Chart;
import org.demarche.chart.ChartFiles;
import org.demarche.report.page.ReportPage;
import org.demarche.report.print.PdfWriter;
import org.demarche.report.print.PrintOutput;
import org.demarche.results.AtomicFile;

/**
 * The report of a run on paper: {@code report.pdf}, and {@code brief.pdf} of one page. Both are
 * tagged for readers who listen, and the same run gives the same bytes.
 */
public enum PrintedReport {
  /**
   * The whole report, without the register of assumptions and the pages of a chart after its first.
   */
  REPORT("report.pdf", "print.jte", chart -> !chart.id().matches(".*-\\d{1,2}")),
  /** One page: question, answer, scorecard, how sure. */
  BRIEF("brief.pdf", "brief.jte", chart -> chart.id().equals("scorecard"));

  private static final int MOST_FIGURES = 14;

  private final String file;
  private final String template;
  private final Predicate<Chart> shows;

  PrintedReport(String file, String template, Predicate<Chart> shows) {
    this.file = file;
    this.template = template;
    this.shows = shows;
  }

  /** The name of the file within the run's folder. */
  public String file() {
    return file;
  }

  /**
   * Writes the file into the run's folder, under a temporary name first.
   *
   * @param run the run
   * @param book its charts
   * @return the file
   * @throws org.demarche.results.RunFolderException if it cannot be written
   */
  public Path write(FinishedRun run, ChartBook book) {
    Path path = run.folder().path().resolve(file);
    byte[] pdf = render(run, book);
    AtomicFile.write(path, out -> out.write(pdf));
    return path;
  }

  /**
   * Makes the file.
   *
   * @param run the run
   * @param book its charts
   * @return PDF
   */
  public byte[] render(FinishedRun run, ChartBook book) {
    List<Chart> charts = book.charts().stream().filter(shows).limit(MOST_FIGURES).toList();
    List<ReportPage.Figure> figures =
        charts.stream()
            .map(
                chart ->
                    new ReportPage.Figure(
                        chart.id(),
                        chart.title(),
                        "",
                        "",
                        chart.altText(),
                        PageMaker.reading(chart, run.words()),
                        ChartFiles.table(chart, run.words().language())))
            .toList();
    StringOutput html = new StringOutput();
    TemplateEngine.createPrecompiled(ContentType.Html)
        .render(
            template,
            new PageMaker(run, book).page(figures, Style.text("print.css")),
            new PrintOutput(html));
    try {
      return new PdfWriter(charts)
          .write(html.toString(), Instant.parse(run.manifest().times().started()), id(run));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A number of the run, from its id. */
  private static long id(FinishedRun run) {
    byte[] name = run.manifest().runId().getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(Long.BYTES)
        .put(name, 0, Math.min(Long.BYTES, name.length))
        .getLong(0);
  }
}
