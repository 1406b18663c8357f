package org.demarche.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The folder of all results; shared by the commands that run a scenario. */
final class ResultsFolder {
  @Option(names = "--out", paramLabel = "DIR", defaultValue = "results")
  private Path path = Path.of("results");

  /** Returns the folder, which need not exist. */
  Path path() {
    return path;
  }
}
