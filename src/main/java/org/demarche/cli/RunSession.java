package org.demarche.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.chart.ChartFormat;
import org.demarche.chart.kind.Catalogue;
import org.demarche.experiment.Backend;
import org.demarche.experiment.EngineSimulation;
import org.demarche.experiment.ExperimentRunner;
import org.demarche.experiment.RunOrder;
import org.demarche.experiment.RunOutcome;
import org.demarche.report.ChartSettings;
import org.demarche.report.FinishedRun;
import org.demarche.report.console.SummaryInWords;
import org.demarche.results.Failure;
import org.demarche.results.RunFiles;
import org.demarche.results.RunFolder;
import org.demarche.results.RunFolderException;
import org.demarche.results.RunRequest;
import org.demarche.results.RunSummary;
import org.demarche.scenario.compile.Scenario;
import org.demarche.words.Message;

/** One {@code demarche run}: the experiment, then charts and report, then a summary in words. */
final class RunSession {
  private final Console console;
  private final Path results;
  private final Backend backend;
  private final boolean anew;

  /** What is said on the way and at the end. */
  record Voice(boolean quiet, boolean json) {}

  RunSession(Console console, Path results, Backend backend, boolean anew) {
    this.console = console;
    this.results = results;
    this.backend = backend;
    this.anew = anew;
  }

  /**
   * Runs a request and returns the exit status.
   *
   * @param formats of the pictures
   * @param pack whether the report is written on paper and as slides, too
   */
  int run(
      Scenario scenario, RunRequest request, Set<ChartFormat> formats, Voice voice, boolean pack) {
    RunOrder order = order(scenario, request);
    RunOutcome outcome = experiment(order, voice);
    if (outcome.state() == RunOutcome.State.INTERRUPTED) {
      console.report(
          Message.of(
              "command-interrupted-run",
              "kept",
              outcome.replications(),
              "most",
              request.replications(),
              "folder",
              outcome.folder().toString()));
      return ExitStatus.INTERRUPTED;
    }
    Interruption.ofProcess()
        .endAtOnce(
            Message.of("command-interrupted-drawing", "folder", outcome.folder().toString()));
    // The runner has just compared or written every file.
    RunFolder folder = RunFolder.openUnchecked(outcome.folder());
    tellFailures(folder);
    boolean redraw = ChartSettings.settle(folder, scenario);
    boolean missingOnly = outcome.state() == RunOutcome.State.FOUND && !redraw;
    FinishedRun run = FinishedRun.of(folder, scenario).in(console.words());
    boolean drawn = draw(run, formats, missingOnly, pack);
    finish(run, outcome, voice);
    return tellEmptyArms(folder) || !drawn ? ExitStatus.FAILED : ExitStatus.DONE;
  }

  private boolean draw(
      FinishedRun run, Set<ChartFormat> formats, boolean missingOnly, boolean pack) {
    ChartWork work = new ChartWork(run);
    work.drawAll(formats, missingOnly);
    tellUndrawn(work, missingOnly);
    work.report(missingOnly);
    if (pack) {
      work.pack(missingOnly);
    }
    console.report(work.remarks());
    console.report(work.problems());
    return work.problems().isEmpty();
  }

  /**
   * A chart without anything to draw is not written; a run that was found has said so before. What
   * needs more runs than there are is told in the report alone.
   */
  private void tellUndrawn(ChartWork work, boolean found) {
    if (!found) {
      work.undrawn().stream()
          .filter(each -> Catalogue.isExpected(each.id()))
          .forEach(each -> console.err().println(console.words().say(each.said())));
      console.err().flush();
    }
  }

  /** Says which arms have no run left: nothing can be read from them, whatever the files hold. */
  private boolean tellEmptyArms(RunFolder folder) {
    boolean any = false;
    for (Map.Entry<String, RunSummary.ArmSummary> arm : folder.readSummary().arms().entrySet()) {
      if (arm.getValue().failed() >= arm.getValue().replications()) {
        console.report(Message.of("command-arm-failed", "arm", arm.getKey()));
        any = true;
      }
    }
    return any;
  }

  private static RunOrder order(Scenario scenario, RunRequest request) {
    try {
      return Orders.of(scenario, request);
    } catch (IllegalArgumentException e) {
      throw new UnusableInputException(Reasons.said(e));
    }
  }

  private RunOutcome experiment(RunOrder order, Voice voice) {
    ExperimentRunner runner = new ExperimentRunner(backend, EngineSimulation.INSTANCE);
    try (RunProgress progress = new RunProgress(console.err(), console.words(), voice.quiet())) {
      return runner.run(order, results, anew, progress, Interruption.ofProcess()::isRequested);
    }
  }

  private void tellFailures(RunFolder folder) {
    int total = folder.manifest().failures().total();
    if (total > 0) {
      console.report(Message.of("command-failures", "count", total));
      List<Failure> first = folder.manifest().failures().first();
      for (Failure f : first.subList(0, Math.min(3, first.size()))) {
        console.report(
            Message.of(
                "command-failure",
                "arm",
                f.arm(),
                "replication",
                String.valueOf(f.replication()),
                "seed",
                String.valueOf(f.seed()),
                "why",
                f.reason()));
      }
    }
  }

  private void finish(FinishedRun run, RunOutcome outcome, Voice voice) {
    PrintWriter out = console.out();
    if (voice.json()) {
      out.print(summaryText(run.folder()));
      out.flush();
      return;
    }
    if (outcome.state() == RunOutcome.State.FOUND) {
      console.answer(Message.of("command-run-found"));
      out.println();
    }
    console.answer(SummaryInWords.lines(run, console.words()));
    out.flush();
  }

  private static String summaryText(RunFolder folder) {
    Path file = folder.path().resolve(RunFiles.SUMMARY);
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new RunFolderException(
          Message.of("command-unreadable-file", "file", file.toString()), e);
    }
  }
}
