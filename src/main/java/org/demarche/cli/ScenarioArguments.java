package org.demarche.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.scenario.compile.Scenario;
import org.demarche.seminar.PlayedRun;
import org.demarche.seminar.Session;
import org.demarche.words.Words;
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

  /** Returns the run of a class, where a session's folder stands in the scenario's place. */
  Optional<PlayedRun> played() {
    plugins.load();
    return Session.isOne(file) ? Optional.of(PlayedRun.of(file)) : Optional.empty();
  }

  /** Returns the scenario as a reader of a language sees it. */
  Scenario load(Words words) {
    return load().in(words.language());
  }

  /** Returns the scenario, checked and compiled, as its author wrote it: so it is run. */
  Scenario load() {
    plugins.load();
    return RuleNames.checked(ScenarioInput.load(file, settings));
  }
}
