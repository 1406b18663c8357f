package org.demarche.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.demarche.chart.ChartFormat;
import org.demarche.chart.Undrawn;
import org.demarche.chart.kind.Catalogue;
import org.demarche.events.Observations;
import org.demarche.events.Tolerance;
import org.demarche.report.ChartBook;
import org.demarche.report.FinishedRun;
import org.demarche.report.ObservedOverlay;
import org.demarche.report.PlugInCharts;
import org.demarche.report.console.TallyText;
import org.demarche.results.RunFolder;
import org.demarche.words.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code demarche chart}: draws the charts of a finished run again. */
@Command(name = "chart")
final class ChartCommand implements Callable<Integer> {
  @Mixin private Console console = new Console();

  @Parameters(index = "0", paramLabel = "FOLDER")
  private Path folder = Path.of("");

  @Mixin private Plugins plugins = new Plugins();

  @Parameters(index = "1..*", paramLabel = "ID", completionCandidates = Choices.Charts.class)
  private List<String> ids = new ArrayList<>();

  @Mixin private ChartFormats formats = new ChartFormats();

  @Mixin private ChartWishes wishes = new ChartWishes();

  @Option(names = "--observed", paramLabel = "FILE")
  private @Nullable Path observed;

  @Override
  public Integer call() throws IOException {
    Set<ChartFormat> wanted = formats.chosen();
    wishes.check();
    plugins.load();
    checkIds();
    RunFolder run = Folders.open(folder);
    plugins.loadAsIn(run.manifest().request().plugins());
    if (observed != null) {
      return layOver(
          FinishedRun.of(run, Folders.scenario(run)).in(console.words()), observed, wanted);
    }
    FinishedRun finished =
        FinishedRun.of(run, Folders.scenario(run))
            .in(console.words())
            .asking(wishes.asked(run.run(), console.askedLanguage()));
    ChartWork work = new ChartWork(finished);
    work.throwIfDamaged();
    PrintWriter err = console.err();
    work.notes().forEach(err::println);
    if (ids.isEmpty()) {
      work.undrawn().forEach(each -> err.println(console.words().say(each.said())));
      work.drawAll(wanted, false);
    } else {
      checkThere(work);
      work.draw(ids, wanted);
    }
    console.report(work.problems());
    err.flush();
    console.answer(
        Message.of("command-drawn", "folder", run.path().resolve(ChartBook.FOLDER).toString()));
    return work.problems().isEmpty() ? ExitStatus.DONE : ExitStatus.FAILED;
  }

  /** Lays what is on record over the fan of climates. */
  private int layOver(FinishedRun run, Path record, Set<ChartFormat> wanted) throws IOException {
    if (!ids.isEmpty() && !ids.equals(List.of("fan"))) {
      throw new UnusableInputException(Message.of("event-fan-alone"));
    }
    Observations seen = Observations.read(record, run.plan(), Tolerance.USUAL);
    console.report(TallyText.lines(seen.tally()));
    console.report(TallyText.left(seen.left(), seen.acts().size()));
    ObservedOverlay overlay = ObservedOverlay.of(run, seen);
    overlay.lines().forEach(console::answer);
    overlay
        .draw(wanted)
        .forEach(file -> console.answer(Message.of("event-drawn", "file", file.toString())));
    return ExitStatus.DONE;
  }

  private void checkIds() {
    List<String> known = new ArrayList<>(Catalogue.ids());
    known.addAll(PlugInCharts.listIds());
    List<Message> problems = new ArrayList<>();
    for (String id : ids) {
      if (!known.contains(id.replaceFirst("-.*", ""))) {
        String maybe = Suggestion.of(id, known);
        problems.add(Message.of("command-chart-unknown", "id", id, "maybe", maybe));
      }
    }
    if (!problems.isEmpty()) {
      throw new UnusableInputException(problems);
    }
  }

  private void checkThere(ChartWork work) {
    List<Message> problems = new ArrayList<>();
    for (String id : work.missing(ids)) {
      List<Undrawn> nothing =
          Stream.concat(work.undrawn().stream(), work.undrawnOnRequest().stream())
              .filter(each -> each.id().startsWith(id))
              .toList();
      nothing.forEach(each -> problems.add(each.said()));
      if (!nothing.isEmpty()) {
        continue;
      }
      problems.add(
          switch (id.replaceFirst("-.*", "")) {
            case "drivers" -> none(id, Message.of("command-first-sensitivity"));
            case "split" -> none(id, Message.of("command-first-split"));
            case "boxes" ->
                none(id, Message.of("command-first-discover", "folder", folder.toString()));
            case "regret" ->
                none(id, Message.of("command-first-robustness", "folder", folder.toString()));
            default -> Message.of("command-chart-left-out", "id", id);
          });
    }
    if (!problems.isEmpty()) {
      throw new UnusableInputException(problems);
    }
  }

  private Message none(String id, Message command) {
    return Message.of(
        "command-chart-unanswered", "folder", folder.toString(), "id", id, "command", command);
  }
}
