package org.demarche.cli;

import java.io.IOException;
import java.io.PrintWriter;
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
import org.demarche.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche verify}: replays a run and confirms its fingerprint. */
@Command(
    name = "verify",
    description = {
      "Replays a finished run from its manifest alone and confirms that the same bytes come out,",
      "and that pictures, tables and report are as they were drawn. What it leaves out is named.",
      "The folder is only read."
    },
    footer = {
      "",
      "Exit status: 0 confirmed; 1 something differs, and it is said what; 2 no finished run.",
      "",
      "Example: demarche verify results/caracas-raid/3f2a9c01b7de"
    })
final class VerifyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FOLDER", description = "The folder of a finished run.")
  private Path folder = Path.of("");

  @Mixin private Plugins plugins = new Plugins();

  @Mixin private Threads threads = new Threads();

  @Option(names = "--quiet", description = "No progress.")
  private boolean quiet;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    RunFolder run = Folders.openUnchecked(folder);
    plugins.loadAsIn(run.manifest().request().plugins());
    Manifest manifest = run.manifest();
    RunOrder order = Orders.of(Folders.scenario(run), manifest.request());
    List<String> problems = new ArrayList<>();
    threads.check(problems);
    if (!problems.isEmpty()) {
      throw new UnusableInputException(problems);
    }
    Replayed replayed = replay(run, order);
    if (replayed.interrupted()) {
      PrintWriter err = spec.commandLine().getErr();
      err.println("Interrupted: the run was not verified; its folder is as it was.");
      err.flush();
      return ExitStatus.INTERRUPTED;
    }
    DrawnCheck drawn = DrawnCheck.of(run.path());
    if (replayed.differences().isEmpty()) {
      out.println("Confirmed: the replay has the fingerprint " + manifest.fingerprint() + ".");
    } else {
      replayed.differences().forEach(out::println);
      explain(manifest).forEach(out::println);
    }
    drawn.lines().forEach(out::println);
    boolean confirmed = replayed.differences().isEmpty() && drawn.isWhole();
    return confirmed ? ExitStatus.DONE : ExitStatus.FAILED;
  }

  private record Replayed(List<String> differences, boolean interrupted) {}

  private Replayed replay(RunFolder run, RunOrder order) throws IOException {
    Interruption interruption = Interruption.ofProcess();
    interruption.windUp();
    int workers = threads.count();
    try (ProgressDisplay display = ProgressDisplay.to(spec.commandLine().getErr())) {
      Verification verification =
          new Verification(
              new LocalBackend(workers), EngineSimulation.INSTANCE, interruption::isRequested);
      List<String> differences =
          Words.english()
              .sayAll(verification.differences(run, order, quiet ? Progress.NONE : display));
      return new Replayed(differences, interruption.isRequested());
    }
  }

  private static List<String> explain(Manifest manifest) {
    Manifest.Versions versions = manifest.versions();
    if (!versions.model().equals(ModelVersion.current())) {
      return List.of(
          "The run was made with another version of the model (demarche "
              + versions.demarche()
              + ", model "
              + versions.model().substring(0, Math.min(12, versions.model().length()))
              + "). Verify it with that version.");
    }
    String here = Runtime.version() + ", " + System.getProperty("os.arch", "unknown");
    String there = versions.java() + ", " + versions.architecture();
    return here.equals(there)
        ? List.of()
        : List.of("The run was made on Java " + there + "; this is " + here + ".");
  }
}
