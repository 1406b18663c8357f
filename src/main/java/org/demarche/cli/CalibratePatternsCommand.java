package org.demarche.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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
import org.demarche.words.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code demarche calibrate patterns}: history matching on the library set of crises. */
@Command(name = "patterns", sortOptions = false)
final class CalibratePatternsCommand implements Callable<Integer> {
  @Mixin private Console console = new Console();

  @Mixin private Threads threads = new Threads();

  @Mixin private Seed seed = new Seed();

  @Option(names = "--draws", paramLabel = "N", defaultValue = "500")
  private int draws;

  @Option(names = "--waves", paramLabel = "N", defaultValue = "6")
  private int waves;

  @Option(names = "--screen", paramLabel = "N", defaultValue = "60")
  private int screen;

  @Option(names = "--crises", paramLabel = "N", defaultValue = "300")
  private int crises;

  @Option(names = "--cutoff", paramLabel = "I", defaultValue = "3")
  private double cutoff;

  @Option(names = "--rank", paramLabel = "K", defaultValue = "1")
  private int rank;

  @Option(names = "--prior", paramLabel = "FILE.yaml")
  private @Nullable Path priorFile;

  @Option(names = "--keep", paramLabel = "N", defaultValue = "400")
  private int keep;

  @Option(names = "--out", paramLabel = "FILE.yaml")
  private @Nullable Path out;

  @Option(names = "--quiet")
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
    MatchProgress progress = new MatchProgress(console, quiet);
    journal.ifPresent(open -> console.report(open.notes()));
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
    PrintWriter to = console.out();
    console.answer(MatchInWords.lines(match, prior, settings, console.words()));
    if (target != null && !match.kept().isEmpty()) {
      FitText.Origin origin = new FitText.Origin(command(), ModelVersion.current(), keep);
      String text = FitText.yaml(match, prior, settings, origin, console.words());
      AtomicFile.write(target, file -> file.write(text.getBytes(StandardCharsets.UTF_8)));
      console.answer(Message.of("command-fitted-set", "file", target.toString()));
    }
    journal.ifPresent(Journal::remove);
    to.flush();
    return match.kept().isEmpty() ? ExitStatus.FAILED : ExitStatus.DONE;
  }

  private static Message interrupted(@Nullable Path target) {
    return target == null
        ? Message.of("command-interrupted-fit")
        : Message.of("command-interrupted-fit-kept", "file", target + ".part");
  }

  private Settings settings() {
    List<Message> problems = new ArrayList<>();
    threads.check(problems);
    if (keep < 1 || keep > 10_000) {
      problems.add(Message.of("command-keep-bounds", "value", String.valueOf(keep)));
    }
    if (!problems.isEmpty()) {
      throw new UnusableInputException(problems);
    }
    try {
      return new Settings(
          draws, waves, screen, crises, cutoff, rank, seed.value(), threads.count());
    } catch (IllegalArgumentException unfit) {
      throw new UnusableInputException(Reasons.said(unfit));
    }
  }

  private Journal journal(Gauge gauge, Path target) {
    Path file = target.resolveSibling(target.getFileName() + ".part");
    try {
      return Journal.open(
          gauge, file, command() + " " + priorHash() + " " + ModelVersion.current());
    } catch (IllegalArgumentException other) {
      throw new UnusableInputException(Reasons.said(other));
    }
  }

  private String priorHash() {
    Path file = priorFile;
    return file == null ? "" : Sha256.ofFiles(List.of(file));
  }

  /** What results depend on, as it can be typed again. */
  private String command() {
    List<Object> typed = new ArrayList<>(List.of("demarche", "calibrate", "patterns"));
    typed.addAll(List.of("--draws", draws, "--waves", waves, "--screen", screen));
    typed.addAll(List.of("--crises", crises, "--cutoff", number(cutoff), "--rank", rank));
    typed.addAll(List.of("--seed", seed.value()));
    if (priorFile != null) {
      typed.addAll(List.of("--prior", priorFile.getFileName()));
    }
    return typed.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  private static String number(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
