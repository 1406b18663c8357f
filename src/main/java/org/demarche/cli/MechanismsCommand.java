package org.demarche.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.evidence.mechanisms.MechanismShares;
import org.demarche.evidence.mechanisms.MechanismSurvey;
import org.demarche.experiment.EngineSimulation;
import org.demarche.experiment.LatinHypercube;
import org.demarche.experiment.Progress;
import org.demarche.report.console.MechanismsInWords;
import org.demarche.results.RunRequest;
import org.demarche.scenario.compile.Scenario;
import org.demarche.words.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code demarche mechanisms}: what is at work in a scenario, and how often. */
@Command(name = "mechanisms", sortOptions = false)
final class MechanismsCommand implements Callable<Integer> {
  @Mixin private Console console = new Console();

  @Mixin private ScenarioArguments arguments = new ScenarioArguments();

  @Option(names = "--arms", split = ",", paramLabel = "A")
  private List<String> arms = new ArrayList<>();

  @Option(names = "--reps", paramLabel = "N", defaultValue = "200")
  private int replications;

  @Option(names = "--until", paramLabel = "DAY")
  private @Nullable Double until;

  @Mixin private Seed seed = new Seed();

  @Mixin private Threads threads = new Threads();

  @Option(names = "--quiet")
  private boolean quiet;

  @Option(names = "--json")
  private boolean json;

  @Override
  public Integer call() {
    checkNumbers();
    Scenario scenario = arguments.load();
    List<String> chosen = Orders.arms(scenario, arms);
    RunRequest request =
        new RunRequest(seed.value(), chosen, LatinHypercube.ID, replications, 0, List.of());
    MechanismSurvey survey =
        new MechanismSurvey(
            Orders.of(scenario, request).experiment(),
            replications,
            until == null ? Double.POSITIVE_INFINITY : until);
    Optional<MechanismShares> shares = take(survey);
    if (shares.isEmpty()) {
      console.report(Message.of("command-interrupted-mechanisms"));
      return ExitStatus.INTERRUPTED;
    }
    return tell(scenario, shares.orElseThrow());
  }

  private Optional<MechanismShares> take(MechanismSurvey survey) {
    Interruption interruption = Interruption.ofProcess();
    interruption.windUp();
    int workers = threads.count();
    if (quiet) {
      return survey.take(
          EngineSimulation.INSTANCE, workers, Progress.NONE, interruption::isRequested);
    }
    try (ProgressDisplay display = ProgressDisplay.to(console.err(), console.words())) {
      return survey.take(EngineSimulation.INSTANCE, workers, display, interruption::isRequested);
    }
  }

  private int tell(Scenario scenario, MechanismShares shares) {
    PrintWriter out = console.out();
    if (json) {
      out.print(MechanismsInWords.json(shares, console.words()));
    } else {
      out.println(scenario.title());
      console.answer(MechanismsInWords.lines(shares, console.words()));
    }
    out.flush();
    return shares.total() == 0 ? ExitStatus.FAILED : ExitStatus.DONE;
  }

  private void checkNumbers() {
    List<Message> problems = new ArrayList<>();
    Bounds.check("--reps", replications, 1, RunRequest.MAX_REPLICATIONS, problems);
    if (until != null && !(until >= 0)) {
      problems.add(Message.of("command-until-bounds", "value", String.valueOf(until)));
    }
    threads.check(problems);
    if (!problems.isEmpty()) {
      throw new UnusableInputException(problems);
    }
  }
}
