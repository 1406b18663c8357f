package org.demarche.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.demarche.chart.ChartPack;
import org.demarche.results.JsonFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where and how the answer about a folder is given; shared by the commands that ask of one. */
final class AnalysisOutput {
  @Option(names = "--out", paramLabel = "DIR")
  private @Nullable Path out;

  @Mixin private ChartFormats formats = new ChartFormats();

  @Option(names = "--json")
  private boolean json;

  /** Checks what was typed, before any work. */
  void check() {
    formats.chosen();
  }

  /**
   * Writes an answer with its chart and prints it.
   *
   * @param console where it is printed
   * @param files where it is written
   * @param answer a record
   * @param charts its charts, or why there are none
   * @param lines the answer in words
   */
  void give(
      Console console, AnalysisFiles files, Object answer, ChartPack charts, List<String> lines) {
    files.writeJson(answer);
    charts
        .charts()
        .forEach(chart -> files.writeChart(chart, formats.chosen(), console.words().language()));
    PrintWriter to = console.out();
    if (json) {
      to.print(JsonFile.toText(answer));
    } else {
      console.answer(lines);
      files.tell(console, charts);
    }
    to.flush();
  }

  /** Returns where the answer belongs. */
  Path folder(Path asked) {
    return out == null ? asked.resolve("analysis") : out;
  }
}
