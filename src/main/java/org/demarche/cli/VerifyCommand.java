package org.demarche.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.experiment.EngineSimulation;
import org.demarche.experiment.LocalBackend;
import org.demarche.experiment.Progress;
import org.demarche.experiment.RunOrder;
import org.demarche.experiment.Verification;
import org.demarche.results.Manifest;
import org.demarche.results.ModelVersion;
import org.demarche.results.RunFolder;
import org.demarche.seminar.PlayedRun;
import org.demarche.seminar.Session;
import org.demarche.words.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code demarche verify}: replays a run and confirms its fingerprint. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {
  @Mixin private Console console = new Console();

  @Parameters(paramLabel = "FOLDER")
  private Path folder = Path.of("");

  @Mixin private Plugins plugins = new Plugins();

  @Mixin private Threads threads = new Threads();

  @Option(names = "--quiet")
  private boolean quiet;

  @Override
  public Integer call() throws IOException {
    if (Session.isOne(folder)) {
      return verifySession();
    }
    RunFolder run = Folders.openUnchecked(folder);
    plugins.loadAsIn(run.manifest().request().plugins());
    Manifest manifest = run.manifest();
    RunOrder order = Orders.of(Folders.scenario(run), manifest.request());
    List<Message> problems = new ArrayList<>();
    threads.check(problems);
    if (!problems.isEmpty()) {
      throw new UnusableInputException(problems);
    }
    Replayed replayed = replay(run, order);
    if (replayed.interrupted()) {
      console.report(Message.of("command-interrupted-verify"));
      return ExitStatus.INTERRUPTED;
    }
    DrawnCheck drawn = DrawnCheck.of(run.path());
    if (replayed.differences().isEmpty()) {
      console.answer(
          Message.of("command-confirmed", "fingerprint", String.valueOf(manifest.fingerprint())));
    } else {
      replayed.differences().forEach(console::answer);
      explain(manifest).forEach(console::answer);
    }
    drawn.lines().forEach(console::answer);
    boolean confirmed = replayed.differences().isEmpty() && drawn.isWhole();
    return confirmed ? ExitStatus.DONE : ExitStatus.FAILED;
  }

  /** Plays the journal of a class again. */
  private int verifySession() {
    plugins.load();
    PlayedRun.Verdict verdict = PlayedRun.verify(folder);
    verdict.differences().forEach(console::answer);
    if (verdict.differences().isEmpty()) {
      String fingerprint = verdict.fingerprint();
      int entries = verdict.entries();
      console.answer(
          verdict.compared()
              ? Message.of("seminar-verified", "entries", entries, "fingerprint", fingerprint)
              : Message.of("seminar-replayed", "entries", entries, "fingerprint", fingerprint));
    }
    return verdict.differences().isEmpty() ? ExitStatus.DONE : ExitStatus.FAILED;
  }

  private record Replayed(List<Message> differences, boolean interrupted) {}

  private Replayed replay(RunFolder run, RunOrder order) throws IOException {
    Interruption interruption = Interruption.ofProcess();
    interruption.windUp();
    int workers = threads.count();
    try (ProgressDisplay display = ProgressDisplay.to(console.err(), console.words())) {
      Verification verification =
          new Verification(
              new LocalBackend(workers), EngineSimulation.INSTANCE, interruption::isRequested);
      List<Message> differences =
          verification.differences(run, order, quiet ? Progress.NONE : display);
      return new Replayed(differences, interruption.isRequested());
    }
  }

  private static List<Message> explain(Manifest manifest) {
    Manifest.Versions versions = manifest.versions();
    if (!versions.model().equals(ModelVersion.current())) {
      return List.of(
          Message.of(
              "command-other-model",
              "demarche",
              versions.demarche(),
              "model",
              versions.model().substring(0, Math.min(12, versions.model().length()))));
    }
    String here = Runtime.version() + ", " + System.getProperty("os.arch", "unknown");
    String there = versions.java() + ", " + versions.architecture();
    return here.equals(there)
        ? List.of()
        : List.of(Message.of("command-other-java", "there", there, "here", here));
  }
}
