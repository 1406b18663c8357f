package org.demarche.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.results.AtomicFile;
import org.demarche.results.DrawnFiles;
import org.demarche.results.RunFolder;
import org.demarche.results.RunFolderException;
import org.demarche.scenario.compile.Scenario;
import org.demarche.words.Language;
import org.demarche.words.Message;

/**
 * The settings that a run's charts were last drawn by. They are no part of the run: they lie beside
 * its charts, so that the same run can be drawn again in another way.
 */
public final class ChartSettings {
  /** The file within the folder of the charts. */
  public static final String FILE = "settings.json";

  private static final String NONE = "{}";

  private ChartSettings() {}

  /**
   * Compiles the scenario that a run's folder holds, with its settings of charts; no other file is
   * read.
   *
   * @param run a finished run
   */
  public static Scenario scenario(RunFolder run) {
    return Scenario.ofCanonical(
        run.manifest().resolvedScenario().getBytes(StandardCharsets.UTF_8),
        read(run.path()).getBytes(StandardCharsets.UTF_8),
        run.manifest().run().scenario());
  }

  /**
   * Settles by which settings a run is drawn from now on. Where they are others than before, what
   * was drawn is taken away, so that nothing of it is left if drawing is interrupted.
   *
   * @param run a finished run
   * @param scenario its scenario, with the settings that count now
   * @return whether the charts have to be drawn anew
   */
  public static boolean settle(RunFolder run, Scenario scenario) {
    String wanted = new String(scenario.chartSettings(), StandardCharsets.UTF_8);
    if (read(run.path()).equals(wanted)) {
      return false;
    }
    Path folder = run.path().resolve(ChartBook.FOLDER);
    try {
      clear(folder);
      for (Language language : Language.list()) {
        for (String file : pack(language)) {
          Files.deleteIfExists(run.path().resolve(file));
        }
      }
      Files.deleteIfExists(run.path().resolve(DrawnFiles.FILE));
      Files.createDirectories(folder);
      AtomicFile.write(folder.resolve(FILE), out -> out.write(scenario.chartSettings()));
    } catch (IOException e) {
      Message reason = Message.of("folder-reason-other", "text", String.valueOf(e.getMessage()));
      throw new RunFolderException(
          Message.of("folder-cannot-be-written", "file", folder.toString(), "reason", reason), e);
    }
    return true;
  }

  private static String read(Path run) {
    Path file = run.resolve(ChartBook.FOLDER).resolve(FILE);
    try {
      return Files.exists(file) ? Files.readString(file) : NONE;
    } catch (IOException e) {
      Message reason = Message.of("folder-reason-other", "text", String.valueOf(e.getMessage()));
      throw new RunFolderException(
          Message.of("folder-cannot-be-read", "file", file.toString(), "reason", reason), e);
    }
  }

  private static List<String> pack(Language language) {
    return List.of(
        HtmlReport.file(language),
        PrintedReport.REPORT.file(language),
        PrintedReport.BRIEF.file(language),
        SlideDeck.file(language));
  }

  private static void clear(Path folder) throws IOException {
    for (Path place : List.of(folder, folder.resolve("data"))) {
      if (Files.isDirectory(place)) {
        try (Stream<Path> files = Files.list(place)) {
          for (Path file : files.filter(Files::isRegularFile).toList()) {
            Files.delete(file);
          }
        }
      }
    }
  }
}
