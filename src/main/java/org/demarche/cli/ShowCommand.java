package org.demarche.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.demarche.report.console.AssumptionRegister;
import org.demarche.report.console.ScenarioOverview;
import org.demarche.scenario.compile.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code demarche show}: what a scenario says. */
@Command(
    name = "show",
    description = "Shows a scenario: actors, timeline, arms and outcomes.",
    footer = {
      "",
      "Exit status: 0 shown; 2 the scenario cannot be used.",
      "",
      "Example: demarche show --assumptions scenarios/caracas-raid.yaml"
    })
final class ShowCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private ScenarioArguments arguments = new ScenarioArguments();

  @Option(
      names = "--assumptions",
      description = {
        "The register instead: every assumption with its value or distribution,",
        "its source, and what depends on it."
      })
  private boolean assumptions;

  @Override
  public Integer call() {
    Scenario scenario = arguments.load();
    PrintWriter out = spec.commandLine().getOut();
    if (assumptions) {
      AssumptionRegister.lines(scenario).forEach(out::println);
    } else {
      ScenarioOverview.lines(scenario).forEach(out::println);
    }
    return ExitStatus.DONE;
  }
}
