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
      "Replays a finished run from its manifest alone and confirms that the same bytes come out.",
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

  @Mixin private Threads threads = new Threads();

  @Option(names = "--quiet", description = "No progress.")
  private boolean quiet;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    RunFolder run = Folders.open(folder);
    Manifest manifest = run.manifest();
    RunOrder order = Orders.of(Folders.scenario(run), manifest.request());
    List<String> problems = new ArrayList<>();
    threads.check(problems);
    if (!problems.isEmpty()) {
      throw new UnusableInputException(problems);
    }
    int workers = threads.count();
    List<String> differences;
    try (Interruption interruption = Interruption.listen();
        ProgressDisplay display = ProgressDisplay.to(spec.commandLine().getErr())) {
      Verification verification =
          new Verification(
              new LocalBackend(workers), EngineSimulation.INSTANCE, interruption::isRequested);
      differences = verification.differences(run, order, quiet ? Progress.NONE : display);
      if (interruption.isRequested()) {
        return ExitStatus.INTERRUPTED;
      }
    }
    if (differences.isEmpty()) {
      out.println("Confirmed: the replay has the fingerprint " + manifest.fingerprint() + ".");
      return ExitStatus.DONE;
    }
    differences.forEach(out::println);
    explain(manifest).forEach(out::println);
    return ExitStatus.FAILED;
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
