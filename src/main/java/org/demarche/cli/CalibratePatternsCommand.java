package org.demarche.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.evidence.matching.CrisisGauge;
import org.demarche.evidence.matching.FitText;
import org.demarche.evidence.matching.Gauge;
import org.demarche.evidence.matching.HistoryMatching;
import org.demarche.evidence.matching.Journal;
import org.demarche.evidence.matching.Match;
import org.demarche.evidence.matching.Prior;
import org.demarche.evidence.matching.Settings;
import org.demarche.evidence.patterns.CrisisPatterns;
import org.demarche.report.console.MatchInWords;
import org.demarche.results.AtomicFile;
import org.demarche.results.ModelVersion;
import org.demarche.results.Sha256;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code demarche calibrate patterns}: history matching on the library set of crises. */
@Command(
    name = "patterns",
    sortOptions = false,
    description = {
      "Looks for draws of the model's own numbers that the emergent patterns of",
      "crises (P9, P10, P13, P14, P16, and of P15 what hangs on numbers) do not rule",
      "out, by history matching. A draw is out when a check is off by more than",
      "--cutoff standard errors, under each of two seeds. Later waves search near the",
      "draws that came nearest."
    },
    footer = {
      "",
      "The prior is what the library believes of its numbers; --prior lays other",
      "distributions over it. A scenario includes the FILE that --out writes, and takes",
      "one draw a world. While it runs, FILE.part remembers what was measured: the same",
      "command goes on from there.",
      "",
      "Exit status: 0 some draw was kept; 1 none was; 2 unusable arguments;",
      "130 interrupted.",
      "",
      "Example: demarche calibrate patterns --draws 1000 --waves 8 --out patterns.yaml"
    })
final class CalibratePatternsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private Threads threads = new Threads();

  @Mixin private Seed seed = new Seed();

  @Option(
      names = "--draws",
      paramLabel = "N",
      defaultValue = "500",
      description = "Draws of each wave, at least 20 (default ${DEFAULT-VALUE}).")
  private int draws;

  @Option(
      names = "--waves",
      paramLabel = "N",
      defaultValue = "6",
      description = "Waves (default ${DEFAULT-VALUE}).")
  private int waves;

  @Option(
      names = "--screen",
      paramLabel = "N",
      defaultValue = "60",
      description =
          "Crises on which a draw is tried first, at least 20 (default ${DEFAULT-VALUE}).")
  private int screen;

  @Option(
      names = "--crises",
      paramLabel = "N",
      defaultValue = "300",
      description = "Crises for a draw that passes (default ${DEFAULT-VALUE}).")
  private int crises;

  @Option(
      names = "--cutoff",
      paramLabel = "I",
      defaultValue = "3",
      description = "Implausibility from which a draw is out (default ${DEFAULT-VALUE}).")
  private double cutoff;

  @Option(
      names = "--rank",
      paramLabel = "K",
      defaultValue = "1",
      description =
          "Let the K-th largest implausibility count: 1, 2 or 3 (default ${DEFAULT-VALUE}).")
  private int rank;

  @Option(
      names = "--prior",
      paramLabel = "FILE.yaml",
      description = {
        "Assumptions laid over the library's: other ranges, fixed numbers, or the",
        "discrepancy of a check (discrepancy_ and the name of its figure)."
      })
  private @Nullable Path priorFile;

  @Option(
      names = "--keep",
      paramLabel = "N",
      defaultValue = "400",
      description = "Draws that FILE holds at most (default ${DEFAULT-VALUE}).")
  private int keep;

  @Option(names = "--out", paramLabel = "FILE.yaml", description = "Write the kept draws here.")
  private @Nullable Path out;

  @Option(names = "--quiet", description = "No progress.")
  private boolean quiet;

  @Override
  public Integer call() {
    Settings settings = settings();
    Path target = out;
    if (target != null) {
      OutputFile.check(target);
    }
    List<String> parts = priorFile == null ? List.of() : List.of(priorFile.toString());
    LaidOverCheck.throwIfAny(parts);
    Prior prior = Prior.of(CrisisPatterns.listFitted(parts));
    Gauge gauge = CrisisGauge.of(parts, prior, settings);
    Optional<Journal> journal = Optional.ofNullable(target).map(path -> journal(gauge, path));
    MatchProgress progress = new MatchProgress(spec.commandLine().getErr(), quiet);
    journal.ifPresent(
        open -> Words.english().sayAll(open.notes()).forEach(spec.commandLine().getErr()::println));
    journal.ifPresent(open -> progress.resumed(open.resumed()));
    // Every measurement is kept as it is made, so that an interruption can end it anywhere.
    Interruption.ofProcess().endAtOnce(interrupted(target));
    Optional<Match> found =
        new HistoryMatching(settings, prior, journal.map(Gauge.class::cast).orElse(gauge))
            .run(progress, Interruption.ofProcess()::isRequested);
    if (found.isEmpty()) {
      return ExitStatus.INTERRUPTED;
    }
    Match match = found.get();
    PrintWriter to = spec.commandLine().getOut();
    MatchInWords.lines(match, prior, settings).forEach(to::println);
    if (target != null && !match.kept().isEmpty()) {
      FitText.Origin origin = new FitText.Origin(command(), ModelVersion.current(), keep);
      String text = FitText.yaml(match, prior, settings, origin, Words.english());
      AtomicFile.write(target, file -> file.write(text.getBytes(StandardCharsets.UTF_8)));
      to.println("Fitted set: " + target);
    }
    journal.ifPresent(Journal::remove);
    to.flush();
    return match.kept().isEmpty() ? ExitStatus.FAILED : ExitStatus.DONE;
  }

  private static String interrupted(@Nullable Path target) {
    return target == null
        ? "Interrupted: nothing is kept, as no --out FILE.yaml was given."
        : "Interrupted: what was measured is kept in "
            + target
            + ".part. The same command goes on.";
  }

  private Settings settings() {
    List<String> problems = new ArrayList<>();
    threads.check(problems);
    if (keep < 1 || keep > 10_000) {
      problems.add("--keep is 1 to 10000, not " + keep + ".");
    }
    if (!problems.isEmpty()) {
      throw new UnusableInputException(problems);
    }
    try {
      return new Settings(
          draws, waves, screen, crises, cutoff, rank, seed.value(), threads.count());
    } catch (IllegalArgumentException unfit) {
      throw new UnusableInputException(String.valueOf(unfit.getMessage()));
    }
  }

  private Journal journal(Gauge gauge, Path target) {
    Path file = target.resolveSibling(target.getFileName() + ".part");
    try {
      return Journal.open(
          gauge, file, command() + " " + priorHash() + " " + ModelVersion.current());
    } catch (IllegalArgumentException other) {
      throw new UnusableInputException(String.valueOf(other.getMessage()));
    }
  }

  private String priorHash() {
    Path file = priorFile;
    return file == null ? "" : Sha256.ofFiles(List.of(file));
  }

  /** What results depend on, as it can be typed again. */
  private String command() {
    String given = "demarche calibrate patterns";
    given += " --draws " + draws + " --waves " + waves + " --screen " + screen;
    given += " --crises " + crises + " --cutoff " + number(cutoff) + " --rank " + rank;
    given += " --seed " + seed.value();
    return priorFile == null ? given : given + " --prior " + priorFile.getFileName();
  }

  private static String number(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
