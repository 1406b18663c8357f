package org.demarche.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.demarche.chart.ChartFormat;
import org.demarche.report.ChartBook;
import org.demarche.report.FinishedRun;
import org.demarche.report.PlugInCharts;
import org.demarche.report.analysis.AnalysisCharts;
import org.demarche.results.RunFolder;
import org.demarche.scenario.NearestName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche chart}: draws the charts of a finished run again. */
@Command(
    name = "chart",
    description = "Draws charts of a finished run again, from its folder alone.",
    footer = {
      "",
      "Charts: outcomes, difference, ladder, fan, incidence, story; and where sensitivity,",
      "discover or robustness has been asked of the run, drivers, split, boxes, regret",
      "(default all there are).",
      "Exit status: 0 drawn; 1 they could not be written; 2 no finished run, or no such chart.",
      "",
      "Example: demarche chart results/caracas-raid/3f2a9c01b7de ladder fan --chart-format svg"
    })
final class ChartCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "FOLDER", description = "The folder of a finished run.")
  private Path folder = Path.of("");

  @Mixin private Plugins plugins = new Plugins();

  @Parameters(
      index = "1..*",
      paramLabel = "ID",
      completionCandidates = Choices.Charts.class,
      description = "Charts to draw (default all).")
  private List<String> ids = new ArrayList<>();

  @Mixin private ChartFormats formats = new ChartFormats();

  @Override
  public Integer call() {
    Set<ChartFormat> wanted = formats.chosen();
    plugins.load();
    checkIds();
    RunFolder run = Folders.open(folder);
    plugins.loadAsIn(run.manifest().request().plugins());
    ChartWork work = new ChartWork(FinishedRun.of(run, Folders.scenario(run)));
    work.throwIfDamaged();
    PrintWriter err = spec.commandLine().getErr();
    work.notes().forEach(err::println);
    if (ids.isEmpty()) {
      work.undrawn().forEach(spec.commandLine().getErr()::println);
      work.drawAll(wanted, false);
    } else {
      checkThere(work);
      work.draw(ids, wanted);
    }
    work.problems().forEach(err::println);
    err.flush();
    spec.commandLine().getOut().println("Drawn: " + run.path().resolve(ChartBook.FOLDER));
    return work.problems().isEmpty() ? ExitStatus.DONE : ExitStatus.FAILED;
  }

  private void checkIds() {
    List<String> known = new ArrayList<>(ChartBook.IDS);
    known.addAll(PlugInCharts.listIds());
    known.addAll(AnalysisCharts.KINDS);
    List<String> problems = new ArrayList<>();
    for (String id : ids) {
      if (!known.contains(id.replaceFirst("-.*", ""))) {
        String maybe = NearestName.find(id, known).orElse(String.join(", ", known));
        problems.add("There is no chart '" + id + "'. Maybe: " + maybe);
      }
    }
    if (!problems.isEmpty()) {
      throw new UnusableInputException(problems);
    }
  }

  private void checkThere(ChartWork work) {
    List<String> problems = new ArrayList<>();
    for (String id : work.missing(ids)) {
      List<String> nothing =
          work.undrawn().stream().filter(note -> note.startsWith("No chart " + id)).toList();
      problems.addAll(nothing);
      if (!nothing.isEmpty()) {
        continue;
      }
      problems.add(
          switch (id.replaceFirst("-.*", "")) {
            case "drivers" -> none(id, "demarche sensitivity, for the same scenario and --out");
            case "split" -> none(id, "demarche sensitivity --method split, for the same scenario");
            case "boxes" -> none(id, "demarche discover " + folder + " --outcome 'EXPR'");
            case "regret" ->
                none(id, "demarche robustness " + folder + " --outcome ID --better more");
            default -> "The scenario leaves out the chart '" + id + "', or the run cannot fill it.";
          });
    }
    if (!problems.isEmpty()) {
      throw new UnusableInputException(problems);
    }
  }

  private String none(String id, String command) {
    return folder + " has no answer for the chart '" + id + "'. First give: " + command;
  }
}
