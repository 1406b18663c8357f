package org.demarche.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.chart.ChartFormat;
import org.demarche.chart.ChartSize;
import org.demarche.report.ChartBook;
import org.demarche.report.FinishedRun;
import org.demarche.report.HtmlReport;
import org.demarche.report.analysis.AnalysisCharts;
import org.demarche.scenario.compile.ChartRequest;
import org.jspecify.annotations.Nullable;

/** Draws the charts of a finished run into its folder, and writes its report. */
final class ChartWork {
  private final FinishedRun run;
  private final Path charts;
  private @Nullable ChartBook book;

  ChartWork(FinishedRun run) {
    this.run = run;
    this.charts = run.folder().path().resolve(ChartBook.FOLDER);
  }

  /**
   * Draws every chart that the scenario does not leave out.
   *
   * @param formats of the pictures
   * @param missingOnly whether to keep the pictures that are there
   */
  void drawAll(Set<ChartFormat> formats, boolean missingOnly) {
    List<String> wanted =
        Stream.concat(ChartBook.IDS.stream(), answers(missingOnly))
            .filter(id -> run.findChartRequest(id).map(ChartRequest::include).orElse(true))
            .filter(id -> !missingOnly || isMissing(id, formats))
            .toList();
    if (!wanted.isEmpty()) {
      draw(wanted, formats);
    }
  }

  /** Charts of answers are drawn beside the answer; here only when all are drawn again. */
  private static Stream<String> answers(boolean missingOnly) {
    return missingOnly ? Stream.empty() : AnalysisCharts.KINDS.stream();
  }

  /** Returns what cannot be drawn, a line each. */
  List<String> notes() {
    return book().notes();
  }

  /** Returns those of some charts, by id or kind, that the run does not have. */
  List<String> missing(List<String> ids) {
    return ids.stream().filter(id -> !book().holds(id)).toList();
  }

  /** Draws some charts, replacing what is there. */
  void draw(List<String> ids, Set<ChartFormat> formats) {
    book().write(ids, formats, List.of(ChartSize.SLIDE));
  }

  /**
   * Writes the report.
   *
   * @param missingOnly whether to keep the one that is there
   */
  void report(boolean missingOnly) {
    if (!missingOnly || !Files.exists(run.folder().path().resolve(HtmlReport.FILE))) {
      HtmlReport.write(run, book());
    }
  }

  /** The paths of a run are read once for all that is made from them. */
  private ChartBook book() {
    ChartBook made = book == null ? ChartBook.of(run) : book;
    book = made;
    return made;
  }

  private boolean isMissing(String id, Set<ChartFormat> formats) {
    return formats.stream()
        .anyMatch(format -> !Files.exists(charts.resolve(id + "." + format.extension())));
  }
}
