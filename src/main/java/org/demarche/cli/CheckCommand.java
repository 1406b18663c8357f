package org.demarche.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.model.Assumption;
import org.demarche.report.console.Texts;
import org.demarche.scenario.ScenarioException;
import org.demarche.scenario.compile.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche check}: says everything that is wrong with scenarios. */
@Command(
    name = "check",
    description = {
      "Checks scenario files. Every problem is one line:",
      "file:line:column: path: what is wrong. Maybe: the nearest known name"
    },
    footer = {
      "",
      "Exit status: 0 all can be run (numbers without a source are only warned of);",
      "2 at least one cannot.",
      "",
      "Examples:",
      "  demarche check scenarios/*.yaml",
      "  sed 's/90 d/180 d/' strait.yaml | demarche check -"
    })
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "SCENARIO",
      description = {
        "Scenario files (YAML); - for standard input, which includes from the present folder."
      })
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--set",
      paramLabel = "PATH=VALUE",
      description = "Change a value first, as in run.")
  private List<String> settings = new ArrayList<>();

  @Mixin private Plugins plugins = new Plugins();

  @Override
  public Integer call() {
    if (files.stream().filter(ScenarioInput::isStandard).count() > 1) {
      throw new UnusableInputException(
          "'-' stands more than once: standard input can be read only once. Leave one of them.");
    }
    plugins.load();
    int status = ExitStatus.DONE;
    for (Path file : files) {
      if (!check(file)) {
        status = ExitStatus.UNUSABLE;
      }
    }
    return status;
  }

  private boolean check(Path file) {
    PrintWriter out = spec.commandLine().getOut();
    try {
      Scenario scenario = RuleNames.checked(ScenarioInput.load(file, settings));
      SameSlips.lines(scenario.warnings()).forEach(line -> out.println("warning: " + line));
      long uncertain =
          scenario.basePlan().assumptions().stream().filter(Assumption::isUncertain).count();
      out.println(
          ScenarioInput.name(file)
              + ": can be run. "
              + Texts.count(scenario.arms().size(), "arm")
              + ", "
              + Texts.count(scenario.basePlan().actors().size(), "actor")
              + ", "
              + Texts.count(uncertain, "uncertain assumption")
              + ", "
              + Texts.count(scenario.warnings().size(), "warning")
              + ".");
      return true;
    } catch (ScenarioException unfit) {
      PrintWriter err = spec.commandLine().getErr();
      SameSlips.lines(unfit.problems()).forEach(err::println);
      err.flush();
      return false;
    }
  }
}
