package org.demarche.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import org.demarche.evidence.ablation.Ablation;
import org.demarche.evidence.ablation.AblationReport;
import org.demarche.evidence.ablation.Switch;
import org.demarche.evidence.cases.CaseLibrary;
import org.demarche.evidence.cases.CaseReader;
import org.demarche.report.console.AblationInWords;
import org.demarche.results.RunRequest;
import org.demarche.words.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What {@code demarche mechanisms --ablate} does: every mechanism is switched off in turn. */
final class AblationAnswer {
  /** Where the library of cases lies, seen from the top folder of the program. */
  private static final Path SHIPPED = Path.of("scenarios", "hindcast");

  @Option(names = "--ablate")
  private boolean asked;

  @Option(names = "--cases", paramLabel = "FOLDER")
  private List<Path> folders = new ArrayList<>();

  @Option(names = "--only", split = ",", paramLabel = "ID")
  private List<String> only = new ArrayList<>();

  boolean isAsked() {
    return asked;
  }

  /**
   * Switches off, scores and tells; returns the exit status.
   *
   * @param display of the progress; null for none
   */
  int give(
      Console console,
      int replications,
      long seed,
      int threads,
      @Nullable ProgressDisplay display,
      boolean json) {
    List<Message> problems = new ArrayList<>();
    Bounds.check("--reps", replications, 1, RunRequest.MAX_REPLICATIONS, problems);
    List<Switch> switches = switches(problems);
    if (!problems.isEmpty()) {
      throw new UnusableInputException(problems);
    }
    Ablation ablation = new Ablation(CaseLibrary.of(CaseReader.read(cases())), replications, seed);
    Interruption interruption = Interruption.ofProcess();
    interruption.windUp();
    AtomicLong finished = new AtomicLong();
    long total = ablation.runs(switches.size());
    AblationReport report;
    try {
      report =
          ablation.take(
              switches,
              threads,
              count -> {
                long now = finished.addAndGet(count);
                if (display != null) {
                  display.update(now, total, 0);
                }
              },
              interruption::isRequested);
    } catch (CancellationException e) {
      console.report(Message.of("command-interrupted-mechanisms"));
      return ExitStatus.INTERRUPTED;
    }
    PrintWriter out = console.out();
    if (json) {
      out.print(AblationInWords.json(report, console.words()));
    } else {
      console.answer(AblationInWords.lines(report, console.words()));
    }
    out.flush();
    return ExitStatus.DONE;
  }

  private List<Switch> switches(List<Message> problems) {
    List<Switch> all = Switch.shipped();
    List<String> known = all.stream().map(Switch::id).toList();
    for (String id : only) {
      if (!known.contains(id)) {
        problems.add(
            Message.of("command-mechanism-unknown", "id", id, "maybe", Suggestion.of(id, known)));
      }
    }
    return only.isEmpty() ? all : all.stream().filter(each -> only.contains(each.id())).toList();
  }

  private List<Path> cases() {
    if (!folders.isEmpty()) {
      return folders;
    }
    if (!Files.isDirectory(SHIPPED)) {
      throw new UnusableInputException(
          Message.of("command-hindcast-nowhere", "folder", SHIPPED.toString()));
    }
    return List.of(SHIPPED);
  }
}
