package org.demarche.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.model.Assumption;
import org.demarche.scenario.ScenarioException;
import org.demarche.scenario.compile.Scenario;
import org.demarche.words.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code demarche check}: says everything that is wrong with scenarios. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
  @Mixin private Console console = new Console();

  @Parameters(arity = "1..*", paramLabel = "SCENARIO")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--set", paramLabel = "PATH=VALUE")
  private List<String> settings = new ArrayList<>();

  @Mixin private Plugins plugins = new Plugins();

  @Option(names = "--acts")
  private boolean acts;

  @Override
  public Integer call() {
    if (files.stream().filter(ScenarioInput::isStandard).count() > 1) {
      throw new UnusableInputException(Message.of("command-input-twice"));
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
    try {
      Scenario scenario = RuleNames.checked(ScenarioInput.load(file, settings));
      SameSlips.lines(scenario.warnings(), console.words())
          .forEach(line -> console.answer(Message.of("command-warning", "line", line)));
      long uncertain =
          scenario.basePlan().assumptions().stream().filter(Assumption::isUncertain).count();
      console.answer(
          Message.of(
              "command-check-runs",
              "file",
              ScenarioInput.name(file),
              "arms",
              scenario.arms().size(),
              "actors",
              scenario.basePlan().actors().size(),
              "uncertain",
              uncertain,
              "warnings",
              scenario.warnings().size()));
      List<String> idle = acts ? scenario.idleActs() : List.of();
      if (!idle.isEmpty()) {
        console.answer(
            Message.of(
                "command-check-idle", "count", idle.size(), "acts", String.join(", ", idle)));
      }
      return true;
    } catch (ScenarioException unfit) {
      PrintWriter err = console.err();
      SameSlips.lines(unfit.problems(), console.words()).forEach(err::println);
      err.flush();
      return false;
    }
  }
}
