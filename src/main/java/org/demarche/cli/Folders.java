package org.demarche.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.results.RunFiles;
import org.demarche.results.RunFolder;
import org.demarche.scenario.compile.Scenario;

/** Opens folders that a command line names. */
final class Folders {
  private Folders() {}

  /**
   * Opens the folder of a finished run.
   *
   * @param folder as typed
   * @return its reader
   * @throws UnusableInputException if it holds no finished run
   */
  static RunFolder open(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new UnusableInputException(
          folder + ": there is no such folder. Give the folder that a run has printed.");
    }
    if (!Files.exists(folder.resolve(RunFiles.MANIFEST))) {
      throw new UnusableInputException(
          folder + ": it holds no " + RunFiles.MANIFEST + ". Give the folder of a run.");
    }
    if (RunFolder.findManifest(folder).filter(m -> !m.isFinished()).isPresent()) {
      throw new UnusableInputException(
          folder + ": the run is not finished. Give its command again to resume it.");
    }
    return RunFolder.open(folder);
  }

  /** Compiles the scenario that a run's manifest holds; no other file is read. */
  static Scenario scenario(RunFolder run) {
    byte[] canonical = run.manifest().resolvedScenario().getBytes(StandardCharsets.UTF_8);
    return Scenario.ofCanonical(canonical, run.manifest().run().scenario());
  }
}
