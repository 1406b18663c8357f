package org.demarche.cli;

import java.nio.file.Path;
import java.util.List;
import org.demarche.scenario.compile.Scenario;

/** Where a scenario comes from: a file, or standard input where a dash stands for it. */
final class ScenarioInput {
  private static final String DASH = "-";
  private static final String ID = "stdin";
  private static final String NAME = "<stdin>";

  private ScenarioInput() {}

  /** Tells whether a name on the command line stands for standard input. */
  static boolean isStandard(Path file) {
    return file.toString().equals(DASH);
  }

  /** What messages call a scenario. */
  static String name(Path file) {
    return isStandard(file) ? NAME : file.toString();
  }

  /**
   * Reads and compiles a scenario.
   *
   * @param file its file, or a dash
   * @param settings texts {@code path=value}
   */
  static Scenario load(Path file, List<String> settings) {
    return isStandard(file)
        ? Scenario.ofStream(System.in, ID, NAME, settings)
        : Scenario.load(file, settings);
  }
}
