package org.demarche.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.chart.Chart;
import org.demarche.chart.ChartFiles;
import org.demarche.chart.ChartFormat;
import org.demarche.chart.ChartPack;
import org.demarche.chart.ChartSize;
import org.demarche.results.AtomicFile;
import org.demarche.results.DrawnFiles;
import org.demarche.results.JsonFile;
import org.demarche.results.RunFolderException;
import org.demarche.results.Sha256;
import org.demarche.words.Language;
import org.demarche.words.Message;

/**
 * Where an analysis is written: {@code NAME-ID.json}, and charts with the same id, which belongs to
 * the question. The same question replaces its own answer and no other.
 */
final class AnalysisFiles {
  private static final int ID_LENGTH = 8;

  private final Path folder;
  private final String name;
  private final String id;
  private String chart = "";

  /**
   * Prepares to write.
   *
   * @param folder made if it does not exist
   * @param name of the analysis
   * @param question all that the answer depends on
   */
  AnalysisFiles(Path folder, String name, String question) {
    this.folder = folder;
    this.name = name;
    this.id = Sha256.ofText(question).substring(0, ID_LENGTH);
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new RunFolderException(
          Message.of("command-folder-unmade", "folder", folder.toString()), e);
    }
  }

  /** Returns the file of a name with this analysis's id. */
  Path file(String ending) {
    return folder.resolve(name + "-" + id + ending);
  }

  /** Writes the answer and returns its file. */
  Path writeJson(Object answer) {
    Path file = file(".json");
    JsonFile.writeSealed(file, answer);
    return file;
  }

  /** Writes a further file beside the answer. */
  void writeText(String ending, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Path file = file(ending);
    AtomicFile.write(file, to -> to.write(bytes));
    DrawnFiles.in(folder).add(name + "-" + id + ending, Set.of(), List.of(file));
  }

  /** Draws a chart, which speaks a language, beside the answer. */
  void writeChart(Chart drawn, Set<ChartFormat> formats, Language language) {
    chart = drawn.id() + "-" + id;
    try {
      List<Path> files =
          new ChartFiles(folder, formats, List.of(ChartSize.SLIDE), language)
              .write(drawn.named(chart));
      Set<String> names = formats.stream().map(ChartFormat::extension).collect(Collectors.toSet());
      DrawnFiles.in(folder).add(chart + language.suffix(), names, files);
    } catch (IOException e) {
      throw new RunFolderException(
          Message.of("command-chart-unwritten", "folder", folder.toString(), "chart", chart), e);
    }
  }

  /** Says where the answer and its charts are, and why charts are missing. */
  void tell(Console console, ChartPack charts) {
    String file = file(".json").toString();
    console.out().println();
    charts.notes().forEach(each -> console.answer(each.said()));
    console.answer(
        charts.charts().isEmpty()
            ? Message.of("command-written", "file", file)
            : Message.of("command-written-chart", "file", file, "chart", chart));
    console.answer(Message.of("command-exploratory"));
    console.out().flush();
  }
}
