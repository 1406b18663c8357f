package org.demarche.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.demarche.evidence.casefit.CaseFit;
import org.demarche.evidence.casefit.FitSettings;
import org.demarche.evidence.casefit.FitText;
import org.demarche.evidence.casefit.Gauge;
import org.demarche.evidence.casefit.Journal;
import org.demarche.evidence.casefit.Prior;
import org.demarche.evidence.cases.CaseForecast;
import org.demarche.evidence.cases.CaseLibrary;
import org.demarche.evidence.cases.CaseReader;
import org.demarche.evidence.cases.HistoricalCase;
import org.demarche.evidence.patterns.FittedNumbers;
import org.demarche.evidence.skill.Skill;
import org.demarche.evidence.skill.SkillReport;
import org.demarche.report.console.SkillInWords;
import org.demarche.results.AtomicFile;
import org.demarche.results.ModelVersion;
import org.demarche.results.Sha256;
import org.demarche.words.Message;
import org.demarche.words.Shown;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code demarche calibrate cases}: fits the model's numbers to cases, each fold left out. */
@Command(name = "cases", sortOptions = false)
final class CalibrateCasesCommand implements Callable<Integer> {
  private static final Path SHIPPED = Path.of("scenarios", "hindcast");
  private static final double NANOS = 1e9;
  private static final double SECONDS_BETWEEN_LINES = 10;
  private static final int MOST = 1_000_000;
  private static final double LEAST_SPREAD = 0.01;
  private static final double LONGEST = 365;
  private static final int REPLICATIONS_FOR_SCORES = 400;

  @Mixin private Console console = new Console();

  @Mixin private Threads threads = new Threads();

  @Mixin private Seed seed = new Seed();

  @Parameters(paramLabel = "FOLDER", arity = "0..*")
  private List<Path> folders = new ArrayList<>();

  @Option(names = "--folds", paramLabel = "N", defaultValue = "5")
  private int folds;

  @Option(names = "--rounds", paramLabel = "N", defaultValue = "4")
  private int rounds;

  @Option(names = "--pairs", paramLabel = "N", defaultValue = "300")
  private int pairs;

  @Option(names = "--spread", paramLabel = "SD", defaultValue = "1")
  private double spread;

  @Option(names = "--observations", paramLabel = "N", defaultValue = "150")
  private double observations;

  @Option(names = "--quiet-weight", paramLabel = "W", defaultValue = "4")
  private double quietWeight;

  @Option(names = "--horizon", paramLabel = "DAYS", defaultValue = "180")
  private double horizon;

  @Option(names = "--keep", paramLabel = "N", defaultValue = "100")
  private int keep;

  @Option(names = "--out", paramLabel = "FILE.yaml", required = true)
  private Path out = Path.of("fit.yaml");

  @Option(names = "--quiet")
  private boolean quiet;

  private final long begun = System.nanoTime();
  private double lastLine;

  @Override
  public Integer call() {
    checkNumbers();
    OutputFile.check(out);
    List<HistoricalCase> cases = CaseReader.read(folders.isEmpty() ? List.of(SHIPPED) : folders);
    CaseLibrary library = CaseLibrary.of(cases);
    checkFolds(library.cases().size());
    Prior prior = Prior.of(FittedNumbers.list());
    Interruption interruption = Interruption.ofProcess();
    interruption.endAtOnce(Message.of("command-interrupted-fit-kept", "file", out + ".part"));
    CaseFit fit = new CaseFit(library, prior, settings(), interruption::isRequested);
    String whole = request() + " " + ModelVersion.current() + " " + Sha256.ofText(cases.toString());
    List<CaseForecast> forecasts = new ArrayList<>();
    List<Journal> journals = new ArrayList<>();
    List<List<Integer>> all = fit.folds();
    for (int f = 0; f < all.size(); f++) {
      List<Integer> left = all.get(f);
      Path part = out.resolveSibling(out.getFileName() + "." + f + ".part");
      Telling telling = new Telling(f, fit.pairs(left));
      Gauge gauge = fit.gauge(left, telling::paired);
      Journal journal = Journal.open(gauge, part, whole);
      journals.add(journal);
      console.report(journal.notes());
      CaseFit.Fold found = fit.fit(left, journal, telling::measured);
      if (left.isEmpty()) {
        write(prior, found);
      } else {
        forecasts.addAll(fit.foretell(found, REPLICATIONS_FOR_SCORES));
      }
    }
    tell(forecasts);
    journals.forEach(Journal::remove);
    console.out().flush();
    return ExitStatus.DONE;
  }

