package org.demarche.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.demarche.scenario.compile.Scenario;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The scenario that a command works on, and changes to it. */
final class ScenarioArguments {
  @Parameters(paramLabel = "SCENARIO")
  private Path file = Path.of("");

  @Option(names = "--set", paramLabel = "PATH=VALUE")
  private List<String> settings = new ArrayList<>();

  @Mixin private Plugins plugins = new Plugins();

  /** Returns the file as it was given. */
  Path file() {
    return file;
  }

  /** Returns names and hashes of the plug-ins that results depend on. */
  List<String> plugins() {
    return plugins.load();
  }

  /** Returns the scenario, checked and compiled. */
  Scenario load() {
    plugins.load();
    return RuleNames.checked(ScenarioInput.load(file, settings));
  }
}
