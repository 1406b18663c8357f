package org.demarche.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.demarche.report.ChartSettings;
import org.demarche.results.RunFiles;
import org.demarche.results.RunFolder;
import org.demarche.results.RunFolderException;
import org.demarche.scenario.compile.Scenario;
import org.demarche.words.Message;

/** Opens folders that a command line names. */
final class Folders {
  private Folders() {}

  /**
   * Opens the folder of a finished run.
   *
   * @param folder as typed
   * @return its reader
   * @throws UnusableInputException if it holds no finished run, or a file was changed or damaged
   */
  static RunFolder open(Path folder) {
    return open(folder, RunFolder::open);
  }

  /** Opens the folder of a finished run whose result files are still to be compared. */
  static RunFolder openUnchecked(Path folder) {
    return open(folder, RunFolder::openUnchecked);
  }

  /**
   * Refuses tables that lie beside a manifest and are not what the run wrote. Tables without a
   * manifest are somebody else's and may be read.
   *
   * @param folder as typed
   * @throws UnusableInputException if they were changed or damaged
   */
  static void checkTables(Path folder) {
    if (Files.exists(folder.resolve(RunFiles.MANIFEST))) {
      open(folder);
    }
  }

  private static RunFolder open(Path folder, Function<Path, RunFolder> opener) {
    if (!Files.isDirectory(folder)) {
      throw new UnusableInputException(
          Message.of("command-run-folder-missing", "folder", folder.toString()));
    }
    if (!Files.exists(folder.resolve(RunFiles.MANIFEST))) {
      throw new UnusableInputException(
          Message.of(
              "command-run-folder-none", "folder", folder.toString(), "file", RunFiles.MANIFEST));
    }
    try {
      return opener.apply(folder);
    } catch (RunFolderException e) {
      throw new UnusableInputException(Reasons.said(e));
    }
  }

  /** Compiles the scenario that a run's manifest holds; no other file is read. */
  static Scenario scenario(RunFolder run) {
    return ChartSettings.scenario(run);
  }
}
