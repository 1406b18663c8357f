package org.demarche.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
import org.demarche.words.Shown;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/**
 * {@code demarche mechanisms}: what is at work in a scenario, and how often; with {@code --ablate},
 * what each mechanism is worth.
 */
@Command(name = "mechanisms", sortOptions = false)
final class MechanismsCommand implements Callable<Integer> {
  @Mixin private Console console = new Console();

  /** Options that are about a scenario, and those that are about the library of cases. */
  private static final List<String> OF_SCENARIO =
      List.of("--set", "--plugins", "--arms", "--until");

  private static final List<String> OF_CASES = List.of("--cases", "--only");

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "SCENARIO", arity = "0..1")
  private @Nullable Path file;

  @Option(names = "--set", paramLabel = "PATH=VALUE")
  private List<String> settings = new ArrayList<>();

  @Mixin private Plugins plugins = new Plugins();

  @Mixin private AblationAnswer ablation = new AblationAnswer();

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
    checkArguments();
    if (ablation.isAsked()) {
      return ablate();
    }
    plugins.load();
    Scenario scenario =
        RuleNames.checked(ScenarioInput.load(Objects.requireNonNull(file), settings));
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

  private int ablate() {
    int workers = threads.count();
    if (quiet) {
      return ablation.give(console, replications, seed.value(), workers, null, json);
    }
    try (ProgressDisplay display = ProgressDisplay.to(console.err(), console.words())) {
      return ablation.give(console, replications, seed.value(), workers, display, json);
    }
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

  /** A scenario is wanted or none, and options that say nothing of what is asked are refused. */
  private void checkArguments() {
    CommandSpec known = Objects.requireNonNull(spec);
    ParseResult parsed = known.commandLine().getParseResult();
    List<String> idle = new ArrayList<>();
    if (ablation.isAsked() && file != null) {
      idle.add("SCENARIO");
    }
    List<String> others = ablation.isAsked() ? OF_SCENARIO : OF_CASES;
    others.stream().filter(parsed::hasMatchedOption).forEach(idle::add);
    if (!idle.isEmpty()) {
      throw new UnusableInputException(
          Message.of(
              "command-ablate-apart",
              "options",
              String.join(", ", idle),
              "ablate",
              new Shown.Case(String.valueOf(ablation.isAsked()))));
    }
    if (!ablation.isAsked() && file == null) {
      throw new MissingParameterException(
          known.commandLine(), known.positionalParameters().get(0), "");
    }
  }
}