  private FitSettings settings() {
    return new FitSettings(
        folds,
        rounds,
        pairs,
        spread,
        horizon,
        keep,
        observations,
        quietWeight,
        seed.value(),
        threads.count());
  }

  private void tell(List<CaseForecast> forecasts) {
    forecasts.sort(Comparator.comparing(CaseForecast::id));
    if (!forecasts.isEmpty()) {
      SkillReport report = Skill.of(forecasts, List.of(), seed.value());
      console.answer(SkillInWords.lines(report, true, console.words()));
    }
    console.answer(Message.of("command-fitted-set", "file", out.toString()));
  }

  private void checkNumbers() {
    List<Message> problems = new ArrayList<>();
    Bounds.check("--folds", folds, 1, MOST, problems);
    Bounds.check("--rounds", rounds, 0, MOST, problems);
    Bounds.check("--pairs", pairs, 1, MOST, problems);
    Bounds.check("--keep", keep, 1, MOST, problems);
    Bounds.checkReal("--spread", spread, LEAST_SPREAD, 2, problems);
    Bounds.checkReal("--observations", observations, 1, MOST, problems);
    Bounds.checkReal("--quiet-weight", quietWeight, 0, MOST, problems);
    Bounds.checkReal("--horizon", horizon, 1, LONGEST, problems);
    threads.check(problems);
    if (!problems.isEmpty()) {
      throw new UnusableInputException(problems);
    }
  }

  /** A fold that is left out must leave something to learn from. */
  private void checkFolds(int cases) {
    List<Message> problems = new ArrayList<>();
    Bounds.check("--folds", folds, 1, cases, problems);
    if (!problems.isEmpty()) {
      throw new UnusableInputException(problems);
    }
  }

  /** Tells how a fold goes on. */
  private final class Telling {
    private final int fold;
    private final long all;
    private final AtomicLong done = new AtomicLong();

    Telling(int fold, long all) {
      this.fold = fold;
      this.all = all;
    }

    /** Pairs of runs were made; may be told by several threads. */
    synchronized void paired(int count) {
      double seconds = (System.nanoTime() - begun) / NANOS;
      long now = done.addAndGet(count);
      if (!quiet && seconds - lastLine >= SECONDS_BETWEEN_LINES) {
        lastLine = seconds;
        console.report(
            Message.of(
                "command-case-fit-progress",
                "fold",
                fold + 1,
                "done",
                now,
                "all",
                all * (rounds + 1)));
      }
    }

    void measured(int round, CaseFit.Round found) {
      done.set((round + 1) * all);
      if (!quiet) {
        console.report(
            Message.of(
                "command-case-fit-round",
                "fold",
                fold + 1,
                "round",
                round,
                "milestones",
                new Shown.Fixed(found.milestones(), 4),
                "stances",
                new Shown.Fixed(found.stances(), 4),
                "penalty",
                new Shown.Fixed(found.quiet(), 4),
                "loss",
                new Shown.Fixed(found.loss(), 4)));
      }
    }
  }

  private void write(Prior prior, CaseFit.Fold found) {
    String source =
        console
            .words()
            .say(
                Message.of(
                    "command-case-fit-source",
                    "command",
                    request(),
                    "draws",
                    found.draws().size()));
    String text =
        FitText.yaml(
            "cases",
            List.of(console.words().say("command-case-fit-title"), source),
            List.of(source, ModelVersion.current()),
            prior.ids(),
            found.draws());
    AtomicFile.write(out, file -> file.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** What results depend on, as it can be typed again. */
  private String request() {
    return console
        .words()
        .say(
            Message.of(
                "command-case-fit-request",
                "folds",
                Integer.toString(folds),
                "rounds",
                Integer.toString(rounds),
                "pairs",
                Integer.toString(pairs),
                "spread",
                Shown.Fixed.plain(spread),
                "horizon",
                Shown.Fixed.plain(horizon),
                "keep",
                Integer.toString(keep),
                "observations",
                Shown.Fixed.plain(observations),
                "quiet",
                Shown.Fixed.plain(quietWeight),
                "seed",
                Long.toString(seed.value())));
  }
}
