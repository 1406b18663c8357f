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
import org.demarche.words.Language;

/**
 * The report of a run on paper: {@code report.pdf}, and {@code brief.pdf} of one page. Both are
 * tagged for readers who listen, and the same run gives the same bytes.
 */
public enum PrintedReport {
  /**
   * The whole report, without the register of assumptions and the pages of a chart after its first.
   */
  REPORT("report", "print.jte", chart -> !chart.id().matches(".*-\\d{1,2}"), List.of("")),
  /** One page: question, answer, scorecard, how sure. */
  BRIEF("brief", "brief.jte", chart -> chart.id().equals("scorecard"), Smaller.STEPS);

  private static final String PDF = ".pdf";
  private static final int MOST_FIGURES = 14;

  private final String name;
  private final String template;
  private final Predicate<Chart> shows;
  private final List<String> sizes;

  /** How a page that must be one gets smaller, step by step. */
  private static final class Smaller {
    static final List<String> STEPS =
        List.of(
            "",
            ".brief,.brief .answer{font-size:7.5pt}.brief h1{font-size:13pt}",
            ".brief,.brief .answer{font-size:6.5pt}.chart{width:140mm;height:78.75mm}",
            ".brief,.brief .answer{font-size:5.5pt}.chart{width:110mm;height:61.9mm}");
  }

  PrintedReport(String name, String template, Predicate<Chart> shows, List<String> sizes) {
    this.name = name;
    this.template = template;
    this.shows = shows;
    this.sizes = List.copyOf(sizes);
  }

  /** The name under which it is noted as written. */
  public String id() {
    return name + PDF.replace('.', '-');
  }

  /** The name of the file within the run's folder: {@code brief.pdf}, {@code brief.es.pdf}. */
  public String file(Language language) {
    return name + language.suffix() + PDF;
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
    Path path = run.folder().path().resolve(file(run.words().language()));
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
    PageMaker maker = new PageMaker(run, book);
    for (String size : sizes) {
      String css = String.join("\n", Style.text("print.css"), size);
      PdfWriter.Printed printed = print(maker.page(figures, css), charts, run);
      if (printed.pages() == 1 || size.equals(sizes.get(sizes.size() - 1))) {
        return printed.bytes();
      }
    }
    throw new IllegalStateException("There is a last size.");
  }

  private PdfWriter.Printed print(ReportPage page, List<Chart> charts, FinishedRun run) {
    StringOutput html = new StringOutput();
    TemplateEngine.createPrecompiled(ContentType.Html)
        .render(template, page, new PrintOutput(html));
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
