package org.demarche.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.evidence.cases.CaseCompiler;
import org.demarche.evidence.cases.CaseReader;
import org.demarche.evidence.cases.HistoricalCase;
import org.demarche.evidence.signs.RandomCrises;
import org.demarche.evidence.signs.SignTrials;
import org.demarche.evidence.signs.SignVerdict;
import org.demarche.evidence.signs.Signs;
import org.demarche.experiment.Progress;
import org.demarche.model.Plan;
import org.demarche.report.console.SignsInWords;
import org.demarche.words.Message;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What {@code demarche validate --signs} does: every sign on the cases and on random crises. */
final class SignsAnswer {
  /** Where the library of cases lies, seen from the top folder of the program. */
  private static final Path SHIPPED = Path.of("scenarios", "hindcast");

  static final int REPLICATIONS = 40;

  @Option(names = "--signs")
  private boolean asked;

  @Option(names = "--cases", paramLabel = "FOLDER")
  private List<Path> folders = new ArrayList<>();

  @Mixin private Threads threads = new Threads();

  @Option(names = "--quiet")
  private boolean quiet;

  boolean isAsked() {
    return asked;
  }

  /** Tries the signs and tells; returns the exit status. */
  int give(Console console, int replications, long seed, boolean json, boolean strict) {
    List<Message> problems = new ArrayList<>();
    Bounds.check("--reps", replications, 2, 1000, problems);
    threads.check(problems);
    if (!problems.isEmpty()) {
      throw new UnusableInputException(problems);
    }
    List<HistoricalCase> cases = cases();
    List<Plan> crises =
        Stream.concat(
                cases.parallelStream().map(one -> CaseCompiler.compile(one.eve()).basePlan()),
                RandomCrises.plans().stream())
            .toList();
    SignTrials trials = new SignTrials(Signs.shipped(), crises, replications, seed);
    Optional<List<SignVerdict>> verdicts = run(console, trials);
    if (verdicts.isEmpty()) {
      console.report(Message.of("command-interrupted-signs"));
      return ExitStatus.INTERRUPTED;
    }
    PrintWriter out = console.out();
    if (json) {
      out.print(SignsInWords.json(trials, verdicts.get()));
    } else {
      console.answer(SignsInWords.lines(trials, cases.size(), verdicts.get(), console.words()));
    }
    out.flush();
    boolean news = verdicts.get().stream().anyMatch(v -> !v.holds() && v.sign().known() == null);
    return strict && news ? ExitStatus.FAILED : ExitStatus.DONE;
  }

  private List<HistoricalCase> cases() {
    if (!folders.isEmpty()) {
      return CaseReader.read(folders);
    }
    return Files.isDirectory(SHIPPED) && CaseReader.holdsTables(SHIPPED)
        ? CaseReader.read(List.of(SHIPPED))
        : List.of();
  }

  private Optional<List<SignVerdict>> run(Console console, SignTrials trials) {
    Interruption interruption = Interruption.ofProcess();
    interruption.windUp();
    if (quiet) {
      return trials.run(threads.count(), Progress.NONE, interruption::isRequested);
    }
    try (ProgressDisplay display = ProgressDisplay.to(console.err(), console.words())) {
      return trials.run(threads.count(), display, interruption::isRequested);
    }
  }
}
