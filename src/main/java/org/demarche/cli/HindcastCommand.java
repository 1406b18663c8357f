package org.demarche.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.evidence.hindcast.CaseFolders;
import org.demarche.evidence.hindcast.CaseScore;
import org.demarche.evidence.hindcast.Hindcast;
import org.demarche.evidence.hindcast.HindcastCase;
import org.demarche.experiment.LocalBackend;
import org.demarche.experiment.Progress;
import org.demarche.report.console.HindcastTable;
import org.demarche.report.console.Texts;
import org.demarche.report.json.HindcastJson;
import org.demarche.results.JsonFile;
import org.demarche.results.RunRequest;
import org.demarche.scenario.Problem;
import org.demarche.scenario.ScenarioException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche hindcast}: historical cases, scored against the record. */
@Command(
    name = "hindcast",
    sortOptions = false,
    description = {
      "Runs historical cases with only what was known on day 0 and scores what the model says",
      "against what happened, beside a reference forecaster that knows base rates only. A case",
      "is a folder with scenario.yaml and record.yaml."
    },
    footer = {
      "",
      "Exit status: 0 done; 1 ran and failed; 2 unusable case or arguments, one line per",
      "problem; 130 interrupted.",
      "",
      "Examples:",
      "  demarche hindcast",
      "  demarche hindcast scenarios/hindcast/grenada-1983 --reps 1000",
      "  demarche hindcast my-cases --json"
    })
final class HindcastCommand implements Callable<Integer> {
  private static final String INTERRUPTED =
      "Interrupted before all cases were scored: nothing is shown. Give the same command again.";
  private static final Path SHIPPED = Path.of("scenarios", "hindcast");

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FOLDER",
      arity = "0..*",
      description = {
        "Folders of cases, or folders that hold such folders",
        "(default scenarios/hindcast, where it is there)."
      })
  private List<Path> folders = new ArrayList<>();

  @Option(
      names = "--reps",
      paramLabel = "N",
      defaultValue = "400",
      description = "Runs of each case, up to 1000000 (default ${DEFAULT-VALUE}).")
  private int replications;

  @Mixin private Seed seed = new Seed();

  @Mixin private Threads threads = new Threads();

  @Option(names = "--quiet", description = "No progress.")
  private boolean quiet;

  @Option(names = "--json", description = "Print the scores as JSON, and nothing else.")
  private boolean json;

  @Override
  public Integer call() {
    checkNumbers();
    List<HindcastCase> cases = load(CaseFolders.list(given()));
    List<CaseScore> scores = new ArrayList<>();
    Interruption interruption = Interruption.ofProcess();
    interruption.endAtOnce(INTERRUPTED);
    for (HindcastCase one : cases) {
      scores.add(score(one, interruption).orElseThrow());
    }
    tell(scores);
    boolean allFailed = scores.stream().anyMatch(s -> s.failures() == s.replications());
    return allFailed ? ExitStatus.FAILED : ExitStatus.DONE;
  }

  private List<Path> given() {
    if (!folders.isEmpty()) {
      return folders;
    }
    if (!Files.isDirectory(SHIPPED)) {
      throw new UnusableInputException(
          "No folder is given, and there is no "
              + SHIPPED
              + " here. Name a folder of cases, or start from the top folder of the program.");
    }
    return List.of(SHIPPED);
  }

  /** Reads all cases first, so that every problem of every case is told at once. */
  private static List<HindcastCase> load(List<Path> folders) {
    List<HindcastCase> cases = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Path folder : folders) {
      try {
        HindcastCase one = HindcastCase.load(folder);
        RuleNames.checked(one.scenario());
        cases.add(one);
      } catch (ScenarioException e) {
        problems.addAll(e.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new ScenarioException(problems);
    }
    return cases;
  }

  /** Nothing is written, so that an interruption can end it anywhere. */
  private Optional<CaseScore> score(HindcastCase one, Interruption interruption) {
    Hindcast hindcast = new Hindcast(replications, seed.value());
    int workers = threads.count();
    LocalBackend backend = new LocalBackend(workers);
    PrintWriter err = spec.commandLine().getErr();
    if (quiet) {
      return hindcast.score(one, backend, Progress.NONE, interruption::isRequested);
    }
    err.println(one.record().title());
    try (ProgressDisplay display = ProgressDisplay.to(err)) {
      return hindcast.score(one, backend, display, interruption::isRequested);
    }
  }

  private void tell(List<CaseScore> scores) {
    PrintWriter err = spec.commandLine().getErr();
    for (CaseScore score : scores) {
      if (score.failures() > 0) {
        err.printf(
            "%s of %s failed and gave no answer.%n",
            Texts.count(score.failures(), "replication"), score.scored().id());
      }
    }
    err.flush();
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.print(JsonFile.toText(HindcastJson.of(scores)));
    } else {
      HindcastTable.lines(scores).forEach(out::println);
    }
    out.flush();
  }

  private void checkNumbers() {
    List<String> problems = new ArrayList<>();
    if (replications < 1 || replications > RunRequest.MAX_REPLICATIONS) {
      problems.add("--reps must be from 1 to 1000000, but is " + replications + ".");
    }
    threads.check(problems);
    if (!problems.isEmpty()) {
      throw new UnusableInputException(problems);
    }
  }
}
