package org.demarche.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.evidence.background.Contrasted;
import org.demarche.evidence.background.QuietWorld;
import org.demarche.evidence.cases.CaseCompiler;
import org.demarche.evidence.cases.CaseReader;
import org.demarche.experiment.EngineSimulation;
import org.demarche.experiment.Progress;
import org.demarche.report.console.BackgroundInWords;
import org.demarche.results.RunRequest;
import org.demarche.scenario.compile.Scenario;
import org.demarche.words.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code demarche background}: what a scenario would do without its shock. */
@Command(name = "background", sortOptions = false)
final class BackgroundCommand implements Callable<Integer> {
  @Mixin private Console console = new Console();

  @Mixin private ScenarioArguments arguments = new ScenarioArguments();

  @Option(names = "--arm", paramLabel = "A")
  private @Nullable String arm;

  @Option(names = "--reps", paramLabel = "N", defaultValue = "200")
  private int replications;

  @Mixin private Seed seed = new Seed();

  @Mixin private Threads threads = new Threads();

  @Option(names = "--quiet")
  private boolean quiet;

  @Option(names = "--json")
  private boolean json;

  @Override
  public Integer call() {
    checkNumbers();
    Interruption interruption = Interruption.ofProcess();
    interruption.windUp();
    Map<String, Contrasted> found = new LinkedHashMap<>();
    for (Scenario scenario : scenarios()) {
      Optional<Contrasted> both = compare(world(scenario), interruption);
      if (both.isEmpty()) {
        console.report(Message.of("command-interrupted-mechanisms"));
        return ExitStatus.INTERRUPTED;
      }
      found.put(scenario.title(), both.orElseThrow());
    }
    return tell(found);
  }

  /** One scenario, or those that the rules make of the cases in a folder. */
  private List<Scenario> scenarios() {
    return CaseReader.holdsTables(arguments.file())
        ? CaseReader.read(List.of(arguments.file())).stream()
            .map(one -> CaseCompiler.compile(one.eve()))
            .toList()
        : List.of(arguments.load());
  }

  private QuietWorld world(Scenario scenario) {
    return QuietWorld.of(scenario, Orders.arm(scenario, arm), replications, seed.value());
  }

  private Optional<Contrasted> compare(QuietWorld world, Interruption interruption) {
    int workers = threads.count();
    if (quiet) {
      return world.compare(
          EngineSimulation.INSTANCE, workers, Progress.NONE, interruption::isRequested);
    }
    try (ProgressDisplay display = ProgressDisplay.to(console.err(), console.words())) {
      return world.compare(EngineSimulation.INSTANCE, workers, display, interruption::isRequested);
    }
  }

  private int tell(Map<String, Contrasted> found) {
    PrintWriter out = console.out();
    if (json) {
      out.print(BackgroundInWords.json(found, console.words()));
    } else {
      console.answer(BackgroundInWords.lines(found, console.words()));
    }
    out.flush();
    boolean failed = found.values().stream().anyMatch(both -> both.finished().contains(0));
    return failed ? ExitStatus.FAILED : ExitStatus.DONE;
  }

  private void checkNumbers() {
    List<Message> problems = new ArrayList<>();
    Bounds.check("--reps", replications, 1, RunRequest.MAX_REPLICATIONS, problems);
    threads.check(problems);
    if (!problems.isEmpty()) {
      throw new UnusableInputException(problems);
    }
  }
}
