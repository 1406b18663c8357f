package org.demarche.cli;

import java.util.concurrent.Callable;
import org.demarche.report.console.AssumptionRegister;
import org.demarche.report.console.ScenarioOverview;
import org.demarche.scenario.compile.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code demarche show}: what a scenario says. */
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {
  @Mixin private Console console = new Console();

  @Mixin private ScenarioArguments arguments = new ScenarioArguments();

  @Option(names = "--assumptions")
  private boolean assumptions;

  @Override
  public Integer call() {
    Scenario scenario = arguments.load(console.words());
    if (assumptions) {
      console.answer(AssumptionRegister.lines(scenario, console.words()));
    } else {
      console.answer(ScenarioOverview.lines(scenario, console.words()));
    }
    return ExitStatus.DONE;
  }
}
