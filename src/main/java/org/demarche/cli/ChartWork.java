package org.demarche.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.chart.ChartFormat;
import org.demarche.chart.ChartSize;
import org.demarche.report.ChartBook;
import org.demarche.report.FinishedRun;
import org.demarche.scenario.compile.ChartRequest;

/** Draws the charts of a finished run into its folder. */
final class ChartWork {
  private final FinishedRun run;
  private final Path charts;

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
        ChartBook.IDS.stream()
            .filter(id -> run.findChartRequest(id).map(ChartRequest::include).orElse(true))
            .filter(id -> !missingOnly || isMissing(id, formats))
            .toList();
    if (!wanted.isEmpty()) {
      draw(Optional.empty(), wanted, formats);
    }
  }

  /** Draws some charts, replacing what is there; a book that is made already is used again. */
  void draw(Optional<ChartBook> made, List<String> ids, Set<ChartFormat> formats) {
    made.orElseGet(() -> ChartBook.of(run)).write(ids, formats, List.of(ChartSize.SLIDE));
  }

  private boolean isMissing(String id, Set<ChartFormat> formats) {
    return formats.stream()
        .anyMatch(format -> !Files.exists(charts.resolve(id + "." + format.extension())));
  }
}
