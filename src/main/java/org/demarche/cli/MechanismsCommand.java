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
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code demarche mechanisms}: what is at work in a scenario, and how often. */
@Command(
    name = "mechanisms",
    sortOptions = false,
    description = {
      "Looks at the record of every run and tells in what share of them each mechanism of the",
      "model is at work: who answers, what is chosen, whether a mediator enters, a text is vetoed,",
      "a court rules. What stands on the timeline does not count. A mechanism that is at work in",
      "no run, or in all, is named: the first is dead wood, the second tells runs apart by nothing."
    },
    footer = {
      "",
      "Exit status: 0 done; 1 all runs failed; 2 unusable scenario or arguments; 130 interrupted.",
      "",
      "Examples:",
      "  demarche mechanisms scenarios/caracas-raid.yaml",
      "  demarche mechanisms scenarios/caracas-raid.yaml --until 30",
      "  demarche mechanisms scenarios/caracas-raid.yaml --arms baseline --reps 1000 --json"
    })
final class MechanismsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private ScenarioArguments arguments = new ScenarioArguments();

  @Option(
      names = "--arms",
      split = ",",
      paramLabel = "A",
      description = "Only these arms, by commas (default all).")
  private List<String> arms = new ArrayList<>();

  @Option(
      names = "--reps",
      paramLabel = "N",
      defaultValue = "200",
      description = "Runs of each arm, up to 1000000 (default ${DEFAULT-VALUE}).")
  private int replications;

  @Option(
      names = "--until",
      paramLabel = "DAY",
      description = {
        "Count only what happens up to this day (default the horizon). Elementary steps",
        "that come sooner or later in every run are told apart by an early day."
      })
  private @Nullable Double until;

  @Mixin private Seed seed = new Seed();

  @Mixin private Threads threads = new Threads();

  @Option(names = "--quiet", description = "No progress.")
  private boolean quiet;

  @Option(names = "--json", description = "Print the shares as JSON, and nothing else.")
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
      spec.commandLine().getErr().println("Interrupted: nothing is shown.");
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
    try (ProgressDisplay display = ProgressDisplay.to(spec.commandLine().getErr())) {
      return survey.take(EngineSimulation.INSTANCE, workers, display, interruption::isRequested);
    }
  }

  private int tell(Scenario scenario, MechanismShares shares) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.print(MechanismsInWords.json(shares));
    } else {
      out.println(scenario.title());
      MechanismsInWords.lines(shares).forEach(out::println);
    }
    out.flush();
    return shares.total() == 0 ? ExitStatus.FAILED : ExitStatus.DONE;
  }

  private void checkNumbers() {
    List<String> problems = new ArrayList<>();
    if (replications < 1 || replications > RunRequest.MAX_REPLICATIONS) {
      problems.add("--reps must be from 1 to 1000000, but is " + replications + ".");
    }
    if (until != null && !(until >= 0)) {
      problems.add("--until must be a day from 0 to the horizon, but is " + until + ".");
    }
    threads.check(problems);
    if (!problems.isEmpty()) {
      throw new UnusableInputException(problems);
    }
  }
}
