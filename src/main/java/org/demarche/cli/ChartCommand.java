package org.demarche.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.demarche.chart.ChartFormat;
import org.demarche.report.ChartBook;
import org.demarche.report.FinishedRun;
import org.demarche.results.RunFolder;
import org.demarche.scenario.NearestName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche chart}: draws the charts of a finished run again. */
@Command(
    name = "chart",
    description = "Draws charts of a finished run again, from its folder alone.",
    footer = {
      "",
      "Charts: outcomes, difference, incidence, ladder, fan, story (default all).",
      "Exit status: 0 drawn; 1 they could not be written; 2 no finished run, or no such chart.",
      "",
      "Example: demarche chart results/caracas-raid/3f2a9c01b7de ladder fan --chart-format svg"
    })
final class ChartCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "FOLDER", description = "The folder of a finished run.")
  private Path folder = Path.of("");

  @Parameters(index = "1..*", paramLabel = "ID", description = "Charts to draw (default all).")
  private List<String> ids = new ArrayList<>();

  @Option(
      names = "--chart-format",
      split = ",",
      paramLabel = "FORMAT",
      defaultValue = "png,svg",
      description = "Formats: png, svg (default ${DEFAULT-VALUE}).")
  private List<String> formats = new ArrayList<>();

  @Override
  public Integer call() {
    Set<ChartFormat> wanted = ChartFormats.of(formats);
    checkIds();
    RunFolder run = Folders.open(folder);
    ChartWork work = new ChartWork(FinishedRun.of(run, Folders.scenario(run)));
    if (ids.isEmpty()) {
      work.drawAll(wanted, false);
    } else {
      work.draw(ids, wanted);
    }
    spec.commandLine().getOut().println("Drawn: " + run.path().resolve(ChartBook.FOLDER));
    return ExitStatus.DONE;
  }

  private void checkIds() {
    List<String> problems = new ArrayList<>();
    for (String id : ids) {
      if (!ChartBook.IDS.contains(id)) {
        String maybe = NearestName.find(id, ChartBook.IDS).orElse(String.join(", ", ChartBook.IDS));
        problems.add("There is no chart '" + id + "'. Maybe: " + maybe);
      }
    }
    if (!problems.isEmpty()) {
      throw new UnusableInputException(problems);
    }
  }
}
