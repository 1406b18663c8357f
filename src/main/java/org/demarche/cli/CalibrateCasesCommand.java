package org.demarche.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.evidence.casefit.CaseFit;
import org.demarche.evidence.casefit.FitSettings;
import org.demarche.evidence.casefit.Tried;
import org.demarche.evidence.cases.CaseForecast;
import org.demarche.evidence.cases.CaseLibrary;
import org.demarche.evidence.cases.CaseReader;
import org.demarche.evidence.matching.FitText;
import org.demarche.evidence.matching.Gauge;
import org.demarche.evidence.matching.Journal;
import org.demarche.evidence.matching.Prior;
import org.demarche.evidence.patterns.CrisisPatterns;
import org.demarche.evidence.skill.Skill;
import org.demarche.evidence.skill.SkillReport;
import org.demarche.report.console.SkillInWords;
import org.demarche.results.AtomicFile;
import org.demarche.results.ModelVersion;
import org.demarche.words.Message;
import org.demarche.words.Shown;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code demarche calibrate cases}: fits the model's numbers to cases, each fold left out. */
@Command(name = "cases", sortOptions = false)
final class CalibrateCasesCommand implements Callable<Integer> {
  private static final double NANOS = 1e9;
  private static final double SECONDS_BETWEEN_LINES = 10;

  @Mixin private Console console = new Console();

  @Mixin private Threads threads = new Threads();

  @Mixin private Seed seed = new Seed();

  @Parameters(paramLabel = "FOLDER", arity = "0..*")
  private List<Path> folders = new ArrayList<>();

  @Option(names = "--folds", paramLabel = "N", defaultValue = "5")
  private int folds;

  @Option(names = "--chains", paramLabel = "N", defaultValue = "2")
  private int chains;

  @Option(names = "--draws", paramLabel = "N", defaultValue = "400")
  private int draws;

  @Option(names = "--population", paramLabel = "N", defaultValue = "16")
  private int population;

  @Option(names = "--reps", paramLabel = "N", defaultValue = "40")
  private int replications;

  @Option(names = "--horizon", paramLabel = "DAYS", defaultValue = "180")
  private double horizon;

  @Option(names = "--keep", paramLabel = "N", defaultValue = "60")
  private int keep;

  @Option(names = "--observations", paramLabel = "N", defaultValue = "200")
  private double observations;

  @Option(names = "--out", paramLabel = "FILE.yaml", required = true)
  private Path out = Path.of("fit.yaml");

  @Option(names = "--quiet")
  private boolean quiet;

  private final long begun = System.nanoTime();
  private double lastLine;

  @Override
  public Integer call() {
    OutputFile.check(out);
    CaseLibrary library = CaseLibrary.of(CaseReader.read(folders));
    Prior prior = Prior.of(CrisisPatterns.listFitted(List.of()));
    FitSettings settings =
        new FitSettings(
            folds,
            chains,
            draws,
            population,
            replications,
            horizon,
            keep,
            observations,
            seed.value(),
            threads.count());
    Interruption interruption = Interruption.ofProcess();
    interruption.endAtOnce(Message.of("command-interrupted-fit-kept", "file", out + ".part"));
    CaseFit fit = new CaseFit(library, prior, settings, interruption::isRequested);
    List<CaseForecast> forecasts = new ArrayList<>();
    List<Journal> journals = new ArrayList<>();
    List<List<Integer>> all = fit.folds();
    for (int f = 0; f < all.size(); f++) {
      List<Integer> left = all.get(f);
      Path part = out.resolveSibling(out.getFileName() + "." + f + ".part");
      Gauge gauge = fit.gauge(left);
      Journal journal = Journal.open(gauge, part, request() + " " + ModelVersion.current());
      journals.add(journal);
      console.report(journal.notes());
      CaseFit.Fold found =
          fit.fit(f, left, journal, (k, chain, done, best) -> tell(k, chain, done, best));
      if (left.isEmpty()) {
        write(prior, found, settings);
      } else {
        forecasts.addAll(fit.foretell(found, REPLICATIONS_FOR_SCORES));
      }
    }
    forecasts.sort(Comparator.comparing(CaseForecast::id));
    if (!forecasts.isEmpty()) {
      SkillReport report = Skill.of(forecasts, List.of(), seed.value());
      console.answer(SkillInWords.lines(report, true, console.words()));
    }
    console.answer(Message.of("command-fitted-set", "file", out.toString()));
    journals.forEach(Journal::remove);
    console.out().flush();
    return ExitStatus.DONE;
  }

  private static final int REPLICATIONS_FOR_SCORES = 400;

  private void tell(int fold, int chain, int done, double best) {
    double seconds = (System.nanoTime() - begun) / NANOS;
    if (quiet || (done < draws && seconds - lastLine < SECONDS_BETWEEN_LINES)) {
      return;
    }
    lastLine = seconds;
    console.report(
        Message.of(
            "command-case-fit-progress",
            "fold",
            fold + 1,
            "chain",
            chain + 1,
            "tried",
            done,
            "draws",
            draws,
            "best",
            new Shown.Fixed(best, 4)));
  }

  private void write(Prior prior, CaseFit.Fold found, FitSettings settings) {
    String source =
        console
            .words()
            .say(
                Message.of(
                    "command-case-fit-source",
                    "command",
                    request(),
                    "draws",
                    settings.draws() * settings.chains()));
    String text =
        FitText.yaml(
            "cases",
            List.of(console.words().say("command-case-fit-title"), source),
            List.of(source, ModelVersion.current()),
            prior.ids(),
            found.kept().stream().map(Tried::values).toList());
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
                "chains",
                Integer.toString(chains),
                "draws",
                Integer.toString(draws),
                "population",
                Integer.toString(population),
                "reps",
                Integer.toString(replications),
                "horizon",
                Shown.Fixed.plain(horizon),
                "keep",
                Integer.toString(keep),
                "observations",
                Shown.Fixed.plain(observations),
                "seed",
                Long.toString(seed.value())));
  }
}
