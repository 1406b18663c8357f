package org.demarche.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.demarche.evidence.cases.CaseForecast;
import org.demarche.evidence.cases.CaseLibrary;
import org.demarche.evidence.cases.CaseReader;
import org.demarche.evidence.hindcast.CaseFolders;
import org.demarche.evidence.hindcast.CaseScore;
import org.demarche.evidence.hindcast.Hindcast;
import org.demarche.evidence.hindcast.HindcastCase;
import org.demarche.experiment.LocalBackend;
import org.demarche.experiment.Progress;
import org.demarche.report.console.CaseTables;
import org.demarche.report.console.HindcastTable;
import org.demarche.report.json.CaseJson;
import org.demarche.report.json.HindcastJson;
import org.demarche.results.JsonFile;
import org.demarche.results.RunRequest;
import org.demarche.scenario.Problem;
import org.demarche.scenario.ScenarioException;
import org.demarche.words.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code demarche hindcast}: historical cases, scored against the record. */
@Command(name = "hindcast", sortOptions = false)
final class HindcastCommand implements Callable<Integer> {
  private static final Message INTERRUPTED = Message.of("command-interrupted-hindcast");
  private static final Path SHIPPED = Path.of("scenarios", "hindcast");

  @Mixin private Console console = new Console();

  @Parameters(paramLabel = "FOLDER", arity = "0..*")
  private List<Path> folders = new ArrayList<>();

  @Option(names = "--reps", paramLabel = "N", defaultValue = "400")
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
    if (!folders.isEmpty() && folders.stream().allMatch(CaseReader::holdsTables)) {
      return tables();
    }
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

  /** Cases given as tables. */
  private int tables() {
    CaseLibrary library = CaseLibrary.of(CaseReader.read(folders));
    Interruption interruption = Interruption.ofProcess();
    interruption.endAtOnce(INTERRUPTED);
    long total = (long) replications * library.cases().size();
    AtomicLong finished = new AtomicLong();
    List<CaseForecast> forecasts;
    try (ProgressDisplay display = ProgressDisplay.to(console.err(), console.words())) {
      forecasts =
          library.forecast(
              replications,
              seed.value(),
              threads.count(),
              replication -> Map.of(),
              count -> {
                long now = finished.addAndGet(count);
                if (!quiet) {
                  display.update(now, total, 0);
                }
              },
              interruption::isRequested);
    }
    PrintWriter out = console.out();
    if (json) {
      out.print(JsonFile.toText(CaseJson.of(forecasts)));
    } else {
      console.answer(CaseTables.lines(forecasts, console.words()));
    }
    out.flush();
    return ExitStatus.DONE;
  }

  private List<Path> given() {
    if (!folders.isEmpty()) {
      return folders;
    }
    if (!Files.isDirectory(SHIPPED)) {
      throw new UnusableInputException(
          Message.of("command-hindcast-nowhere", "folder", SHIPPED.toString()));
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
    PrintWriter err = console.err();
    if (quiet) {
      return hindcast.score(one, backend, Progress.NONE, interruption::isRequested);
    }
    err.println(one.record().title());
    try (ProgressDisplay display = ProgressDisplay.to(err, console.words())) {
      return hindcast.score(one, backend, display, interruption::isRequested);
    }
  }

  private void tell(List<CaseScore> scores) {
    PrintWriter err = console.err();
    for (CaseScore score : scores) {
      if (score.failures() > 0) {
        console.report(
            Message.of(
                "command-case-failures", "count", score.failures(), "case", score.scored().id()));
      }
    }
    err.flush();
    PrintWriter out = console.out();
    if (json) {
      out.print(JsonFile.toText(HindcastJson.of(scores)));
    } else {
      console.answer(HindcastTable.lines(scores, console.words()));
    }
    out.flush();
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
